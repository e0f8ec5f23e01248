/*
 * The claims of an answer: the statements that it may cite, the check of every sentence against them, and the candidate's
 * confirmation. Other rooms import this file only.
 */

export { isAboutClaim, isAboutItsGap, withAbout } from "./claims/about.js";
export { changeableIn, shownSentences } from "./claims/changeable.js";
export { checkDraft, claimIdOf, LEFT_OUT } from "./claims/check.js";
export {
  changesText,
  correctedDraft,
  isChangeOf,
  joined,
  newlyTyped,
  openClaimsOf,
  SAID_OTHERWISE,
  withDecisions,
  withoutRefutedSpeech,
} from "./claims/confirmation.js";
export { refutedSentencesOf, toDraft } from "./claims/draft.js";
export { editedAnswer, statedEdit } from "./claims/edit.js";
export {
  givenValues,
  recalledEvidence,
  recallQuery,
  replyEvidence,
  textEvidence,
  unansweredIn,
  wordEvidence,
} from "./claims/evidence.js";
export { heldAs, saidAloud, standingIn } from "./claims/field-sentences.js";
export { saidAlready } from "./claims/said-already.js";
export { notAskedBefore, openSentences, secondOpinionOf, withSecondOpinion } from "./claims/second-opinion.js";
export { sentencesOf } from "./claims/sentences.js";
export {
  type AnswerSlots,
  answerSlots,
  MOST_SHOWN,
  type ShownStatement,
  shown,
  shownDraft,
  shownJob,
  shownResume,
} from "./claims/slots.js";
export { inSpokenOrder } from "./claims/spoken-order.js";
export { citedBy, readSources, type Sources } from "./claims/statements.js";
export { refutedOf, unsupportedOf } from "./claims/status.js";
export { titleOfAnswer } from "./claims/title.js";
export { unusedStatements } from "./claims/unused.js";
export { withoutWeakBullets } from "./claims/weak-bullets.js";
