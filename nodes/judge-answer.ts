import type { Model } from "../adapters/models/model.js";
import type { Claim, Draft, Judgement } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import { gapsOfMatter } from "../domain/matter.js";
import { JudgeOutput } from "../domain/outputs.js";
import { isModel, RULES } from "../domain/provider.js";
import { addUsage, NO_USAGE } from "../domain/usage.js";
import type { Answering } from "../graph/state/answer.js";
import { dayOf } from "../language/times.js";
import { judgeAnswerPrompt } from "../prompts/judge-answer.js";
import { checkDraft, notAskedBefore, openSentences, secondOpinionOf } from "../rules/claims.js";
import { fixedFormJudgement, rowsJudgement } from "../rules/fixed-forms.js";
import { scoreOf } from "../rules/gate.js";
import { shownGaps } from "../rules/matters.js";
import { hasRows } from "../rules/questions.js";
import { saysIn } from "../rules/says.js";
import { citedBy, type Sources, saidAlready, unansweredIn } from "../rules/sources.js";
import { isUnsettled, medianVerdict } from "../rules/verdict.js";
import { type AnswerReads, type DocumentNeeds, gapsToTell, readAnswer } from "./documents.js";
import { type NodeOf, scopeOf } from "./node.js";

/**
 * Judges the newest version, several times if the flags allow it. The same call reads the sentences that rules leave open: what they claim
 * beyond their statements, and which statements contradict each other. These findings can only remove a sentence, or raise a question to
 * the candidate. A failing judge throws: there is no fallback score.
 */
export function judgeAnswer(
  needs: DocumentNeeds & { model: Model },
): NodeOf<
  Answering,
  AnswerReads | "questions_language" | "flags" | "draft" | "versions" | "others",
  "verdict" | "second_opinion" | "usage"
> {
  return async (state, { signal }) => {
    const { flags, gap, draft, versions } = state;
    assert(draft && gap, "judgeAnswer runs after a draft");
    const { slots, sources } = await readAnswer(needs, state);
    if (draft.provider === RULES)
      return {
        verdict: medianVerdict(draft.version, [ruledJudgement(state, sources.statements)], gap.threshold),
      };
    const { title, bullets, spoken } = draft;
    const open = notAskedBefore(openIn(draft, sources, gapsToTell(state)[0]?.title ?? gap.title), versions);
    const prompt = judgeAnswerPrompt.fill({
      ...slots,
      as_of: dayOf(state.as_of),
      unanswered: unansweredIn(state.replies),
      others: state.others,
      draft: { title, bullets, ...(spoken !== "" && { spoken }) },
      said_already: bullets.flatMap((text, index) => {
        const line = saidAlready(text, sources.statements);
        return line ? [{ bullet: index + 1, line: line.quote }] : [];
      }),
      sentences: open.map((claim, index) => ({
        sentence: index + 1,
        text: claim.text,
        rests_on: citedBy(claim.sources, sources.statements).map(({ number }) => number),
      })),
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
    const first = await judge(0);
    const given = [first];
    const scores = () => given.map(({ value }) => scoreOf(value.criteria));
    while (flags.advanced_quality_evaluation && isUnsettled(scores(), gap.threshold))
      given.push(await judge(given.length));
    const judgements = given.map(({ value }) => ({
      ...value,
      score: scoreOf(value.criteria),
      shown: shownGaps(gapsToTell(state).slice(1), draft, value.shown, needs.reader),
    }));
    return {
      verdict: medianVerdict(draft.version, judgements, gap.threshold),
      second_opinion: secondOpinionOf(draft.version, open, first.value, sources.statements),
      usage: given.reduce((sum, { usage }) => addUsage(sum, usage), NO_USAGE),
    };
  };
}

function ruledJudgement(
  {
    gap,
    rest,
    question,
    questions_language,
  }: Pick<Answering["State"], "gap" | "rest" | "question" | "questions_language">,
  statements: Sources["statements"],
): Judgement {
  const says = saysIn(questions_language);
  return hasRows(question)
    ? rowsJudgement(gapsOfMatter({ gap, rest }), statements, says)
    : fixedFormJudgement(statements, says);
}

// For an answer that rules wrote from the candidate's words, no sentence is left open.
function openIn(draft: Draft, sources: Sources, topic: string): Claim[] {
  return isModel(draft.provider) ? openSentences(checkDraft(draft, { ...sources, topic })) : [];
}
