import { assert } from "../domain/errors.js";
import { isModel } from "../domain/provider.js";
import type { Documenting } from "../graph/state/document.js";
import { withSecondOpinion } from "../rules/claims.js";
import { documentEntries, isAllDecided } from "../rules/document.js";
import { findingsOf, isTooLong } from "../rules/measures.js";
import type { DocumentNeeds } from "./documents.js";
import type { NodeOf } from "./node.js";
import { readWritten, type WrittenReads } from "./writing/written.js";

// A sheet for the interview is there for practice until the candidate takes it.
function isFinished({ document, entries, replies }: Pick<Documenting["State"], "document" | "entries" | "replies">) {
  const reply = replies.at(-1)?.reply;
  if (document === "interview" && !(reply?.kind === "document" && reply.rest !== undefined)) return false;
  return isAllDecided(entries);
}

type Reads =
  | WrittenReads
  | "draft"
  | "ledger"
  | "second_opinion"
  | "remarks"
  | "before"
  | "entries"
  | "shown_version"
  | "rewrites";

/**
 * Joins the check and the judge of a new composition, and shows it; one that was refuted in part or is too long is composed once more. After
 * decisions, it closes when nothing is left to decide.
 */
export function gateDocument(
  needs: DocumentNeeds,
): NodeOf<Documenting, Reads, "gate" | "ledger" | "entries" | "shown_version" | "findings"> {
  return async (state) => {
    const { draft, ledger, second_opinion, entries: shown, before, rewrites } = state;
    assert(draft && ledger?.version === draft.version, "the gate joins one composition");
    const { material, sources } = await readWritten(needs, state);
    const findings = (entries: typeof shown) => {
      const there = new Set(entries.flatMap(({ op, entry_id }) => (op === "left_out" ? [] : [entry_id])));
      const remarks = state.remarks.filter(({ entry_id }) => entry_id === undefined || there.has(entry_id));
      return [...findingsOf(entries, material, state), ...remarks];
    };
    if (state.shown_version === draft.version)
      return { gate: isFinished(state) ? "close" : "ask", findings: findings(shown) };
    const opinion = second_opinion?.version === draft.version ? second_opinion : null;
    const read = opinion ? withSecondOpinion(ledger, opinion) : ledger;
    const entries = documentEntries(draft, read, sources.statements, [...shown, ...before]);
    // What was refuted and shown before is not written a third time, beside something new.
    const seen = new Set(shown.map(({ entry_id, before: was, text }) => `${entry_id} ${was ?? text}`));
    const isRefused = ({ entry_id, text, claims }: (typeof entries)[number]) =>
      claims.some(({ known }) => known === "refuted") && !seen.has(`${entry_id} ${text}`);
    const isToRewrite = entries.some(isRefused) || isTooLong(entries, state.document);
    if (isModel(draft.provider) && isToRewrite && rewrites === 0) return { gate: "compose", ledger: read };
    return { gate: "ask", ledger: read, entries, shown_version: draft.version, findings: findings(entries) };
  };
}
