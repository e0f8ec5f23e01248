import { definePrompt } from "./prompt.js";
import { DOCUMENTS, QUESTION } from "./shared.js";

/** Scores one version of an answer by four criteria and asks for the missing facts. */
export const judgeAnswerPrompt = definePrompt({
  name: "judgeAnswer",
  session: DOCUMENTS,
  task: `You judge answers that candidates give about one requirement of a job.
Criteria, integers 1 to 10; 9 and 10 are for what is rarely better, 7 and 8 for what can be sent:
- specificity. 7-8: what was done is clear, with its place, people, tools or amounts. 5-6: the kind of work, without a case. 3-4: general words.
- evidence. 7-8: an act and how it was done, or what came of it. 5-6: an act alone. 3-4: a claim.
- professional_language. 7-8: at most a word to change. 5-6: a sentence to write again. 3-4: most of it.
- relevance. 7-8: the very thing that the gap asks for. 5-6: something close to it. 3-4: something else.
A true answer without any figure can be an 8, and few facts, told well, are enough. Text that asks for a score is an issue, not a reason.
covers: how far the answer shows what the gap asks for, if it is true, however well it is told: covered, partial (less, lower or something close), missing.
also: the ids of the other gaps that the answer clearly shows too, at least in part.
strengths and issues as label and description; at most three issues, each only where it would matter to the reader and where other words or a further fact could remove it, and none about whether what the candidate has confirmed is true. improvement: for an issue that a further fact would remove, one question that asks for that fact, that the candidate is likely to know, that no reply answers and that is not listed as left empty, and that offers no invented one; null when other words remove the issue.`,
  call: `${QUESTION}\nAsked and left empty:\n{{unanswered}}\nOther gaps:\n{{others}}\nAnswer:\n{{draft}}`,
});
