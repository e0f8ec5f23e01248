/* The sheet for the interview: what this interviewer is likely to ask, and true answers. Other rooms import this file only. */

export { defenceSheet } from "./sheet/defence.js";
export { askedFor, MOST_SPOKEN, mattersOf, type Practised, toSheetDraft, withSpoken } from "./sheet/draft.js";
export { sheetOfEntries } from "./sheet/entries.js";
export { isAboutPractice, practiceRemarks } from "./sheet/practice.js";
export { interviewSheet, type SheetMaterial, sheetSource } from "./sheet/sheet.js";
export { matterSlots } from "./sheet/slots.js";
