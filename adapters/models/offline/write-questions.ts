import type { QuestionOutput } from "../../../domain/outputs.js";
import { type QuestionGap, templateQuestion } from "../../../rules/questions.js";

/** Returns a question for each gap of a batch, by the type of difference. The forms come from the rules. */
export function writeQuestionsOffline({ gaps }: { gaps: QuestionGap[] }): { questions: QuestionOutput[] } {
  return { questions: gaps.map((gap) => ({ gap_id: gap.gap_id, ...templateQuestion(gap), fields: [] })) };
}
