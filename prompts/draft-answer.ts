import { definePrompt } from "./prompt.js";
import { QUESTION, RESUME, WRITING } from "./shared.js";

/** Turns the candidate's replies into a title and lines, each with its supporting statements. */
export const draftAnswerPrompt = definePrompt({
  name: "draftAnswer",
  session: RESUME,
  task: `${WRITING}

Your task: write the answer from the replies.`,
  call: `${QUESTION}\nLanguage of the answer: {{language}}\nToday: {{as_of}}`,
});
