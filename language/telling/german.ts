import { languageOf } from "../text/detect.js";
import { testedPattern } from "../text/row.js";

const GOVERNS = testedPattern(
  /\b(?:würden?|hätten?|wäre[nt]?|könnten?|sollten?|wollten?|möchten?|dürften?|müssten?|werden?|wird|nicht|nie|niemals|kein\w*|fast|beinahe|vielleicht|angeblich|versucht\w*|zugesehen|zugeschaut|gewünscht|geplant|falls)(?!\p{L})/iu,
  "Ich würde die Kasse zählen",
  "Ich habe die Kasse gezählt",
);
const OWN = testedPattern(/(?<!\p{L})(?:ich|wir)(?!\p{L})/iu, "Dann habe ich gezählt", "Mein Kollege hat gezählt");
const PARTICIPLE = testedPattern(/(?<!\p{L})\p{L}+(?:t|en)\W*$/iu, "Die Kasse gezählt", "Die Kasse");

/** With one of these a sentence has a subject: without "ich" or "wir", somebody or something else. */
export const FINITE = testedPattern(
  /(?<!\p{L})(?:hat|hatte|haben|hatten|ist|sind|war|waren|wurde|wurden)(?!\p{L})/iu,
  "Mein Kollege hat die Kasse gezählt",
  "Die Kasse gezählt",
);

const GERMAN_WORDS = testedPattern(
  /(?<!\p{L})(?:ich|wir|und|oder|der|die|das|den|dem|hab|habe|haben|hatte|war|waren|wurden?|mit|für|fuer|auf|von|vom|nach|zum|zur|beim|sich|auch|noch|nicht|eine?[nmr]?|meine?[nmr]?|unser\p{L}*|jede[nmrs]?|dort|dann|danach)(?!\p{L})/giu,
  "Ich habe die Kasse gezählt",
  "I counted the till",
);

/** True for a German text, also for one that is too short for its trigrams. */
export function isGerman(text: string): boolean {
  const german = text.match(GERMAN_WORDS)?.length ?? 0;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return languageOf(text) === "de" || (german >= FEWEST && german >= words * LEAST_SHARE);
}
/** Of such words: a name ("von der Leyen") makes no English text German. */
const [FEWEST, LEAST_SHARE] = [2, 0.12];

/**
 * The words that keep a German sentence from being plain: it needs "ich" or "wir", or a participle at its end without a finite verb, and no word that governs it. There is
 * no tagger for German here, so this permits less surely than the English form.
 */
export function doubtInGerman(sentence: string, needsVerb: boolean): string | null {
  const governs = GOVERNS.exec(sentence)?.[0];
  if (governs) return governs;
  if (!needsVerb || OWN.test(sentence)) return null;
  return PARTICIPLE.test(sentence) && !FINITE.test(sentence) ? null : sentence.trim();
}
