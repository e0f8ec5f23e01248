import { assert } from "../domain/errors.js";
import { isModel } from "../domain/provider.js";
import type { Documenting } from "../graph/state/document.js";
import { withSecondOpinion } from "../rules/claims.js";
import { isAllDecided, letterEntries, letterFindings, MOST_WORDS, wordsIn } from "../rules/letter.js";
import { saysIn } from "../rules/says.js";
import type { DocumentNeeds } from "./documents.js";
import { type LetterReads, readLetter } from "./letter.js";
import type { NodeOf } from "./node.js";

type Reads =
  | LetterReads
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
    const { draft, ledger, second_opinion, entries: shown, before, rewrites, language } = state;
    assert(draft && ledger?.version === draft.version, "the gate joins one composition");
    const { material, sources } = await readLetter(needs, state);
    const says = saysIn(state.questions_language);
    const findingsOf = (entries: typeof shown) => {
      const there = new Set(entries.flatMap(({ op, entry_id }) => (op === "left_out" ? [] : [entry_id])));
      const remarks = state.remarks.filter(({ entry_id }) => entry_id === undefined || there.has(entry_id));
      return [...letterFindings(entries, material, language, says), ...remarks];
    };
    if (state.shown_version === draft.version)
      return { gate: isAllDecided(shown) ? "close" : "ask", findings: findingsOf(shown) };
    const opinion = second_opinion?.version === draft.version ? second_opinion : null;
    const read = opinion ? withSecondOpinion(ledger, opinion) : ledger;
    const entries = letterEntries(draft, read, sources.statements, [...shown, ...before]);
    const isToRewrite = read.claims.some(({ known }) => known === "refuted") || wordsIn(entries) > MOST_WORDS;
    if (isModel(draft.provider) && isToRewrite && rewrites === 0) return { gate: "compose", ledger: read };
    return { gate: "ask", ledger: read, entries, shown_version: draft.version, findings: findingsOf(entries) };
  };
}
