import { createMemory } from "../text/remembered.js";
import { testedPattern } from "../text/row.js";
import { contentStems } from "../words/words.js";
import { frameIn } from "./frames.js";

/*
 * A German sentence that may withdraw what stands before it, by its form: a word of correction at its beginning, something that was not so, a word
 * about the telling, "es war …" with another figure or somebody, or another act instead. There is no tagger for German, so
 * these forms take in more than they need: what is open the candidate decides.
 */

const NUMBER = String.raw`(?:\d[\d.,]*|(?:eins|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|\p{L}*zehn|\p{L}*zig|\p{L}*hundert|\p{L}*tausend|halb|ein (?:drittel|viertel)))`;

const OPENS = testedPattern(
  /^\W*(?:(?:ach|oh|äh|ähm|hm+|na ?ja|tja|also|und|aber|doch)[\s,.!…-]+)*(?:nein|nee|ne,? (?:warte|moment)|nö|warte|wobei|wenn ich (?:ganz )?ehrlich|quatsch|unsinn|moment|halt|stop+|sorry|entschuldig\w*|'?tschuldig\w*|pardon|verzeihung|korrektur|korrigiere|vielmehr|eigentlich|genau(?:er)?(?: gesagt| genommen)|besser gesagt|ehrlich gesagt|streng genommen|um (?:genau|ehrlich) zu sein|das hei(?:ß|ss)t(?=,| \d)|d\. ?h\.|beziehungsweise|bzw\.?|ich mein\w*|in (?:wahrheit|wirklichkeit)|tatsächlich|scherz|spa(?:ß|ss)|streich\w*|vergessen sie|nachtrag|richtig(?:er)? (?:ist|war|wäre|muss|müsste)|gemeint (?:ist|war)|oder (?:doch|waren|war|eher|nein))(?!\p{L})/iu,
  "Ach nein, es waren vierzehn",
  "Danach haben wir gefeiert",
);
const NOT_SO = testedPattern(
  /\bstimm(?:t|te|en)\b[^.]{0,60}\b(?:nicht|nie|gar nichts)|\b(?:nicht|nichts|kein\p{L}*|nie|gar nichts)\b[^.]{0,60}\b(?:stimm(?:t|te)|wahr|davon|korrekt|richtig so|passiert|ernst gemeint)\b|\bhabe? ich (?:nie|nicht) (?:gemacht|getan|wirklich)|(?:alles|das|davon) (?:ist|war) (?:nur )?(?:erfunden|gelogen|falsch|ausgedacht|quatsch|unwahr)/iu,
  "Nichts davon ist wahr",
  "Nichts ging zu Bruch",
);
const OF_THE_TELLING = testedPattern(
  /\b(?:erfunden|ausgedacht|gelogen|geflunkert|übertrieben|uebertrieben|(?:mich|mir) (?:da |hier |gerade |eben )?(?:vertan|geirrt|verschrieben|vertippt|verzählt|verrechnet|versprochen)|(?:vertan|verschrieben|vertippt|verzählt|verrechnet|verwechselt)\W*$|verwechselt habe|irrtum|schreibfehler|tippfehler|zahlendreher|geträumt|aufgewacht|nur ein beispiel|falsch (?:geschrieben|gesagt|erinnert|in erinnerung)|zu viel gesagt|habe ich .{0,40}nachgesehen|nachgeschaut|nachgezählt|genau nachzähle|zähle? \p{L}+ nach|(?:mein|meine|meinte) ich|ups)(?!\p{L})/iu,
  "Ich habe mich vertan",
  "Ich habe die Bestellungen nachgerechnet",
);
const IT_WAS = String.raw`^\W*(?:\p{L}+,?\s+){0,2}?(?:[Ee]s|[Dd]as|[Dd]ies|[Dd]avon)\s+(?:waren|war'?s|war|sind|ist)\s+(?:(?:nur|eher|eigentlich|doch|wohl|bloß|bloss|erst|höchstens|genau|knapp|etwa|rund)\s+)*`;
/** "Es waren vierzehn", "Das war Lea", "Das hat mein Kollege gemacht". */
const IN_ITS_PLACE = [
  testedPattern(
    new RegExp(
      String.raw`${IT_WAS}(?:${NUMBER}(?![\p{L}\d])(?!\s+\p{Lu})|(?:mein\p{L}*|unser\p{L}*|der|die)\s+(?:Chef|Kolleg|Meister|Vorgesetzt|Partner|Bruder|Schwester|Vorgänger|Team|Azubi)\p{L}*|\p{Lu}\p{Ll}+\W*$)`,
      "u",
    ),
    "Es waren vierzehn.",
    "Es waren 40 Leute da.",
  ),
  testedPattern(
    /\b(?:das|es|die|den)\s+(?:hat|hatte|haben|machte|übernahm|erledigte)\s+(?!ich\b|wir\b)(?:\p{L}+\s+){1,4}?(?:gemacht|getan|erledigt|übernommen|geleitet|für mich)|\b(?:hat|hatte|haben) (?:das|es) (?!ich\b|wir\b)(?:\p{L}+\s+){1,4}(?:gemacht|getan|erledigt|übernommen)|\bnicht ich\b|\bnicht von mir\b/iu,
    "Das hat mein Kollege gemacht",
    "Das habe ich selbst gemacht",
  ),
];
/** "14 Stände.", "Vierzehn, nicht vierzig." */
const FIGURE_ALONE = testedPattern(
  new RegExp(
    String.raw`^\W*(?:nur |eher |genau )?${NUMBER}(?!\p{L})(?:\s+\p{L}+){0,2}(?:,?\s+nicht\b.*)?\W*$|\b${NUMBER},?\s+nicht\s+${NUMBER}(?!\p{L})`,
    "iu",
  ),
  "Vierzehn, nicht vierzig.",
  "14 Gäste kamen wieder, und alle waren zufrieden.",
);

const FIGURES = new RegExp(String.raw`(?<![\p{L}\d])${NUMBER}(?![\p{L}\d])`, "giu");

/** What something was, said of it as a whole: "Es war eine Übungsaufgabe", "War aber nur am Simulator". */
const WHAT_IT_WAS = testedPattern(
  /^\W*(?:(?:es|das|dies) (?:war|waren|ist|sind)|war(?:en)?) (?:aber |ja |doch |halt |eben |nur )*(?:eine?|kein\p{L}*|nur|bloß|alles|im|am|beim|auf)(?!\p{L})/iu,
  "Es war eine Übungsaufgabe",
  "Das war viel Arbeit",
);

/** The same of a sentence that goes on with something of one's own: "War aber nur am Simulator, den Schein fange ich erst an". */
const ONLY_THAT = testedPattern(
  /^\W*(?:(?:es|das|dies) )?war(?:en)? (?:aber|ja|doch|halt|eben) (?:nur|bloß|erst)(?!\p{L})/iu,
  "War aber nur am Simulator",
  "War aber anstrengend",
);
const EXPLAINED = /^\W*([\p{L}\d.,]+) (?:hei(?:ß|ss)t|war|waren|bedeutet)(?!\p{L})/iu;

/**
 * True if a German sentence may withdraw what stands in those `before` it: by its form, or because it comes back to what they say, with a word or a
 * figure of theirs, without being plain itself. `isOpen` is true unless it is plain itself.
 */
export function takesBackInGerman(sentence: string, before: readonly string[], isOpen: boolean): boolean {
  if (OPENS.test(sentence) || NOT_SO.test(sentence) || OF_THE_TELLING.test(sentence)) return true;
  const told = before.slice(-MOST_BEFORE);
  if (ONLY_THAT.test(sentence) || explains(sentence, told)) return true;
  const words = new Set(told.flatMap(wordsOf));
  const again = wordsOf(sentence).filter((word) => words.has(word));
  const figures = figuresOf(sentence);
  const known = new Set(told.flatMap(figuresOf));
  // "I planted 60 limes. I planted 16 limes": nearly the same once more, with another figure.
  if (!isOpen)
    return again.length >= SAME && figures.length > 0 && known.size > 0 && !figures.some((one) => known.has(one));
  if (frameIn(sentence) !== null || WHAT_IT_WAS.test(sentence) || FIGURE_ALONE.test(sentence)) return true;
  return again.length > 0 || figures.some((one) => known.has(one)) || IN_ITS_PLACE.some((one) => one.test(sentence));
}

// "85 war die Zimmerzahl", "Alleine heißt, …": the sentence says what a word or figure of those before it means.
function explains(sentence: string, before: readonly string[]): boolean {
  const named = EXPLAINED.exec(sentence)?.[1]?.toLowerCase();
  return (
    named !== undefined &&
    before.some((one) =>
      one
        .toLowerCase()
        .split(/[^\p{L}\d.,]+/u)
        .includes(named),
    )
  );
}

/** In sentences. A story is short; of a long text a sentence comes back to the last ones. */
const MOST_BEFORE = 12;
/** In words of which another sentence has as many. */
const SAME = 3;
/** In letters. A shorter word is rarely that of which a sentence speaks. */
const SHORTEST = 4;

function wordsOf(sentence: string): string[] {
  return remembered(sentence, () =>
    contentStems(sentence).filter((word) => word.length >= SHORTEST && !/\d/.test(word) && !COMMON.has(word)),
  );
}
/** The words of sentences that were read before: each is compared with several behind it. */
const remembered = createMemory<string[]>(200);

function figuresOf(sentence: string): string[] {
  return [...sentence.matchAll(FIGURES)].map(([figure]) => figure.toLowerCase());
}

/** Words of many stories that come back to nothing: "nach zwei Wochen", "danach", "alle". */
const COMMON = new Set(
  contentStems(
    "habe haben hatte hatten wurde wurden worden danach dann dabei dafür dadurch damit seitdem seither vorher später heute alle alles alleine jeder jede jeden jedes mehr ganz dort noch schon jetzt einmal beide gemacht prozent stunde stunden tag tage woche wochen monat monate jahr jahre euro ungefähr etwa rund",
  ),
);
