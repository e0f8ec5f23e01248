/* The names of skills: which are synonyms, broader or related. Other rooms import this file, not its folder. */

export { createLexicon, type Lexicon } from "./lexicon/lexicon.js";
export { parseTaxonomy } from "./lexicon/taxonomy.js";
