/* What the documents of a session have in common: the check of what was written, its entries, and the decisions about these. Other rooms import this file. */

export { entryErrors, isAllDecided, withEntryWords } from "./document/decisions.js";
export { checkDocumentDraft, documentEntries, entryIdsOf, placeOf } from "./document/entries.js";
export { withValues } from "./document/form.js";
export {
  type DocumentSources,
  maskedLines,
  sentencesToCompare,
  statementsByNumber,
  type ToldAbout,
  type ToldSlot,
  toldSlots,
} from "./document/slots.js";
export { COMPOSED, isLineOfResume, standingEntries } from "./document/standing.js";
export { wordsIn } from "./document/words.js";
