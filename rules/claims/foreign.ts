import type { Lexicon } from "../../language/lexicon.js";
import { readText } from "../../language/sentences.js";
import { missingFigures } from "./missing-figures.js";
import { missingNames } from "./missing-names.js";

/** The figures and names of a text that none of the others has. For a text that claims nothing, such as a question. */
export function foreignIn(text: string, others: string[], lexicon: Lexicon): string[] {
  const all = others.join("\n");
  const there = { text: all, words: readText(all).words, figures: readText(all).figures };
  return [...missingFigures(text, there, []), ...missingNames(text, there, lexicon)];
}
