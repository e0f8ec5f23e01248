import { countsAPart, isAboutChange, isWhen, timeUnit } from "../../language/figures.js";
import { readText } from "../../language/sentences.js";
import { isContent } from "../../language/words.js";
import { type FoundContradiction, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** The share of the shorter sentence's content words that both have, and their least number, so that both count the same thing. */
const SAME_SHARE = 0.4;
const SAME_WORDS = 2;
/** Figures that are nearer to each other than this ratio are rounded, or grew; of figures far apart, one counts something else. */
const ROUNDED = 1.05;
const FAR_APART = 20;
/** In characters: what a figure counts follows it. */
const NEAR = 30;

/** A figure of a sentence, and what it counts: the unit, or a word that follows. */
interface Counted {
  sentence: Sentence;
  value: number;
  of: string;
}

/** Finds two figures for the same thing: the sentences share what they count and most of their words, and no year tells them apart. */
export function otherFigures({ resume, said }: RuleInput): FoundContradiction[] {
  const told = said.filter(isPlain).flatMap(countedIn);
  const all = [...resume.filter(isPlain).flatMap(countedIn), ...told];
  return told.flatMap((one): FoundContradiction[] => {
    const [nearest] = all
      .filter((other) => isOther(one, other) && all.every((same) => !isSaid(one, other, same)))
      .sort((a, b) => sharedWords(one, b) - sharedWords(one, a));
    if (!nearest) return [];
    const what = `${one.value} here, ${nearest.value} there`;
    return [{ kind: "figure", what, quotes: [quoteOf(one.sentence), quoteOf(nearest.sentence)] }];
  });
}

// A part and a rate have figures of their own.
function isPlain({ text, whose, state, isHeader }: Sentence): boolean {
  return whose !== "other" && state === "done" && !isHeader && !countsAPart(text);
}

function countedIn(sentence: Sentence): Counted[] {
  const { figures, words } = readText(sentence.text);
  return figures.flatMap((figure): Counted[] => {
    const { value, unit, end } = figure;
    if (value <= 0 || isWhen(sentence.text, figure) || timeUnit(sentence.text, figure) !== null) return [];
    if (unit !== null) return isAboutChange(sentence.text) ? [] : [{ sentence, value, of: unit }];
    const after = words.filter((word) => word.start >= end && word.start - end < NEAR && isContent(word));
    return after.slice(0, 1).map(({ stem }) => ({ sentence, value, of: stem }));
  });
}

function isOther(one: Counted, other: Counted): boolean {
  const [a, b] = [one.sentence, other.sentence];
  if (one.of !== other.of || (b.kind !== "resume" && a.ref === b.ref)) return false;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  if (ratio < ROUNDED || ratio > FAR_APART) return false;
  const [years, others] = [yearsOf(a), yearsOf(b)];
  if (years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))) return false;
  const shared = sharedWords(one, other);
  return shared >= SAME_WORDS && shared >= SAME_SHARE * Math.min(stemsOf(a).size, stemsOf(b).size);
}

// One of the two sentences has both figures: "45 of my 110 files".
function isSaid(one: Counted, other: Counted, same: Counted): boolean {
  const isBoth = (a: Counted, b: Counted) => same.sentence === a.sentence && same.value === b.value;
  return same.of === one.of && (isBoth(one, other) || isBoth(other, one));
}

function sharedWords(one: Counted, other: Counted): number {
  const there = stemsOf(other.sentence);
  return [...stemsOf(one.sentence)].filter((stem) => stem !== one.of && there.has(stem)).length;
}

function stemsOf({ text }: Sentence): Set<string> {
  return new Set(
    readText(text).words.flatMap((word) => (isContent(word) && !/\p{N}/u.test(word.text) ? [word.stem] : [])),
  );
}

function yearsOf({ text }: Sentence): number[] {
  return readText(text).figures.flatMap((figure) =>
    figure.unit === null && isWhen(text, figure) ? [figure.value] : [],
  );
}
