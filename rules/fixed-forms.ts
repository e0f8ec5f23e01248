/* Forms with fixed choices, such as "Do you hold it?": their answers and verdicts, made by rules without a model. Other rooms import this file only. */

export { coverageNow } from "./fixed-forms/covers.js";
export { fixedFormDraft, isTold } from "./fixed-forms/draft.js";
export { rowsDraft, rowsJudgement } from "./fixed-forms/rows.js";
export { fixedFormJudgement } from "./fixed-forms/verdict.js";
