import { definePrompt } from "./prompt.js";
import { DATA_RULE, DOCUMENTS } from "./shared.js";

/** Asks whether sources say a claim in other words. Its "supported" is checked again by rules. */
export const checkGroundingPrompt = definePrompt({
  name: "checkGrounding",
  system: `You check claims about a candidate against what the candidate said and wrote. ${DATA_RULE}
For each claim, by its number: supported is true only when the résumé, the replies and the evidence together say all of it, of the candidate, as done. What is planned, denied, guessed, told of somebody else or merely likely is not supported. quotes: every passage that it rests on, copied character by character from one source each; none when it is not supported.`,
  session: DOCUMENTS,
  call: "Claims:\n{{claims}}\nReplies:\n{{replies}}\nEvidence:\n{{evidence}}",
});
