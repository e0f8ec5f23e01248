/* The letter: what it is made of, its frame, and what is found in it. Other rooms import this file only. */

export { type LetterAbout, toLetterDraft } from "./letter/draft.js";
export { letterFindings, letterRemarks, MOST_WORDS, paragraphsOf } from "./letter/findings.js";
export { letterForm } from "./letter/form.js";
export { letterFrame } from "./letter/frames.js";
export { letterMaterial } from "./letter/material.js";
export { type LetterSlots, letterSlots } from "./letter/slots.js";
