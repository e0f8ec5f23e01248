import { definePrompt } from "./prompt.js";
import { ANSWER_FORM, DOCUMENTS, QUESTION, TRUTH_RULE } from "./shared.js";

/** Works new facts into an answer, and leaves out refuted sentences. */
export const refineAnswerPrompt = definePrompt({
  name: "refineAnswer",
  session: DOCUMENTS,
  task: `You improve an answer with facts that the candidate has just added.
${TRUTH_RULE}
Keep what was good, and improve the wording that the issues name; what the candidate says to be so in the place of a sentence is kept word for word. Sentences that are listed as refused are not true as they stand: why says what speaks against them, says which statements have what is missing.
${ANSWER_FORM}`,
  call: `${QUESTION}\nAnswer so far:\n{{draft}}\nRefused:\n{{refused}}\nIssues of wording:\n{{issues}}\nNew, by their numbers:\n{{new_facts}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
