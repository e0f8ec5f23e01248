import { useCallback, useState } from "react";
import { forgetDrafts, keepDraft, readDraft } from "./drafts.js";

/** A value that survives a reload of the page until it is forgotten. `name` begins with the question's id. */
export function useDraft<Value>(name: string, initial: Value, storage: Storage = localStorage) {
  const [held, hold] = useState(() => ({ name, value: readDraft<Value>(name, storage) ?? initial }));
  // Another ask has another draft.
  const value = held.name === name ? held.value : (readDraft<Value>(name, storage) ?? initial);
  const set = useCallback(
    (next: Value) => {
      hold({ name, value: next });
      keepDraft(name, next, storage);
    },
    [name, storage],
  );
  const forget = useCallback(() => forgetDrafts(name, storage), [name, storage]);
  return [value, set, forget] as const;
}
