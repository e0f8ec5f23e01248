import { EXPORTED } from "../../domain/claim-status.js";
import type { DocumentEntry } from "../../domain/document-ask.js";

/** The beginning of the id of a line that was composed for the page; the résumé's own have others. */
export const COMPOSED = "page.";

/** True for a line of the résumé as it is without this page. */
export function isLineOfResume({ kind, entry_id }: Pick<DocumentEntry, "kind" | "entry_id">): boolean {
  return kind !== undefined && !entry_id.startsWith(COMPOSED);
}

/** The entries that are sent: those with a source for every claim, and the lines for which nothing that would replace them is sent. */
export function standingEntries(entries: DocumentEntry[]): DocumentEntry[] {
  const sent = entries.filter(
    ({ op, claims }) => op !== "left_out" && claims.every(({ known }) => EXPORTED.includes(known)),
  );
  const ids = new Set(sent.map(({ entry_id }) => entry_id));
  const isReplaced = replacedBy(entries, sent);
  return entries.filter(
    (entry) => ids.has(entry.entry_id) || (entry.op === "left_out" && isUndecided(entry) && !isReplaced(entry)),
  );
}

/**
 * A line that is said in other words is left out while these are there, and is back once they are not; a line that the candidate has decided about is as they
 * decided.
 */
export function withReplacedLines(entries: DocumentEntry[]): DocumentEntry[] {
  const isReplaced = replacedBy(
    entries,
    entries.filter(({ op }) => op !== "left_out"),
  );
  return entries.map((entry) =>
    isUndecided(entry) ? { ...entry, op: isReplaced(entry) ? "left_out" : "kept" } : entry,
  );
}

function isUndecided({ replaced_by, decided }: DocumentEntry): boolean {
  return replaced_by !== undefined && decided === undefined;
}

// True for a line if one of these entries says it instead. Several sentences may do so together, as those of a profile.
function replacedBy(entries: DocumentEntry[], those: DocumentEntry[]): (line: DocumentEntry) => boolean {
  const byId = new Map(entries.map((entry) => [entry.entry_id, entry]));
  const there = new Set(those.flatMap(({ entry_id, of }) => [entry_id, ...(of === undefined ? [] : [`of ${of}`])]));
  return ({ replaced_by = "" }) => there.has(replaced_by) || there.has(`of ${byId.get(replaced_by)?.of}`);
}
