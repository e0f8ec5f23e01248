import { definePrompt } from "./prompt.js";
import { DOCUMENTS, TRUTH_RULE } from "./shared.js";

/** Works new facts into an answer. */
export const refineAnswerPrompt = definePrompt({
  name: "refineAnswer",
  session: DOCUMENTS,
  task: `You improve an answer with facts that the candidate has just added.
${TRUTH_RULE}
Keep what was good. title, 1 to 5 bullets, spoken (first person, at most 120 words).`,
  call: "Gap:\n{{gap}}\nReplies:\n{{replies}}\nEvidence:\n{{evidence}}\nAnswer so far:\n{{draft}}\nNew facts:\n{{new_facts}}\nLanguage of the answer: {{language}}\nToday: {{as_of}}",
});
