/*
 * The claims of an answer: the check of every sentence against the statements that it cites, and the candidate's decisions. What may be cited is in
 * rules/sources.ts. Other rooms import these two files only.
 */

export { isAboutClaim, isAboutItsGap, withAbout } from "./claims/about.js";
export { changeableIn, shownSentences } from "./claims/changeable.js";
export { checkDraft, claimIdOf, LEFT_OUT } from "./claims/check.js";
export {
  changesText,
  correctedDraft,
  correctedVersion,
  joined,
  openClaimsOf,
  rejectsText,
  withDecisions,
  withoutRefutedSpeech,
} from "./claims/confirmation.js";
export { refutedSentencesOf, toDraft } from "./claims/draft.js";
export { editedAnswer, statedEdit } from "./claims/edit.js";
export { notAskedBefore, openSentences, secondOpinionOf, withSecondOpinion } from "./claims/second-opinion.js";
export { inSpokenOrder } from "./claims/spoken-order.js";
export { isExported, refutedOf, unsupportedOf } from "./claims/status.js";
export { titleOfAnswer } from "./claims/title.js";
export { withoutWeakBullets } from "./claims/weak-bullets.js";
