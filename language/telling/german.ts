import { languageOf } from "../text/detect.js";
import { testedPattern } from "../text/row.js";

const GOVERNS = testedPattern(
  /\b(?:würden?|hätten?|wäre[nt]?|könnten?|sollten?|wollten?|möchten?|dürften?|müssten?|werden?|wird|nicht|nie|niemals|kein\w*|fast|beinahe|vielleicht|angeblich|versucht\w*|zugesehen|zugeschaut|gewünscht|geplant|falls)(?!\p{L})/iu,
  "Ich würde die Kasse zählen",
  "Ich habe die Kasse gezählt",
);
const OWN = testedPattern(
  /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*)(?!\p{L})/iu,
  "Dann habe ich gezählt",
  "Dann zählte Lea",
);
const PARTICIPLE = testedPattern(/(?<!\p{L})\p{L}+(?:t|en)\W*$/iu, "Die Kasse gezählt", "Die Kasse");

const GERMAN_WORDS = testedPattern(
  /(?<!\p{L})(?:ich|wir|und|der|die|das|den|dem|habe|haben|war|waren|mit|für|auf|nicht|eine?[nmr]?|jeden|dort|dann)(?!\p{L})/giu,
  "Ich habe die Kasse gezählt",
  "I counted the till",
);

/** True for a German text, also for one that is too short for its trigrams. */
export function isGerman(text: string): boolean {
  return languageOf(text) === "de" || (text.match(GERMAN_WORDS)?.length ?? 0) >= 2;
}

/**
 * The words that keep a German sentence from being plain: it needs "ich" or "wir", or a participle at its end, and no word that governs it. There is
 * no tagger for German here, so this permits less surely than the English form.
 */
export function doubtInGerman(sentence: string, needsVerb: boolean): string | null {
  const governs = GOVERNS.exec(sentence)?.[0];
  if (governs) return governs;
  return !needsVerb || OWN.test(sentence) || PARTICIPLE.test(sentence) ? null : sentence.trim();
}
