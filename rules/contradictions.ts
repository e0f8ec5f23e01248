/* Statements of a résumé and of replies that cannot both be true. Other rooms import this file only. */

export { findContradictions, findContradictionsInPieces, pairKey as keyOf } from "./contradictions/find.js";
export type { FoundContradiction } from "./contradictions/found.js";
export { quotesOverlap as overlap, settleProposed } from "./contradictions/proposed.js";
