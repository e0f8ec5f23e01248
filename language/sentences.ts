/*
 * Sentences and clauses: splitting, reading and comparing them, and recognising instructions in them. Other rooms import this file, not its
 * folder.
 */

export {
  answerClauses,
  clausesOf,
  isQuestion,
  labelOf,
  saysNothing,
  typedSentences,
  withoutConnector,
} from "./sentences/clauses.js";
export { type Topic, topicsOf } from "./sentences/conditions.js";
export { injectionsIn, isInjection } from "./sentences/injections.js";
export type { ReadSentence } from "./sentences/read-sentence.js";
export {
  actsOf,
  hasOnlyISubjects,
  hasRelative,
  isIndivisible,
  LEAD_IN,
  partsOf,
  repeats,
  type Token,
  withoutI,
  withoutLeadingI,
} from "./sentences/repeating.js";
export { type StoryLanguage, storyFeatures } from "./sentences/story-features.js";
export { readText } from "./sentences/text-reading.js";
export { type AskedFor, choicesIn } from "./sentences/wanted.js";
