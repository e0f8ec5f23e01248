/* Closed forms, such as "Do you hold it?": their answers and verdicts, made by rules without a model. Other rooms import this file only. */

export { coverageNow } from "./closed/covers.js";
export { closedDraft, isTold } from "./closed/draft.js";
export { closedJudgement } from "./closed/verdict.js";
