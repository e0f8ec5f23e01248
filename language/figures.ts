/* Figures, shares, scopes and levels. Other rooms import this file, not its folder. */

export { isShareInWords } from "./figures/fractions.js";
export { asksForExpertise, isNotHeld, levelShown } from "./figures/levels.js";
export { excludesOther, isNumber, type Measured, measuredIn, partWordsIn } from "./figures/measured.js";
export {
  clockTime,
  type Figure,
  figures,
  halfHours,
  isInHoursAndMinutes,
  NUMBER_WORDS,
  saysHowOften,
  timeUnit,
} from "./figures/numbers.js";
export { changeIn, scopeIn } from "./figures/scope.js";
export { givesRemainder, givesWhole, leadsParts, linksPartToWhole, sharesIn } from "./figures/shares.js";
