import type { Statement } from "../../domain/statement.js";
import { NUMBER_WORDS, timeUnit } from "../../language/figures.js";
import { readText, saysNothing } from "../../language/sentences.js";
import { isWeekday, monthByPrefix } from "../../language/times.js";
import { isContent, isContraction, type Word } from "../../language/words.js";

/**
 * The content words of a sentence that its statements do not have in any form, each once. A candidate who confirms the sentence checks these
 * first.
 */
export function newWordsIn(sentence: string, statements: Statement[]): string[] {
  const known = new Set(
    statements.flatMap(({ text, post }) =>
      readText(`${text}\n${post?.header.text ?? ""}`).words.map(({ stem }) => stem),
    ),
  );
  const areDenied = statements.some(({ text }) => readText(text).negates);
  const added = readText(sentence).words.filter(
    (word) =>
      isContent(word) && !known.has(word.stem) && !isWrittenOut(word, known) && !isFunctionWord(word, known, areDenied),
  );
  return [...new Map(added.map(({ stem, text }) => [stem, text])).values()];
}

// "December" for "dec", "minutes" for "min", "six" for 6.
function isWrittenOut({ lower }: Word, known: Set<string>): boolean {
  const figure = NUMBER_WORDS[lower];
  if (figure !== undefined) return known.has(String(figure));
  const isTime = monthByPrefix(lower) !== null || isWeekday(lower) || timeUnit(` ${lower}`, { end: 0 }) !== null;
  return isTime && known.has(lower.slice(0, SHORT_FORM));
}
/** In letters. */
const SHORT_FORM = 3;

// "I've", "it's", "yes". A contraction that denies ("wasn't") is a function word only if the statements deny something too, or if it was typed
// without its apostrophe.
function isFunctionWord({ lower }: Word, known: Set<string>, areDenied: boolean): boolean {
  if (!isContraction(lower)) return saysNothing(lower);
  return (
    !readText(lower).negates || areDenied || readText(lower.replace("'", "")).words.some(({ stem }) => known.has(stem))
  );
}
