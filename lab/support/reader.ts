import { createLexicon } from "../../language/lexicon/lexicon.js";
import { createReader } from "../../language/reader.js";

/** The lexicon that ships with the program, and a reader over it; both are only read. */
export const lexicon = createLexicon();
export const reader = createReader(lexicon);
