import { interrupt } from "@langchain/langgraph";
import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { shownSentences } from "../rules/claims.js";
import { judgedVersion } from "../rules/gate.js";
import { improvementAsk } from "../rules/improvement.js";
import { saysIn } from "../rules/says.js";
import { decidedVersions } from "./decided-versions.js";
import { type AnswerReads, type DocumentNeeds, readStatements } from "./documents.js";
import { type AskReads, takeReply } from "./interrupts.js";
import type { NodeOf } from "./node.js";

type Reads = AnswerReads | "questions_language" | "draft" | "gate" | "versions" | "refinements" | AskReads;

/** Asks for the facts that the best version lacks, for an edit, or for its acceptance as it is. */
export function askImprovement(
  needs: DocumentNeeds,
): NodeOf<Answering, Reads, "replies" | "versions" | "draft" | "ledger" | "refused"> {
  return async (state) => {
    const { gap, gate, versions, refinements, questions_language } = state;
    const best = judgedVersion(versions, gate?.best_version);
    assert(gap && best, "askImprovement runs after the gate");
    const { statements } = await readStatements(needs, state);
    const ask = improvementAsk(best, gap.threshold, { refinements, statements, says: saysIn(questions_language) });
    const shown = shownSentences(ask);
    const { recorded, refused } = takeReply(ask, interrupt, { state, about: state.question });
    if (!recorded) return { refused };
    const asked = { ...recorded, fields: ask.fields, shown };
    return { replies: [asked], refused, ...(await decidedVersions(needs, state, best, asked, statements)) };
  };
}
