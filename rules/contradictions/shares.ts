import {
  type Figure,
  givesRemainder,
  givesWhole,
  leadsParts,
  linksPartToWhole,
  sharesIn,
} from "../../language/figures.js";
import { readText } from "../../language/sentences.js";
import { type FoundContradiction, isYear, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** In percent; a little over 100 may come from rounding. */
const ALL = 100.5;
/** A larger sum is not one of parts of one whole: of shares in percent, of counts as a multiple of the whole. */
const [TOO_MUCH, TOO_MANY] = [200, 2];
/** The parts of a whole stand in so many sentences of a reply at most. */
const NEAR = 3;

/** Finds shares of one whole that add up to more than 100 %, and parts that are more than their whole. */
export function excessShares({ resume, said }: RuleInput): FoundContradiction[] {
  return [...resume, ...said].flatMap((sentence, index, all): FoundContradiction[] => {
    const part = partOverWhole(sentence);
    if (part) return [{ kind: "sum", what: part, quotes: [quoteOf(sentence), quoteOf(sentence)] }];
    const parts = partsBehindWhole(sentence, all);
    if (parts) return [parts];
    // Near sentences of one reply: "60 % is …", "the other 50 % …"; of a résumé each line is of another thing.
    if (sentence.kind === "resume" || !givesRemainder(sentence.text)) return [];
    const above = all.slice(Math.max(0, index - NEAR), index).filter(({ ref }) => ref === sentence.ref);
    return sharesOver(above, sentence) ?? countsOver(above, sentence) ?? [];
  });
}

// The shares of a sentence with a remainder and of those above it, together.
function sharesOver(above: Sentence[], sentence: Sentence): FoundContradiction[] | null {
  const own = sharesIn(sentence.text);
  const others = above.filter(({ text }) => sharesIn(text).length > 0);
  // Of the sentences before, the one with the largest share is quoted.
  const most = ({ text }: Sentence) => Math.max(...sharesIn(text));
  const [first] = others.toSorted((a, b) => most(b) - most(a));
  const sum = total([...others.flatMap(({ text }) => sharesIn(text)), ...own]);
  if (!first || own.length === 0 || sum <= ALL || sum > TOO_MUCH) return null;
  return [{ kind: "sum", what: `The shares add up to ${round(sum)} %`, quotes: [quoteOf(first), quoteOf(sentence)] }];
}

// "There are 20 children altogether. Nine speak Welsh, eight Polish, and the other seven English."
function countsOver(above: Sentence[], sentence: Sentence): FoundContradiction[] | null {
  const whole = above.findLast(({ text }) => givesWhole(text) && countsIn(text).length > 0);
  const [of] = whole ? countsIn(whole.text) : [];
  const parts = above
    .slice(whole ? above.indexOf(whole) + 1 : 0)
    .concat(sentence)
    .flatMap(({ text }) => countsIn(text));
  const what = of ? tooMany(parts, of) : null;
  return whole && what ? [{ kind: "sum", what, quotes: [quoteOf(whole), quoteOf(sentence)] }] : null;
}

// "Of the fourteen, nine only did shelving and the other eleven only did stories.", beside the statement that has the fourteen.
function partsBehindWhole(sentence: Sentence, all: Sentence[]): FoundContradiction | null {
  const { text } = sentence;
  const counts = countsIn(text);
  const at = counts.findIndex((figure) => leadsParts(text, figure));
  const whole = counts[at];
  const what = whole && givesRemainder(text.slice(whole.end)) ? tooMany(counts.slice(at + 1), whole) : null;
  if (!whole || !what) return null;
  const has = (one: Sentence) => one !== sentence && countsIn(one.text).some(({ value }) => value === whole.value);
  const first = all.find((one) => one.ref === sentence.ref && has(one)) ?? all.find(has) ?? sentence;
  return { kind: "sum", what, quotes: [quoteOf(first), quoteOf(sentence)] };
}

// What is wrong if several parts, each smaller than the whole, are more than it; null if they are not, or are of something else.
function tooMany(parts: Figure[], { value, text }: Figure): string | null {
  const sum = total(parts.map((part) => part.value));
  const arePossible = parts.length > 1 && parts.every((part) => part.value > 1 && part.value < value);
  return arePossible && sum > value && sum < TOO_MANY * value
    ? `The parts add up to ${sum}, the whole is ${text.trim()}`
    : null;
}

function countsIn(text: string): Figure[] {
  return readText(text).figures.filter(({ unit, value }) => unit === null && Number.isInteger(value) && !isYear(value));
}

// "8 of the 6", or a list of shares in one sentence that adds up to more than 100 %.
function partOverWhole({ text }: Sentence): string | null {
  const list = readText(text).figures;
  for (const [index, part] of list.entries()) {
    const whole = list[index + 1];
    if (!whole || part.unit !== null || whole.unit !== null || part.value <= whole.value) continue;
    if (linksPartToWhole(text.slice(part.end, whole.start)))
      return `${part.text.trim()} of ${whole.text.trim()} is more than all`;
  }
  const shares = sharesIn(text);
  const sum = total(shares);
  const isList = shares.length > 1 && givesRemainder(text);
  return isList && sum > ALL && sum <= TOO_MUCH ? `The shares add up to ${round(sum)} %` : null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
