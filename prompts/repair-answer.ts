import { definePrompt } from "./prompt.js";
import { QUESTION, RESUME, WRITING } from "./shared.js";

/** Removes or weakens refuted sentences and improves wording, without a new fact. */
export const repairAnswerPrompt = definePrompt({
  name: "repairAnswer",
  session: RESUME,
  task: `${WRITING}

Your task: correct the answer.
Refused sentences are not what their statements say: why says what speaks against them, says which statements have it. Say no more than these, cite the right ones, or leave it out. Improve the wording that the issues name; keep the rest.`,
  call: `${QUESTION}\nAnswer:\n{{draft}}\nRefused:\n{{refused}}\nIssues:\n{{issues}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
