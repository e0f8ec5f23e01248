/* Texts as such: spans in code points, lines, letters, the language. Other rooms import this file, not its folder. */

export { asWritten } from "./text/as-written.js";
export { atOnce } from "./text/at-once.js";
export { rowOfCells } from "./text/cells.js";
export { languageName, languageOf } from "./text/detect.js";
export {
  capitalised,
  cellsInLine,
  inMixedCase,
  oneLine,
  stopped,
  uncapitalised,
  withApostrophes,
  withCapitalI,
  withoutMarks,
} from "./text/letters.js";
export { blocks, sentences, typedPieces } from "./text/lines.js";
export {
  foldedText,
  hasTooFewWords,
  isBareLink,
  isSameText,
  looksLikeAJob,
  looksLikeAResume,
} from "./text/looks-like.js";
export { once } from "./text/once.js";
export { listSign } from "./text/signs.js";
export { withJoinedLetters } from "./text/spaced-letters.js";
export { codePointLength, type SourceText, sourceText } from "./text/spans.js";
export { inReadingOrder } from "./text/tables.js";
