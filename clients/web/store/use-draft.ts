import { useCallback, useEffect, useRef, useState } from "react";
import { forgetDraft, keepDraft, keepUnsent, readDraft } from "./drafts.js";
import { browserStorage, type PageStorage } from "./storage.js";

/**
 * A value that survives a reload of the page, and any other removal of its form, until it is sent or forgotten. `name` begins with the question's
 * id.
 */
export function useDraft<Value>(name: string, initial: Value, storage: PageStorage = browserStorage) {
  const [value, hold] = useState(() => readDraft<Value>(name, storage) ?? initial);
  const typed = useRef<Value | null>(null);
  const set = useCallback(
    (next: Value) => {
      typed.current = next;
      hold(next);
      keepDraft(name, next, storage);
    },
    [name, storage],
  );
  const forget = useCallback(() => forgetDraft(name, storage), [name, storage]);
  useEffect(
    () => () => {
      if (typed.current !== null) keepUnsent(name, typed.current, storage);
    },
    [name, storage],
  );
  return [value, set, forget] as const;
}
