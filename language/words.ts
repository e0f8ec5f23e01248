/* Words by their stems, the terms of a phrase, and search by words. Other rooms import this file, not its folder. */

export type { Phrase } from "./words/phrase.js";
export {
  COMMON_WORK_STEMS,
  CONCEPT_WEIGHT,
  NAME_WEIGHT,
  phraseWeight,
  STEM_WEIGHT,
  type Terms,
  termsOf,
} from "./words/terms.js";
export { createWordSearch, type WordSearch } from "./words/word-search.js";
export { contentStems, isContent, isContraction, isPastForm, type Word, words } from "./words/words.js";
