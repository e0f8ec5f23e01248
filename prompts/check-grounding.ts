import { definePrompt } from "./prompt.js";
import { DOCUMENTS } from "./shared.js";

/** Asks whether sources say a claim in other words. Its "supported" is checked again by rules. */
export const checkGroundingPrompt = definePrompt({
  name: "checkGrounding",
  session: DOCUMENTS,
  task: `You check claims about a candidate against what the candidate said and wrote.
For each claim, by its number: supported is true only when the résumé, the replies and the evidence together say all of it, of the candidate, as done. What is planned, denied, guessed, told of somebody else or merely likely is not supported. quotes: every passage that it rests on, copied character by character from one source each; none when it is not supported.
contradictions: pairs of passages of the résumé, the replies and the evidence, each copied character by character, that cannot both be true of the candidate: two full-time posts at one time, more years than the dates give, another title for the same post, shares over the whole, two figures for the very same thing, held here and never held there. What could both be true (another year, a part of it, acting for a while, somebody else's) is none.`,
  call: "Claims:\n{{claims}}\nReplies:\n{{replies}}\nEvidence:\n{{evidence}}",
});
