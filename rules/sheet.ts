/* The sheet for the interview: what this interviewer is likely to ask, and true answers. Other rooms import this file only. */

export { defenceSheet } from "./sheet/defence.js";
export { interviewSheet, type SheetMaterial } from "./sheet/sheet.js";
