import type { Claim } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import { CheckGroundingOutput } from "../domain/outputs.js";
import { dayOf } from "../language/dates.js";
import type { Model } from "../models/model.js";
import { checkGroundingPrompt } from "../prompts/check-grounding.js";
import {
  checkDraft,
  citedBy,
  notAskedBefore,
  openSentences,
  shown,
  withAbout,
  withSecondOpinion,
} from "../rules/claims.js";

import { settleProposed } from "../rules/contradictions.js";
import { CLOSED_KINDS } from "../rules/questions.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import { type NodeOf, OFFLINE, scopeOf } from "./node.js";

/**
 * Checks every sentence of the newest version against the statements that it cites. Rules prove and refute; a model checks
 * those left open, and can only refute. In the same call it proposes contradictions, which become questions to the candidate
 * and decide nothing.
 */
export function checkGrounding(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "draft" | "versions", "ledger" | "usage"> {
  return async (state, { signal }) => {
    const { draft, gap, versions } = state;
    assert(draft && gap, "checkGrounding runs after a draft");
    const { sources, slots } = await readAnswer(needs, state);
    const checked = checkDraft(draft, { ...sources, topic: gap.title });
    // A model reads whether an answer is about its gap. Of an answer that rules made, the candidate says so if no word shows it.
    const isRead = draft.provider !== OFFLINE || CLOSED_KINDS.includes(gap.kind);
    const about = { statements: sources.statements, reader: needs.reader };
    const ledger = isRead ? checked : withAbout(checked, gap, about, state.replies);
    const open = notAskedBefore(openSentences(checked), versions);
    if (open.length === 0) return { ledger };
    const restsOn = (claim: Claim) => citedBy(claim.sources, sources.statements);
    // Each statement is shown once, however many sentences rest on it.
    const cited = new Set(open.flatMap(restsOn));
    const { value, usage } = await needs.model.complete({
      prompt: checkGroundingPrompt.fill({
        resume_statements: slots.resume_statements,
        job: slots.job,
        as_of: dayOf(state.as_of),
        topic: gap.title,
        statements: sources.statements
          .filter((one) => cited.has(one))
          .map((one) => ({ ...shown(one), ...(one.question !== undefined && { question: one.question }) })),
        sentences: open.map((claim, index) => ({
          sentence: index + 1,
          text: claim.text,
          rests_on: restsOn(claim).map(({ number }) => number),
        })),
      }),
      schema: CheckGroundingOutput,
      role: "judge",
      scope: scopeOf(state),
      ...(signal && { signal }),
    });
    const contradicted = settleProposed(value.contradictions, sources.statements);
    return { ledger: { ...withSecondOpinion(ledger, open, value), contradicted }, usage };
  };
}
