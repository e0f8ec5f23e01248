/*
 * The sources that an answer may cite: the résumé, the replies and the passages found, as numbered statements, and as prompts show them. The
 * claims about them are in rules/claims.ts.
 */

export {
  givenValues,
  recalledEvidence,
  recallQuery,
  replyEvidence,
  textEvidence,
  unansweredIn,
  wordEvidence,
} from "./claims/evidence.js";
export { agreementIn, chosenStatus, heldIn } from "./claims/field-sentences.js";
export { foreignIn } from "./claims/foreign.js";
export { saidAlready, saysNearlyTheSame } from "./claims/said-already.js";
export { sentencesOf } from "./claims/sentences.js";
export {
  type AnswerSlots,
  answerSlots,
  MOST_SHOWN,
  type ShownStatement,
  shown as shownStatement,
  shownDraft,
  shownJob,
  shownResume,
} from "./claims/slots.js";
export { citedBy, type DocumentMaterial, readDocumentSources, readSources, type Sources } from "./claims/statements.js";
