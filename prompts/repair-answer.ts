import { definePrompt } from "./prompt.js";
import { AS_TYPED, QUESTION, RESUME, WRITING } from "./shared.js";

/** Removes or weakens refuted sentences and improves wording, without a new fact. */
export const repairAnswerPrompt = definePrompt({
  name: "repairAnswer",
  session: RESUME,
  task: `${WRITING}

Your task: correct the answer.
Sentences that are listed as refused are not what their statements say; why says what speaks against them, says which statements have what is missing. Say no more than the statements do, cite the right ones, or leave it out. Improve the wording that the issues name, and keep the rest as it is. An issue "${AS_TYPED}" names what the candidate typed in the place of a sentence: say what it says and no more; what it leaves out does not come back, and what is said to the form is not said. Keep its words where they can be sent as they are; what is spoken as in a chat is worded like the rest, and it stands in the place of that sentence, in the order in which it was typed.`,
  call: `${QUESTION}\nAnswer:\n{{draft}}\nRefused:\n{{refused}}\nIssues:\n{{issues}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
