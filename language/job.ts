/*
 * A posting, read without a model: its sections, the sentences that ask for something, and the things that they ask for. Other rooms import this
 * file, not its folder.
 */

export { contextsOf, type FirstLook, STRENGTH_LABELS } from "./job/asking.js";
export type { JobReading } from "./job/job-reading.js";
export { namedContact } from "./job/named-contact.js";
export { nameOfPaper } from "./job/paper-names.js";
export { waivedShare } from "./job/polarity.js";
export { readJobInPieces } from "./job/read-job.js";
export { headedBlocks, headingFeatures } from "./job/sections.js";
export { type PlacedSentence, placedSentences } from "./job/sentence-features.js";
export {
  type SentenceToken,
  sentenceTokens,
  TAGS,
  type Tag,
  tokenFeatures,
} from "./job/things.js";
export { toolsIn } from "./job/tools.js";
