import { CheckGroundingOutput } from "../domain/outputs.js";
import type { TextReader } from "../domain/text.js";
import type { Model } from "../models/model.js";
import { checkGroundingPrompt } from "../prompts/check-grounding.js";
import { confirmClaims, undecidedOf } from "../rules/claims/confirm.js";
import { answerSlots } from "../rules/claims/evidence.js";
import { groundAnswer } from "../rules/claims/ground.js";
import { settleProposed } from "../rules/contradictions/proposed.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, readDocuments, readSources } from "./documents.js";
import { type NodeOf, scopeOf } from "./node.js";

/**
 * Traces every claim of the newest version to the résumé or to something the candidate said. Rules decide; a model is asked
 * only about claims of which plain words alone are open, and rules check what it quotes. Asked, it also says what it finds to
 * contradict itself: a question to the candidate, and nothing that decides.
 */
export function checkGrounding({
  model,
  texts,
}: {
  model: Model;
  texts: TextReader;
}): NodeOf<Answering, AnswerReads | "draft", "ledger" | "usage"> {
  return async (state, { signal }) => {
    const { draft, gap } = state;
    if (!draft || !gap) throw new Error("checkGrounding runs after a draft");
    const sources = await readSources(texts, state);
    const ledger = groundAnswer(draft.version, draft, sources, gap.title);
    const open = undecidedOf(ledger);
    if (open.length === 0) return { ledger };
    const { value, usage } = await model.complete({
      prompt: checkGroundingPrompt.fill({
        ...(await readDocuments(texts, state)),
        ...answerSlots(state),
        claims: open.map((claim, index) => ({ number: index + 1, claim })),
      }),
      schema: CheckGroundingOutput,
      role: "judge",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    const contradicted = settleProposed(value.contradictions, sources);
    return { ledger: { ...confirmClaims(ledger, value, sources), contradicted }, usage };
  };
}
