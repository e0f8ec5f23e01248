import { browserStorage, type PageStorage } from "./storage.js";

/*
 * Unsent input, kept in this browser: a form by its question and kind, the texts of the start page in this tab only. Storage may be refused or
 * full; then a draft lives as long as the page.
 */
const HEAD = "adaptive-answers draft ";
/** The drafts that this page has sent, until they are edited again. */
const sent = new Set<string>();

/** Reads a draft; null if there is no readable one. */
export function readDraft<Value>(name: string, storage: PageStorage = browserStorage): Value | null {
  try {
    const stored = storage.getItem(HEAD + name);
    return stored === null ? null : (JSON.parse(stored) as Value);
  } catch {
    return null;
  }
}

/** Keeps a draft. */
export function keepDraft(name: string, value: unknown, storage: PageStorage = browserStorage): void {
  sent.delete(name);
  try {
    storage.setItem(HEAD + name, JSON.stringify(value));
  } catch {
    // Storage is full or refused: the page still has the draft.
  }
}

let changes = 0;
const listeners = new Set<() => void>();

function changed(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a draft was stored again here, or changed by another window; returns a function that stops it. */
export function onDrafts(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", changed);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", changed);
  };
}

/** The number of such changes in this page. */
export function draftChanges(): number {
  return changes;
}

/** The name under which a window keeps its typed values if the draft of the form now belongs to another window. */
export function besideDraft(name: string): string {
  return `${name} beside`;
}

/**
 * Keeps the typed values of this window when its form goes away. Another window may have removed the draft by sending its own, or may be sending
 * it now: then the stored draft belongs to that window.
 */
export function keepUnsent(name: string, value: unknown, storage: PageStorage = browserStorage): void {
  if (sent.has(name)) return;
  const stored = readDraft<unknown>(name, storage);
  if (JSON.stringify(stored) === JSON.stringify(value)) return;
  keepDraft(stored === null ? name : besideDraft(name), value, storage);
  changed();
}

/** Forgets one draft. */
export function forgetDraft(name: string, storage: PageStorage = browserStorage): void {
  sent.add(name);
  try {
    storage.removeItem(HEAD + name);
  } catch {
    // A draft that cannot be removed was not kept.
  }
}

/** Forgets the drafts whose names begin with this text: those of a session, or all. */
export function forgetDrafts(start: string, storage: PageStorage = browserStorage): void {
  try {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
    for (const name of names) if (name.startsWith(HEAD + start)) forgetDraft(name.slice(HEAD.length), storage);
  } catch {
    // A draft that cannot be read was not kept.
  }
}
