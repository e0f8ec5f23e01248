import { assert } from "../domain/errors.js";
import { JudgeOutput } from "../domain/outputs.js";
import { addUsage, NO_USAGE } from "../domain/usage.js";
import type { Model } from "../models/model.js";
import { judgeAnswerPrompt } from "../prompts/judge-answer.js";
import { unansweredIn } from "../rules/claims.js";
import { closedJudgement } from "../rules/closed.js";
import { scoreOf } from "../rules/gate.js";
import { isUnsettled, medianVerdict } from "../rules/verdict.js";
import type { Answering } from "../state/answer.js";
import { type AnswerReads, type DocumentNeeds, readAnswer } from "./documents.js";
import { type NodeOf, RULES, scopeOf } from "./node.js";

/** Judges the newest version, several times if the flags allow it. A failing judge throws: there is no fallback score. */
export function judgeAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Answering, AnswerReads | "flags" | "draft" | "others", "verdict" | "usage"> {
  return async (state, { signal }) => {
    const { flags, gap, draft } = state;
    assert(draft && gap, "judgeAnswer runs after a draft");
    const { slots, sources } = await readAnswer(needs, state);
    if (draft.provider === RULES)
      return { verdict: medianVerdict(draft.version, [closedJudgement(sources.statements)], gap.threshold) };
    const { title, bullets, spoken } = draft;
    const prompt = judgeAnswerPrompt.fill({
      ...slots,
      unanswered: unansweredIn(state.replies),
      others: state.others,
      draft: { title, bullets, spoken },
    });
    const judge = (sample: number) =>
      needs.model.complete({
        prompt,
        schema: JudgeOutput,
        role: "judge",
        scope: scopeOf(state),
        sample,
        ...(signal && { signal }),
      });
    const given = [await judge(0)];
    const scores = () => given.map(({ value }) => scoreOf(value.criteria));
    while (flags.advanced_quality_evaluation && isUnsettled(scores(), gap.threshold))
      given.push(await judge(given.length));
    const judgements = given.map(({ value }) => ({ ...value, score: scoreOf(value.criteria) }));
    return {
      verdict: medianVerdict(draft.version, judgements, gap.threshold),
      usage: given.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE),
    };
  };
}
