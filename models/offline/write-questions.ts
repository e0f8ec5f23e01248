import type { Family } from "../../domain/job.js";
import type { QuestionOutput } from "../../domain/outputs.js";
import { type AskedGap, templateQuestion } from "../../rules/questions/template.js";

/** A question and a form for each gap of a batch. */
export function writeQuestions({ gaps, family }: { gaps: AskedGap[]; family: Family }): {
  questions: QuestionOutput[];
} {
  return { questions: gaps.map((gap) => templateQuestion(gap, family)) };
}
