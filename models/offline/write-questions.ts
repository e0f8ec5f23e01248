import type { QuestionOutput } from "../../domain/outputs.js";
import { type AskedGap, templateQuestion } from "../../rules/questions.js";

/** Returns a question for each gap of a batch, by the type of difference. The forms come from the rules. */
export function writeQuestionsOffline({ gaps }: { gaps: AskedGap[] }): { questions: QuestionOutput[] } {
  return { questions: gaps.map((gap) => ({ gap_id: gap.gap_id, ...templateQuestion(gap), fields: [] })) };
}
