import { definePrompt } from "./prompt.js";
import { DOCUMENTS, TRUTH_RULE } from "./shared.js";

/** Turns what the candidate said into a title, bullets and a spoken version. */
export const draftAnswerPrompt = definePrompt({
  name: "draftAnswer",
  session: DOCUMENTS,
  task: `You turn a candidate's own words into résumé bullets and a short spoken answer.
${TRUTH_RULE}
title: the topic in a few words. bullets: 1 to 5, one per group of facts: action, how, result. spoken: first person, as long as the facts allow, at most 120 words.`,
  call: "Gap:\n{{gap}}\nReplies:\n{{replies}}\nEvidence:\n{{evidence}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}",
});
