import type { QuestionOutput } from "../../../domain/outputs.js";
import { type QuestionGap, templateQuestion } from "../../../rules/questions.js";
import { saysIn } from "../../../rules/says.js";

type Asked = QuestionGap & { together_with?: { title: string }[] };

/** Returns a question for each matter of a batch, by the type of difference of its first gap. The forms come from the rules. */
export function writeQuestionsOffline({ gaps, language }: { gaps: Asked[]; language: string }): {
  questions: QuestionOutput[];
} {
  const says = saysIn(language);
  return {
    questions: gaps.map(({ together_with = [], ...gap }) => {
      const others = together_with.map(({ title }) => title);
      return { gap_id: gap.gap_id, ...templateQuestion(gap, says, others), fields: [], told: null };
    }),
  };
}
