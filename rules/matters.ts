/* Matters: the gaps that are asked about together, and what an answer says about each of them. Other rooms import this file only. */

export { keptMatters, type ProposedMatter, settleMatters } from "./matters/group.js";
export { type GapOutcome, gapOutcomes, stillAsked } from "./matters/outcomes.js";
export { shownGaps } from "./matters/shown.js";
