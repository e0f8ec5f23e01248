/* The letter: what it is made of, its frame, the check of its sentences, and the candidate's decisions about them. Other rooms import this file only. */

export { entryErrors, isAllDecided, withEntryWords } from "./letter/decisions.js";
export { type LetterAbout, toLetterDraft } from "./letter/draft.js";
export { checkLetter, letterEntries } from "./letter/entries.js";
export { letterFindings, letterRemarks, MOST_WORDS, paragraphsOf, wordsIn } from "./letter/findings.js";
export { letterForm, withValues } from "./letter/form.js";
export { letterFrame } from "./letter/frames.js";
export { letterMaterial } from "./letter/material.js";
export { type LetterSlots, type LetterSources, letterSlots, type ToldSlot } from "./letter/slots.js";
