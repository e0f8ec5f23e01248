import type { Claim, Ledger } from "../../domain/answer.js";
import type { DocumentDraft } from "../../domain/document.js";
import type { DocumentEntry, EntryClaim } from "../../domain/document-ask.js";
import type { Statement } from "../../domain/statement.js";
import { checkDraft, claimOf, ledgerOf, openClaimsOf } from "../claims.js";
import { sentencesOf } from "../sources.js";
import { withEarlierMoves } from "./moves.js";
import type { DocumentSources } from "./slots.js";
import { isLineOfResume, withReplacedLines } from "./standing.js";

/**
 * Checks what was written against the statements that it cites. What the candidate said for this document is stated; a frame claims nothing, and a line
 * that is kept was checked before.
 */
export function checkDocumentDraft(
  { version, parts, not_done }: DocumentDraft,
  sources: DocumentSources,
  topic: string,
): Ledger {
  const written = parts.map(({ text, rests_on, source }) => ({
    text: source === "written" ? text : "",
    rests_on,
  }));
  const checked = checkDraft({ version, cited: { bullets: written, spoken: [], not_done } }, { ...sources, topic });
  const said = parts.flatMap(({ text, rests_on, source }, at) => {
    if (source !== "said") return [];
    const cited = sources.statements.filter(({ number }) => rests_on.includes(number));
    return sentencesOf(text).map((sentence) => claimOf(placeOf(at), sentence.text, "stated", cited, []));
  });
  return ledgerOf(version, [...checked.claims, ...said]);
}

/** The place of a part in the ledger of its draft. */
export function placeOf(at: number): string {
  return `bullets.${at}`;
}

/** The ids of a document's parts as entries: the section, and the number in it; of a page they have ids of their own. */
export function entryIdsOf({ parts }: Pick<DocumentDraft, "parts">): string[] {
  const count = new Map<string, number>();
  return parts.map(({ section, entry }) => {
    if (entry) return entry.entry_id;
    const number = (count.get(section) ?? 0) + 1;
    count.set(section, number);
    return `${section}.${number}`;
  });
}

/** A document as entries to decide about. What was decided about a sentence of an earlier version holds for the same sentence. */
export function documentEntries(
  { parts }: DocumentDraft,
  ledger: Ledger,
  statements: Statement[],
  before: DocumentEntry[],
): DocumentEntry[] {
  const open = new Map(openClaimsOf(ledger, statements).map((claim) => [claim.claim_id, claim]));
  const ids = entryIdsOf({ parts });
  const entries = parts.map(({ section, text, shows, entry }, at): DocumentEntry => {
    const checked = ledger.claims
      .filter(({ place }) => place === placeOf(at))
      .map((claim) => toEntryClaim(claim, open.get(claim.claim_id)));
    const claims = [...checked, ...(entry?.claims ?? [])];
    const refused = claims.filter(({ known }) => known === "refuted");
    const composed: DocumentEntry = {
      op: "new",
      ...entry,
      entry_id: ids[at] ?? section,
      ...(refused.length > 0 && { op: "left_out" as const }),
      section,
      text,
      claims,
      shows,
      ...(refused.length > 0 && { why: [...new Set(refused.flatMap(({ missing }) => missing))].join("; ") }),
    };
    // A line of a page or of a sheet is the same by its id too; a sentence of a letter by its words.
    // A question of the interview is the same however it is worded.
    const isSame = (one: DocumentEntry) =>
      entry?.advice !== undefined
        ? one.entry_id === entry.entry_id
        : (one.before ?? one.text) === text && (entry === undefined || one.entry_id === entry.entry_id);
    const practised = before.find((one) => one.practised !== undefined && isSame(one))?.practised;
    const shown = practised === undefined ? composed : { ...composed, practised };
    const earlier = before.find((one) => one.decided !== undefined && isSame(one));
    return earlier ? asDecided(shown, earlier) : shown;
  });
  return withReplacedLines(withEarlierMoves(entries, before));
}

function toEntryClaim({ claim_id, text, known, missing, sources }: Claim, open: EntryDetails | undefined): EntryClaim {
  return {
    claim_id,
    text,
    known: known ?? "open",
    missing,
    ...(open?.new_words && { new_words: open.new_words }),
    ...(open?.doubts && { doubts: open.doubts }),
    rests_on: open?.rests_on ?? sources,
  };
}
type EntryDetails = Pick<ReturnType<typeof openClaimsOf>[number], "new_words" | "doubts" | "rests_on">;

// A sentence that its statements refute now is left out, whatever was decided; the candidate's own words stay theirs.
function asDecided(composed: DocumentEntry, earlier: DocumentEntry): DocumentEntry {
  const { decided, text, before, claims } = earlier;
  if (decided === "own_words")
    return { ...composed, op: "new", text, claims, ...(before !== undefined && { before }), decided };
  if (decided === "left_out") return { ...composed, op: "left_out", decided };
  const isRefuted = composed.claims.some(({ known }) => known === "refuted");
  // A line of the résumé that the candidate wanted stays.
  if (composed.op === "left_out" && !isRefuted && isLineOfResume(composed)) {
    const { why: _, ...line } = composed;
    return { ...line, op: "kept", decided };
  }
  if (composed.op === "left_out" && (isRefuted || composed.kind !== undefined)) return composed;
  const confirmed = new Map(claims.map((claim) => [claim.claim_id, claim]));
  const { why: _, ...said } = composed;
  // A sentence that was left out for its length, and that the candidate put back.
  const taken: DocumentEntry = composed.op === "left_out" ? { ...said, op: "new" } : composed;
  return { ...taken, claims: composed.claims.map((one) => confirmed.get(one.claim_id) ?? one), decided };
}
