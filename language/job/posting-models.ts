import { languageOf } from "../text/detect.js";
import type { ModelName, Weights } from "../weights.js";

/** The models that read postings, by those of the same purpose for German ones. */
const IN_GERMAN = {
  "posting-headings": "posting-headings-de",
  asks: "asks-de",
  "asks-in-context": "asks-in-context-de",
  strengths: "strengths-de",
  "strengths-in-context": "strengths-in-context-de",
  things: "things-de",
} as const satisfies Partial<Record<ModelName, ModelName>>;

/** The models that read a posting in the language of its text: those for German ones, or for English, which also read all others. */
export function modelsFor(posting: string, weights: Weights): Weights {
  if (languageOf(posting) !== "de") return weights;
  return (name) => weights(name in IN_GERMAN ? IN_GERMAN[name as keyof typeof IN_GERMAN] : name);
}
