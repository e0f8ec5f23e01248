/* Dates, periods and lengths of time. Other rooms import this file, not its folder. */

export { isLasting, isOneTime, namesALastingTime } from "./times/alone.js";
export {
  dayOf,
  isWeekday,
  monthByPrefix,
  monthOf,
  monthsCovered,
  namesNextYear,
  relativeYears,
  shortenedYears,
} from "./times/dates.js";
export {
  isFullTime,
  isSideWork,
  namesSchool,
  occupationIn,
  periodIn,
  saysGraduated,
  saysWorked,
  yearsIn,
} from "./times/durations.js";
export { timesOf } from "./times/grammar.js";
export { saysWhenToStart } from "./times/starting.js";
