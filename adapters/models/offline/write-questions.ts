import type { QuestionOutput } from "../../../domain/outputs.js";
import { type QuestionGap, templateQuestion } from "../../../rules/questions.js";
import { saysIn } from "../../../rules/says.js";

/** Returns a question for each gap of a batch, by the type of difference. The forms come from the rules. */
export function writeQuestionsOffline({ gaps, language }: { gaps: QuestionGap[]; language: string }): {
  questions: QuestionOutput[];
} {
  const says = saysIn(language);
  return { questions: gaps.map((gap) => ({ gap_id: gap.gap_id, ...templateQuestion(gap, says), fields: [] })) };
}
