import { definePrompt } from "./prompt.js";
import { QUESTION, RESUME, WRITING } from "./shared.js";

/** Works new facts into an answer, and leaves out refuted sentences. */
export const refineAnswerPrompt = definePrompt({
  name: "refineAnswer",
  session: RESUME,
  task: `${WRITING}

Your task: work the facts just added into the answer so far.
Keep what was good, and what the candidate typed for a line as it is; improve the wording that the issues name. Refused sentences are not true: why says what speaks against them, says which statements have it.`,
  call: `${QUESTION}\nAnswer so far:\n{{draft}}\nRefused:\n{{refused}}\nIssues of wording:\n{{issues}}\nNew, by their numbers:\n{{new_facts}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
