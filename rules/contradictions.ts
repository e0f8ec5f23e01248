/* Statements of a résumé and of replies that cannot both be true. Other rooms import this file only. */

export { findContradictions, findContradictionsInPieces, pairKey } from "./contradictions/find.js";
export type { FoundContradiction } from "./contradictions/found.js";
export { quotesOverlap, settleProposed } from "./contradictions/proposed.js";
