import { interrupt } from "@langchain/langgraph";
import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { changeableIn, openClaimsOf, shownSentences } from "../rules/claims.js";
import { judgedVersion } from "../rules/gate.js";
import { furtherFields } from "../rules/improvement.js";
import { decidedVersions } from "./decided-versions.js";
import { type AnswerReads, type DocumentNeeds, readStatements } from "./documents.js";
import { type AskReads, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

/**
 * Shows each sentence that only the candidate can decide about, with the quotes that support it, the candidate's unused statements, and the
 * judge's further questions. Stores the decisions, or the further facts.
 */
export function askConfirmation(
  needs: DocumentNeeds,
): NodeOf<
  Answering,
  AnswerReads | "draft" | "gate" | "versions" | "refinements" | AskReads,
  "replies" | "versions" | "draft" | "ledger" | "refused"
> {
  return async (state) => {
    const best = judgedVersion(state.versions, state.gate?.best_version);
    assert(best, "askConfirmation runs after the gate");
    const { statements } = await readStatements(needs, state);
    const claims = openClaimsOf(best.ledger, statements);
    const fields = furtherFields(best, state.refinements);
    const ask = { kind: "confirm" as const, claims, ...changeableIn(best, statements), fields };
    const { recorded, refused } = takeReply(ask, interrupt, { state, about: state.question });
    if (!recorded) return { refused };
    const asked = { ...recorded, fields, shown: shownSentences(ask) };
    return { replies: [asked], refused, ...(await decidedVersions(needs, state, best, asked, statements)) };
  };
}
