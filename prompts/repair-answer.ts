import { definePrompt } from "./prompt.js";
import { DOCUMENTS, TRUTH_RULE } from "./shared.js";

/** Removes or softens what has no source and mends wording, without any new fact. */
export const repairAnswerPrompt = definePrompt({
  name: "repairAnswer",
  session: DOCUMENTS,
  task: `You mend an answer.
${TRUTH_RULE}
Take out or soften every statement listed as unsupported, mend the wording that the issues name, and leave the rest as it is.`,
  call: "Gap:\n{{gap}}\nReplies:\n{{replies}}\nEvidence:\n{{evidence}}\nAnswer:\n{{draft}}\nUnsupported:\n{{unsupported}}\nIssues:\n{{issues}}\nLanguage of the answer: {{language}}",
});
