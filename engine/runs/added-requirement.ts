import { RULES } from "../../domain/provider.js";
import type { Run } from "../../domain/run.js";
import type { AddedQuestions } from "../../domain/views.js";
import { questionId, unstartedView } from "./project.js";

/** The position of added questions: after the gaps that were found, before the contradictions. They are shown by priority. */
const ADDED_POSITION = 5_000;

/** The question for a requirement that the candidate added; no question for other kinds of runs. */
export function questionForRequirement({ input, session_id }: Run): AddedQuestions["questions"] {
  if (input.kind !== "require") return [];
  const { gap, question } = input;
  const question_id = questionId(session_id, gap.gap_id);
  const origin = { gap, question, provider: RULES, contradiction: null, added: true };
  return [{ question_id, position: ADDED_POSITION, origin, view: unstartedView(question_id, question, gap.kind) }];
}
