/** The part of the browser's storage that the page uses. */
export type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The storage of this browser, shared by all tabs. */
export const browserStorage = storageOr(() => localStorage);
/** The storage of this tab. */
export const tabStorage = storageOr(() => sessionStorage);

/** The storage that the browser gives, or one that lasts as long as the page if the browser refuses it, as some privacy settings do. */
export function storageOr(given: () => PageStorage): PageStorage {
  try {
    return given();
  } catch {
    return pageStorage();
  }
}

function pageStorage(): PageStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}
