import { type DocumentEntry, isOpenEntry } from "../../domain/document-ask.js";

/** The entries with one of them behind another, in the section and post of that one. */
export function movedBehind(entries: DocumentEntry[], id: string, after: string): DocumentEntry[] {
  const from = entries.findIndex(({ entry_id }) => entry_id === id);
  const entry = entries[from];
  const target = entries.find(({ entry_id }) => entry_id === after);
  if (!entry || !target) return entries;
  const others = entries.filter((one) => one !== entry);
  const at = others.indexOf(target) + 1;
  const { section, post_id, kind } = target;
  const under = kind === "post" ? target.entry_id : post_id;
  const { post_id: _, ...rest } = entry;
  const placed: DocumentEntry =
    entry.kind === undefined
      ? { ...rest, section, moved_from: entry.moved_from ?? entries[from - 1]?.entry_id ?? "" }
      : {
          ...rest,
          section,
          ...(under !== undefined && { post_id: under }),
          ...(entry.op === "kept" && { op: "moved" }),
          ...(entry.op !== "left_out" && !isOpenEntry(entry) && { decided: entry.decided ?? "taken" }),
          moved_from: entry.moved_from ?? entries[from - 1]?.entry_id ?? "",
        };
  return [...others.slice(0, at), placed, ...others.slice(at)];
}

/** The entries with those that the candidate has moved before behind the same ones. */
export function withEarlierMoves(entries: DocumentEntry[], before: DocumentEntry[]): DocumentEntry[] {
  const moves = before.flatMap(({ entry_id, kind, moved_from, decided }, at) => {
    const after = before[at - 1]?.entry_id;
    // A line of a page may have been moved by its writer.
    const isTheirs = decided !== undefined || kind === undefined;
    return moved_from !== undefined && isTheirs && after !== undefined ? [{ entry_id, after }] : [];
  });
  return moves.reduce((all, { entry_id, after }) => movedBehind(all, entry_id, after), entries);
}
