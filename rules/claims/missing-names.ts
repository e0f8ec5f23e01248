import type { Lexicon } from "../../language/lexicon.js";
import { readText } from "../../language/sentences.js";
import { isWeekday, monthByPrefix } from "../../language/times.js";
import type { Word } from "../../language/words.js";
import type { CitedText } from "./cited-text.js";

/** The share of capitalised words after the first word from which a text counts as a title. "Wrote a page for the Group Director" is no title. */
const MOST_CAPITALS = 0.75;

/** The names and tools of a clause that its statements do not have. */
export function missingNames(clause: string, there: CitedText, lexicon: Lexicon): string[] {
  const list = readText(clause).words;
  const shown = new Set(lexicon.find([...there.words]).map(({ concept }) => concept));
  const byAnotherName = lexicon.find([...list]).filter(({ concept }) => shown.has(concept));
  const isShown = (index: number) => byAnotherName.some(({ first, last }) => first <= index && index <= last);
  // "Stakeholder Communication Across Departments": the capitals of a title do not mark names. The capital of a first word only marks the
  // beginning of the sentence.
  const long = list.slice(1).filter(({ text }) => text.length > 3);
  if (long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= long.length * MOST_CAPITALS)
    return [];
  return list
    .filter(
      (word, index) =>
        isName(word, index, clause) &&
        !isNamed(word, there) &&
        !isInOneWord(list, index, there) &&
        !isInInitials(list, index, there) &&
        !isShown(index),
    )
    .map(({ text }) => text);
}

// "F-Gas" matches "fgas".
function isInOneWord(list: readonly Word[], index: number, there: CitedText): boolean {
  const [before, own, after] = [list[index - 1], list[index], list[index + 1]].map((word) => word?.lower ?? "");
  return there.words.some(({ lower }) => lower === `${own}${after}` || (before !== "" && lower === `${before}${own}`));
}

// "General Manager" matches "GM".
function isInInitials(list: readonly Word[], index: number, there: CitedText): boolean {
  return there.words.some(({ text }) => {
    if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
    const begins = (first: number) =>
      [...text].every((letter, offset) => list[first + offset]?.text.startsWith(letter) ?? false);
    return [...text].some((_, offset) => index >= offset && begins(index - offset));
  });
}

// A capitalised word inside a sentence, or anywhere a word with two capitals or with a digit after a letter. "I" is not a name.
function isName({ text, start }: Word, index: number, clause: string): boolean {
  if (/^I(?:['’]\p{L}+)?$/u.test(text) || /^\p{N}/u.test(text)) return false;
  // "R2,697" and "CHF 40" are amounts.
  if (
    /^\p{Lu}{1,3}\s?\d[\d.,]*\b(?!\p{L})/u.test(clause.slice(start)) &&
    /[.,]\d{3}|\s\d/u.test(clause.slice(start, start + text.length + 5))
  )
    return false;
  if (/\p{Lu}.*\p{Lu}|\p{L}\p{N}/u.test(text)) return true;
  return index > 0 && /^\p{Lu}/u.test(text) && !/[.!?:"“(]\s*$/u.test(clause.slice(0, start));
}

// "Anna's", "OK'd".
function withoutEnding(lower: string): string {
  return lower.replace(/'d$|'?s$/u, "");
}

function isNamed({ lower, stem, text }: Word, there: CitedText): boolean {
  const bare = withoutEnding(lower);
  if (there.words.some((other) => other.stem === stem || withoutEnding(other.lower) === bare)) return true;
  // "BMS" matches "BMSs".
  if (there.words.some((other) => other.lower === `${lower}s` || lower === `${other.lower}s`)) return true;
  // "ParcelTrack" matches "parcel track".
  if (
    there.words.some((other, at) => lower === other.lower + (there.words[at + 1]?.lower ?? "") && other.lower !== lower)
  )
    return true;
  const month = monthByPrefix(lower);
  if (
    (month !== null || isWeekday(lower)) &&
    there.words.some((other) => other.lower.length >= 3 && lower.startsWith(other.lower))
  )
    return true;
  // "Febuary": a misspelt month.
  const isNear = (other: string) =>
    other.slice(0, 3) === lower.slice(0, 3) && Math.abs(other.length - lower.length) < 2;
  if (month !== null && there.words.some((other) => isNear(other.lower))) return true;
  if (
    month !== null &&
    /^(?:\p{Lu}\p{Ll}+)$/u.test(text) &&
    new RegExp(`(?<!\\d)0?${month}[/.]|-${String(month).padStart(2, "0")}\\b`).test(there.text)
  )
    return true;
  // An abbreviation such as "DB" matches the initials of consecutive words.
  if (/^\p{Lu}{2,6}s?$/u.test(text)) {
    const letters = bare.split("");
    return there.words.some((_, at) =>
      letters.every((letter, offset) => there.words[at + offset]?.lower.startsWith(letter)),
    );
  }
  return false;
}
