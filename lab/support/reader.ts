import { createLanguageReader } from "../../engine/program/language.js";

/** A reader with the lexicon and the learned models that ship with the program. */
export const reader = createLanguageReader();
export const { lexicon, weights } = reader;
