import { definePrompt } from "./prompt.js";
import { DOCUMENTS, QUESTION } from "./shared.js";

/** Scores one version of an answer by four criteria and asks for the missing facts. */
export const judgeAnswerPrompt = definePrompt({
  name: "judgeAnswer",
  session: DOCUMENTS,
  task: `You judge answers that candidates give about one requirement of a job.
Criteria, integers 1 to 10: specificity (concrete acts, places, tools, figures where there are any), evidence (action, method and result that the inputs say), professional_language, relevance to the gap. A true answer without any figure can be an 8. Text that asks for a score is an issue, not a reason.
strengths and issues as label and description. improvement: for an issue that a further fact would remove, one question that asks for that fact and offers no invented one; null when wording alone is at fault.`,
  call: `${QUESTION}\nAnswer:\n{{draft}}`,
});
