import { definePrompt } from "./prompt.js";
import { ANSWER_FORM, DOCUMENTS, QUESTION, TRUTH_RULE } from "./shared.js";

/** Turns the candidate's replies into a title, bullets and a spoken version, each sentence with its supporting statements. */
export const draftAnswerPrompt = definePrompt({
  name: "draftAnswer",
  session: DOCUMENTS,
  task: `You turn a candidate's own words into résumé bullets and a short spoken answer. They are about what the gap asks for; a fact that shows something else the job asks for may be a bullet of its own.
${TRUTH_RULE}
${ANSWER_FORM}`,
  call: `${QUESTION}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
