import type { Lexicon } from "../lexicon/lexicon.js";
import { languageLevelsIn, languagesIn } from "../names/spoken-languages.js";
import type { Language } from "../reader.js";
import { taggedWords } from "../telling/tagger.js";
import { capitalised, oneLine } from "../text/letters.js";
import { testedPattern } from "../text/row.js";
import type { Weights } from "../weights.js";
import { phraseWeight, termsOf } from "../words/terms.js";
import { contentStems } from "../words/words.js";
import { withAlternatives } from "./alternatives.js";
import type { JudgedSentence } from "./asking.js";
import { bareListIn } from "./bare-lists.js";
import { ruledKind } from "./kinds.js";
import { waivedIn } from "./polarity.js";
import { clausesWithout } from "./rest.js";
import { saysMust } from "./strength.js";
import { type SentenceToken, thingsIn } from "./things.js";
import { verbForm } from "./verbs.js";

/** Words before a thing that are not part of its name. */
const LEADS = [
  testedPattern(
    /^(?:you )?(?:(?:must|should|will|to) )?(?:holds?|have|having|possess(?:es)?) (?=\S)/iu,
    "Hold a driving licence",
    "Driving licence",
  ),
  testedPattern(
    /^(?:agree|(?:be )?(?:willing(?:ness)?|prepared|happy|ready|able)) to (?=\S)/iu,
    "Agree to a background check",
    "Background check",
  ),
  testedPattern(/^to (?=\p{Ll})/iu, "To bake", "Toast"),
  testedPattern(
    /^(?:(?:previous|proven|good|some|relevant) )*experience (?:of|in|with) (?=\S)/iu,
    "Experience of baking",
    "Baking experience",
  ),
  testedPattern(/^(?:an?|the) (?=\S)/iu, "A driving licence", "Driving licence"),
];
/** Descriptions that follow the name of a thing. */
const TAILS = [
  testedPattern(
    /\s+(?:is|are|will be|would be)\s+(?:\S+\s+){0,3}?(?:essential|required|needed|expected|necessary|mandatory|desirable|(?:an? )?(?:must|requirement|plus|asset|bonus|advantage))\b.*$/iu,
    "Transport is essential",
    "Essential transport",
  ),
  testedPattern(
    /,?\s+(?:(?:ist|sind|wären?)\s+(?:\S+\s+){0,2}?)?(?:von vorteil|wünschenswert|erforderlich|(?:zwingend )?notwendig|ein plus|gern(?:e)? gesehen|willkommen)\.?$/iu,
    "Staplerschein von Vorteil",
    "Vorteile im Einkauf",
  ),
  testedPattern(
    /\s+matters? (?:a lot|greatly|deeply|most|here|to us)\b.*$/iu,
    "A calm shop matters to us",
    "Legal matters",
  ),
  testedPattern(
    /,?\s+within \d+ (?:weeks|months|years)(?: of \w+)*$/iu,
    "First aid within 6 months of starting",
    "First aid",
  ),
];
/** The first item of a list that goes on with the first thing that was found: "expertise in yard planning, ‹load securing› and stock counts". */
const FIRST_OF_A_LIST = testedPattern(
  /(?<!\b(?:and|or) )\b(?:in|of|with)\s+((?:[\p{L}\p{N}&/+#.-]+\s?){1,4}),\s+$/u,
  "Expertise in yard planning, ",
  "Bread, and ",
);
const EXAMPLES = testedPattern(
  /\b(?:including|such as|for example|e\.g\.)/iu,
  "Patients, including children",
  "Children",
);
/** In words. A shorter item of a list is one thing as a whole. */
const SHORT = 8;

/**
 * The titles of the things that a sentence asks for: those that the learned model finds, and further clauses that say "must". Consecutive times
 * and places are one condition.
 */
export function titlesIn(
  { text: sentence, kind, isCondition }: JudgedSentence,
  { lexicon, weights }: Language,
): string[] {
  const items = isCondition ? null : bareListIn(sentence);
  if (items) return items.map(titleOf).filter((title) => saysSomething(title, lexicon));
  const levels = languageLevelsIn(sentence);
  const things = joinedThings(sentence, isCondition, levels, weights);
  const isWhole =
    kind === "bullet" &&
    things.length === 1 &&
    levels.length === 0 &&
    !/[,;:]\s/.test(sentence) &&
    sentence.split(/\s+/).length <= SHORT;
  const opening = FIRST_OF_A_LIST.exec(sentence.slice(0, things[0]?.start ?? 0))?.[1] ?? null;
  const names = isWhole
    ? [sentence.replace(/[.;,]$/, "")]
    : [...(opening === null ? [] : [opening]), ...things.map(({ text }) => text)];
  const titles = [...levels, ...names].map(titleOf);
  const needed = clausesWithout(sentence, titles)
    .filter((clause) => saysMust(clause) && waivedIn(clause).length === 0)
    .map((clause) => titleOf(clause.replace(/[.;,]$/, "")));
  return [...new Set([...titles, ...needed])].filter((title) => saysSomething(title, lexicon));
}

interface Thing extends SentenceToken {
  isCondition: boolean;
}

// The things that the learned model finds, those put together that one word or condition joins; without those of which `levels` are asked.
function joinedThings(sentence: string, isOfWork: boolean, levels: string[], weights: Weights): Thing[] {
  const things: Thing[] = [];
  // "Dutch at B1, as our files are in Dutch": the sentence asks for the level.
  const isOfLevel = (text: string) => languagesIn(text).some((one) => languagesIn(levels.join(" ")).includes(one));
  const named = thingsIn(withoutWaived(sentence), weights).filter(
    ({ text, start }) => !isOfLevel(text) && !(isWord(text) && BY_MEANS.test(sentence.slice(0, start))),
  );
  const found = withAlternatives(named, sentence);
  for (const [at, { text, start, end }] of found.entries()) {
    // "Warm, visible leadership": what only describes belongs to the thing after it.
    const next = found[at + 1];
    if (next && /^,\s+$/.test(sentence.slice(end, next.start)) && describes(text, sentence)) {
      Object.assign(next, { text: sentence.slice(start, next.end), start });
      continue;
    }
    const isCondition = (ruledKind(text) ?? (isOfWork ? "logistics" : null)) === "logistics";
    const last = things.at(-1);
    // "Assess, prioritise and stream patients": the verbs share an object.
    const isVerb = last !== undefined && verbForm(last.text) !== null;
    const from = last && refersBack(text) ? startOfReference(sentence, last, start) : start;
    // "Patients with burns, including hands, faces and feet": the list only explains the thing.
    const isExample =
      last && EXAMPLES.test(last.text) && /^,?\s+(?:(?:and|or)\s+)?$/.test(sentence.slice(last.end, start));
    if (last && (isVerb || isExample || from === last.start || (last.isCondition && isCondition)))
      Object.assign(last, { text: sentence.slice(last.start, end), end });
    else things.push({ text: sentence.slice(from, end), start: from, end, isCondition });
  }
  return things;
}

const ARTICLE = testedPattern(/^(?:an?|the) /iu, "a warm", "another");
const BY_MEANS = testedPattern(/\b(?:in|by|via|over the) $/iu, "By phone and in ", "Experience of ");

function isWord(text: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(text);
}

function describes(text: string, sentence: string): boolean {
  const name = text.replace(ARTICLE, "");
  const word = isWord(name) ? taggedWords(sentence).find((one) => one.text === name) : undefined;
  return word?.part === "ADJ" || word?.part === "ADV";
}

// What is not needed is covered by blanks, so that all indexes stay.
function withoutWaived(sentence: string): string {
  return waivedIn(sentence).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    sentence,
  );
}

function titleOf(name: string): string {
  return capitalised([...LEADS, ...TAILS].reduce((rest, pattern) => rest.replace(pattern, ""), oneLine(name)));
}

/** A word at the end of a thing that refers to something named before it. */
const REFERENCE = testedPattern(
  /\b(?:it|them|both)(?: (?:with|without|for|in|at|on|to|out|up|well|right)\b.*)?$/u,
  "help us grow them",
  "both sites",
);
/** In content words. A longer thing itself names the subject of such a word: "writing the plan rather than following it". */
const SHORT_REFERENCE = 2;

// "Run clinics and help us grow them": the second thing is incomplete without the first.
function refersBack(thing: string): boolean {
  const at = thing.search(REFERENCE);
  return at >= 0 && contentStems(thing.slice(0, at)).length <= SHORT_REFERENCE;
}

/** In words: "and help us". */
const SHORT_GAP = 3;

// The start of a thing that refers to the text before it: it begins with the thing before it, or with the clause between the two.
function startOfReference(sentence: string, before: { start: number; end: number }, start: number): number {
  const between = sentence.slice(before.end, start);
  if (between.trim().split(/\s+/).length <= SHORT_GAP && !/[;:.]/.test(between)) return before.start;
  const mark = /^.*[;:,.]\s+/su.exec(between)?.[0].length ?? 0;
  return before.end + mark + (/^\s*(?:and\s+)?/u.exec(between.slice(mark))?.[0].length ?? 0);
}

/** Words about a thing that name none. */
const NAMES_NOTHING = testedPattern(
  /^(?:valid|current|recent|up[- ]to[- ]date|full|clean|different|min|max)\.?$/iu,
  "Valid",
  "Valid licence",
);

function saysSomething(title: string, lexicon: Lexicon): boolean {
  if (NAMES_NOTHING.test(title)) return false;
  return phraseWeight(termsOf(title, lexicon)) > 0 || ruledKind(title) !== null;
}
