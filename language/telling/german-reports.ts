import { testedPattern } from "../text/row.js";
import { doubtInGerman, FINITE } from "./german.js";

/* What the sentences of a German story report, and words by which it is judged. There is no tagger for German here: the form of words decides. */

const PAST = testedPattern(
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|\p{L}{3,}ten?|(?:be|ver|er|ent|zer|über|ueber|unter|wieder)\p{L}{3,}(?:t|en)|war|waren|ging|kam|gab|fand|nahm|hielt|sah|schrieb|rief|lief|fuhr|blieb|sprach|half|trug|zog|lag|ließ)$/iu,
  "aufgeräumt",
  "Lager",
);

/** True for a word that looks like a German participle or preterite; some nouns and infinitives do too. */
export function isGermanPast(lower: string): boolean {
  return PAST.test(lower);
}

/** What a sentence of a German story reports. */
export type GermanReport = "own" | "team" | "event" | "nothing";

const I = testedPattern(/(?<!\p{L})ich(?!\p{L})/iu, "Dann habe ich gezählt", "Dann haben wir gezählt");
const TOGETHER = testedPattern(
  /(?<!\p{L})(?:wir|uns|unser\p{L}*|team|firma)(?!\p{L})/iu,
  "Wir haben gezählt",
  "Ich habe gezählt",
);
/** Verbs that say what somebody is, has, feels or can do. */
const IS_OR_HAS =
  /^(?:bin|war|habe?|hatte|mag|liebe|kann|konnte|weiß|weiss|denke|glaube|finde|fühle|will|muss|musste|kenne|interessiere|freue|bringe|lege|gelte|besitze|verfüge|achte|brauche)$/iu;
const BEFORE_I = /(?<verb>\p{L}+)\s+ich(?!\p{L})/iu;
const AFTER_I = /(?<!\p{L})ich\s+(?:\p{L}+\s+(?=\p{L}+e\s))?(?<verb>\p{L}+)/iu;
const HAVE_OR_BE = testedPattern(
  /(?<!\p{L})(?:habe?|hatte|bin|war)(?!\p{L})/iu,
  "Habe die Kasse gezählt",
  "Die Kasse gezählt",
);
const BY_ME = testedPattern(
  /(?<!\p{L})von mir(?!\p{L})/iu,
  "Der Plan wurde von mir erstellt",
  "Der Plan wurde erstellt",
);

/** What a sentence of a German story reports: an act of the speaker, one of a team, something that happened, or nothing. */
export function reportOf(sentence: string): GermanReport {
  const read = sentence.match(/\p{L}+/gu) ?? [];
  const isDone = read.some((word) => PAST.test(word) && !HAVE_OR_BE.test(word));
  const saysI = I.test(sentence);
  if (saysI || (HAVE_OR_BE.test(read[0] ?? "") && !TOGETHER.test(sentence)))
    return doubtInGerman(sentence, false) === null && (isDone || isActing(sentence)) ? "own" : "nothing";
  if (BY_ME.test(sentence)) return "own";
  if (TOGETHER.test(sentence)) return "team";
  if (isDone && !FINITE.test(sentence) && doubtInGerman(sentence, true) === null) return "own";
  return isDone || FINITE.test(sentence) ? "event" : "nothing";
}

// "Ich prüfe die Kasse", "Danach prüfe ich", not "Ich bin zuverlässig".
function isActing(sentence: string): boolean {
  return [BEFORE_I, AFTER_I].some((place) => {
    const verb = place.exec(sentence)?.groups?.verb ?? "";
    return /\p{L}{2,}e$/iu.test(verb) && !IS_OR_HAS.test(verb);
  });
}

const NO = testedPattern(
  /^\W*(?:nein|nee|nie|noch nie|leider nicht|leider nein)\b|(?<!\p{L})(?:noch nie|niemals|noch nicht)(?!\p{L})/iu,
  "Das habe ich noch nie gemacht",
  "Das habe ich oft gemacht",
);

/** True for a German sentence that says that something was never done: "Das habe ich noch nie gemacht". */
export function deniesInGerman(sentence: string): boolean {
  return NO.test(sentence);
}

const FUNCTION_WORDS = new Set(
  `und oder aber auch der die das den dem des ein eine einen einem einer eines mit ohne für fuer auf von vom zu zum zur im in am an bei beim nach aus um
   über ueber unter vor als wie wenn dass daß weil so da dort dann danach ist sind war waren hat habe haben hatte wird werden wurde wurden ich mich mir
   wir uns sie er es ihr ihm ihn man mein meine meinen meinem meiner unser unsere unseren nicht kein keine noch schon sehr mehr alle alles diese dieser
   dieses sich bis durch gegen während waehrend umgang kenntnisse erfahrung erfahrungen fähigkeit`.split(/\s+/),
);

/** True for a German word that names nothing: an article, a preposition, a form of "haben". */
export function isGermanFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

const SET_PHRASES = testedPattern(
  /(?<!\p{L})(?:zuverlässig\w*|zuverlaessig\w*|teamfähig\w*|teamfaehig\w*|teamplayer\w*|belastbar\w*|hoch ?motiviert\w*|mit Leidenschaft|leidenschaftlich\w*|kommunikationsstark\w*|zielorientiert\w*|lösungsorientiert\w*|lernbereit\w*|verantwortungsbewusst\w*|hohes Maß|stets bemüht)/giu,
  "Ich bin zuverlässig und teamfähig",
  "Ich habe gezählt",
);

/** The set phrases of applications in a German text, counted. */
export function setPhrasesInGerman(text: string): number {
  return text.match(SET_PHRASES)?.length ?? 0;
}
