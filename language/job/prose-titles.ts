import type { Lexicon } from "../lexicon/lexicon.js";
import { ruledKind } from "./kinds.js";
import { isReadIn } from "./rest.js";
import { thingsIn } from "./things.js";
import { shorten } from "./titles.js";

/**
 * The titles of what a sentence of prose asks for: the things that the learned model finds. If the rules know its wording (`isPlain`), their
 * titles (`ruled`) are taken where both mean the same words, and what they find besides is added.
 */
export function titlesInProse(sentence: string, ruled: string[], isPlain: boolean, lexicon: Lexicon): string[] {
  const things = titlesOfThings(sentence, lexicon);
  const isCondition = ruled.length > 0 && ruled.every((title) => ruledKind(sentence, title) === "logistics");
  if (things.length === 0 || isCondition) return ruled;
  if (!isPlain) return things;
  const short = ruled.filter((title) => !isLong(title));
  const named = things.flatMap((thing) => {
    const inside = short.filter((title) => isWithin(title, thing));
    if (inside.length > 1) return inside;
    const same = short.filter((title) => isWithin(title, thing) || isWithin(thing, title));
    const isOnly = same.length === 1 && things.filter((other) => isWithin(other, same[0] ?? "")).length <= 1;
    return isOnly ? same : [thing];
  });
  const further = short.filter((title) => named.every((one) => !isReadIn(title, [one]) && !isReadIn(one, [title])));
  return [...new Set([...named, ...further])].sort((a, b) => placeIn(sentence, a) - placeIn(sentence, b));
}

function isWithin(part: string, whole: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function placeIn(sentence: string, title: string): number {
  const at = sentence.toLowerCase().indexOf(title.toLowerCase());
  return at < 0 ? sentence.length : at;
}

/** In words. A longer title is a clause that has not been taken apart. */
const LONGEST_TITLE = 8;

function isLong(title: string): boolean {
  return title.split(/\s+/).length > LONGEST_TITLE;
}

// The titles of the things in a sentence of prose. Times and places that follow one another are one condition.
function titlesOfThings(sentence: string, lexicon: Lexicon): string[] {
  const joined: { text: string; start: number; end: number; isCondition: boolean }[] = [];
  for (const { text, start, end } of thingsIn(sentence)) {
    const isCondition = ruledKind(text) === "logistics";
    const last = joined.at(-1);
    if (last?.isCondition && isCondition) Object.assign(last, { text: sentence.slice(last.start, end), end });
    else joined.push({ text, start, end, isCondition });
  }
  return joined.map(({ text }) => shorten(text, lexicon));
}
