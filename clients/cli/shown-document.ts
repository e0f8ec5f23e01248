import type { WrittenDocument } from "../../domain/document.js";
import { type DocumentEntry, isOpenEntry } from "../../domain/document-ask.js";

/** A document as lines of a terminal: what is to be decided, what it rests on, and what is remarked. */
export function shownDocument({
  document,
  status,
  version,
  entries,
  findings,
  length,
  ask,
}: WrittenDocument): string[] {
  if (ask?.kind === "details")
    return [
      `The ${document} asks first, by id (nothing is required):`,
      ...ask.fields.map(({ id, question }) => `  ${id}: ${question}`),
    ];
  const open = entries.filter(isOpenEntry).length;
  const size =
    length.pages === undefined ? `${length.words} words` : `about ${length.pages} of ${length.most_pages ?? 1} pages`;
  const inPlace = document === "page" ? entries.filter(isChange) : entries;
  return [
    `The ${document}, version ${version}, ${status}: ${size}${open > 0 ? `, ${open} open` : ""}`,
    ...inPlace.flatMap((entry) => shownEntry(entry, entries)),
    ...(inPlace.length === 0 ? ["  nothing is changed"] : []),
    ...findings.map(({ text, entry_id }) => `Remark${entry_id ? ` (${entry_id})` : ""}: ${text}`),
  ];
}

// Unchanged lines, and lines that are shown with their other words, are not repeated.
function isChange({ op, replaced_by, decided, out_before }: DocumentEntry): boolean {
  if (out_before && op === "left_out") return false;
  return op !== "kept" && (replaced_by === undefined || decided !== undefined);
}

function shownEntry(entry: DocumentEntry, all: DocumentEntry[]): string[] {
  const { entry_id, op, text, why, claims, about, told = [], advice } = entry;
  const known = isOpenEntry(entry) ? "open" : op === "left_out" ? "out" : op;
  const before = all.filter(({ replaced_by }) => replaced_by === entry_id);
  const doubts = claims.flatMap(({ known: status, doubts: own = [] }) => (status === "open" ? own : []));
  return [
    `  ${known.padEnd(8)} ${text}${why ? ` – ${why}` : ""}  [${entry_id}]`,
    ...(about === undefined ? [] : [`           ${about}`]),
    ...told.map((words) => `           ${words}`),
    ...(advice === undefined ? [] : [`           ${advice}`]),
    ...before.map((line) => `           instead of: ${line.text}`),
    ...doubts.map(({ words }) => `           you write "${words}": did you do this?`),
  ];
}
