/* What is said to be done, by whom, and whether it was. Other rooms import this file, not its folder. */

export {
  type Act,
  actAfterDenial,
  actAndOutcome,
  actOf,
  beginsWithOwnAct,
  isState,
  saysOwnAct,
} from "./acts/acts.js";
export { isDenial, saysNotDone, stateOf } from "./acts/states.js";
