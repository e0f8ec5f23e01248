import { useRef, useState } from "react";
import type { Application } from "../../../domain/application.js";
import { type Action, useAction } from "../store/use-action.js";

/** What the candidate may edit in an application. */
export type Edited = Partial<Pick<Application, "title" | "employer" | "status" | "sent_on" | "due_on" | "note">>;

/**
 * Stores changes one request after another: what is changed while a request is running goes in the next one. `unstored` is what no request has
 * stored yet; after a failure it stays and goes with the next change.
 */
export function useChanges(store: (wanted: Edited) => Promise<void>): {
  unstored: Edited;
  /** Resolves when this change and those before it are stored or have failed; at once if another call sends it. */
  change: (wanted: Edited) => Promise<void>;
  action: Action<[Edited]>;
} {
  const waiting = useRef<Edited>({});
  const [unstored, show] = useState<Edited>({});
  const action = useAction((_key: string, wanted: Edited) => store(wanted));
  const isSending = useRef(false);
  const set = (next: Edited) => {
    waiting.current = next;
    show(next);
  };
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    while (Object.keys(waiting.current).length > 0) {
      const sent = waiting.current;
      if (!(await action.run(sent))) break;
      set(without(waiting.current, sent));
    }
    isSending.current = false;
  };
  return {
    unstored,
    change: (wanted) => {
      set({ ...waiting.current, ...wanted });
      return send();
    },
    action,
  };
}

/** What of `all` is not in `stored`, or has another value there. */
export function without(all: Edited, stored: Edited): Edited {
  const kept = Object.entries(all).filter(([key, value]) => value !== stored[key as keyof Edited]);
  return Object.fromEntries(kept);
}
