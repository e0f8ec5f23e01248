/* The acts in a text: who does them, and whether they were done. Other rooms import this file, not its folder. */

export {
  type Act,
  actAfterDenial,
  actAndOutcome,
  actOf,
  beginsWithOwnAct,
  isState,
  ownLimitIn,
  saysOwnAct,
  tellsOwnAct,
} from "./acts/acts.js";
export { isBareYes, isDenial, saysNotDone, stateOf } from "./acts/states.js";
export { lacksReferent, pointsBack } from "./telling/antecedents.js";
