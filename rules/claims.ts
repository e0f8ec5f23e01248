/*
 * The claims of an answer: the check of every sentence against the statements that it cites, and the candidate's decisions. What may be cited is in
 * rules/sources.ts. Other rooms import these two files only.
 */

export { isAboutClaim, isAboutItsGap, withAbout } from "./claims/about.js";
export { changeableIn, shownSentences } from "./claims/changeable.js";
export { checkDraft, claimIdOf, claimOf, LEFT_OUT, ledgerOf } from "./claims/check.js";
export {
  changesText,
  correctedDraft,
  correctedVersion,
  joined,
  openClaimsOf,
  rejectsText,
  withDecisions,
} from "./claims/confirmation.js";
export { MOST_LINES, refutedSentencesOf, toDraft } from "./claims/draft.js";
export { editedAnswer, statedEdit } from "./claims/edit.js";
export { notAskedBefore, openSentences, secondOpinionOf, withSecondOpinion } from "./claims/second-opinion.js";
export { isExported, refutedOf, unsupportedOf } from "./claims/status.js";
export { titleOfAnswer } from "./claims/title.js";
export { withTakenIn } from "./claims/unused.js";
export { withoutWeakBullets } from "./claims/weak-bullets.js";
