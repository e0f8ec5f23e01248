import { KEY_NAME } from "../../../domain/contract/operation.js";
import { type PageStorage, tabStorage } from "./storage.js";

/** The key of this tab, for servers that require one. It is lost with the tab, and sent only to the server that delivered the page. */
export interface TabKey {
  isWanted(): boolean;
  subscribe(listener: () => void): () => void;
  /** Keeps a key. The page must be loaded again to use it everywhere. */
  give(key: string): void;
  /** The same fetch with the key. An answer of 401 means that a key is required. */
  withKey(send: typeof fetch): typeof fetch;
}

export function createTabKey(storage: PageStorage = tabStorage): TabKey {
  const listeners = new Set<() => void>();
  let wanted = false;
  return {
    isWanted: () => wanted,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: (key) => storage.setItem(KEY_NAME, key.trim()),
    withKey: (send) => async (input, init) => {
      const key = storage.getItem(KEY_NAME);
      const headers = new Headers(init?.headers);
      if (key) headers.set("Authorization", `Bearer ${key}`);
      const response = await send(input, { ...init, headers });
      if (response.status === 401 && !wanted) {
        wanted = true;
        for (const listener of listeners) listener();
      }
      return response;
    },
  };
}
