import { languageOf } from "../text/detect.js";
import { testedPattern } from "../text/row.js";

const GOVERNS = testedPattern(
  /\b(?:würden?|hätt(?:en?)?|wäre[nt]?|könnten?|sollten?|wollten?|möchten?|dürften?|müssten?|werden?|wird|nicht|nie|niemals|kein\w*|fast|beinahe|vielleicht|angeblich|versucht\w*|zugesehen|zugeschaut|daneben|dabeigestanden|(?:stand|standen) \p{L}+ ?\p{L}* ?\p{L}* dabei|gewünscht|geplant|falls)(?!\p{L})/iu,
  "Ich würde die Kasse zählen",
  "Ich habe die Kasse gezählt",
);
/** "Ich" or "wir", or the verb of an "ich" that is left out: "Hab zwei Lehrlinge ausgebildet". */
const OWN = testedPattern(
  /(?<!\p{L})(?:ich|wir)(?!\p{L})|^\W*(?:habe?|bin)(?!\p{L})/iu,
  "Dann habe ich gezählt",
  "Mein Kollege hat gezählt",
);
const PARTICIPLE = testedPattern(
  /(?<!\p{L})(?:(?:\p{Ll}*ge|be|ver|er|ent|zer|über|unter|wieder)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)\W*$/u,
  "Die Kasse gezählt",
  "Der Ausschuss fiel auf 2 Prozent",
);

/** What the candidate does now, will do, or imagines: German has one form for all. */
const PRESENT = testedPattern(
  /(?:^\W*|[,;:–]\s+|\bund\s+)[Ii]ch (?!habe|hatte|wurde|wusste)(?!\p{Ll}+te(?!\p{L}))\p{Ll}{2,}e(?!\p{L})|(?<!\p{L})(?!habe|hatte|wurde|wusste)(?!\p{Ll}+te(?!\p{L}))\p{Ll}{2,}e ich(?!\p{L})/u,
  "Nächste Woche übernehme ich die Leitung",
  "Ich übernahm die Leitung",
);
const HABIT = testedPattern(
  /(?<!\p{L})(?:seit|jede[nrsm]?|täglich|wöchentlich|monatlich|jährlich|regelmäßig|immer|meist(?:ens)?|im schnitt|pro|derzeit|aktuell|zurzeit|bei uns)(?!\p{L})/iu,
  "Ich betreue seit 2019 zwölf Kunden",
  "Ich betreue dann zwölf Kunden",
);

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
  const present = PRESENT.exec(sentence)?.[0];
  if (present && !HABIT.test(sentence)) return present;
  if (!needsVerb || OWN.test(sentence)) return null;
  return PARTICIPLE.test(sentence) && !FINITE.test(sentence) ? null : sentence.trim();
}

/** What became more, less or shorter, and by how much or from what to what. */
const CHANGED = testedPattern(
  /(?<!\p{L})(?:sank(?:en)?|stieg(?:en)?|fiel(?:en)?|wuchs(?:en)?|ging(?:en)?\b.{0,80}\b(?:zurück|hoch|runter|herunter)|(?:halbierte|verdoppelte|verkürzte|verbesserte|verringerte|erhöhte)n? sich|dauerte[nt]?|(?:ist|sind|war|waren)\b.{0,80}(?:gesunken|gestiegen|gefallen|gewachsen|zurückgegangen))(?!\p{L})/iu,
  "Die Stillstände gingen auf 2 Stunden zurück",
  "Die Kollegin ging nach Hause",
);
const MEASURED = testedPattern(
  /\b(?:von|auf|um|nur noch|statt)\b[^.]{0,40}(?:\d|(?:die )?hälfte|drittel|viertel|doppelte)/iu,
  "von 6 auf 2 Stunden",
  "auf dem Hof",
);

/** True for a German sentence that says what changed and by how much: behind an act of the candidate it says what came of it. */
export function tellsChangeInGerman(sentence: string): boolean {
  const isTold = CHANGED.test(sentence) && MEASURED.test(sentence);
  return isTold && !GOVERNS.test(sentence) && !OWN.test(sentence) && !/\?\W*$/u.test(sentence);
}
