import { NUMBER_WORDS } from "./numbers.js";
import { row } from "./row.js";
import { isPastForm, stem } from "./words.js";

/* What two sentences have in common when one repeats the other: words by their stems, without articles, "and" and the leading "I". */

/** One word of a sentence as it is compared. */
export interface Token {
  text: string;
  /** A comma or an "and" stands before it: something else may begin here. */
  begins: boolean;
}

/** Words that tie what follows or precedes them to the rest: a sentence that has one is repeated whole. */
const LIMITING = new Set(
  `but only except unless if until till without not never no nobody none nothing almost nearly hardly barely when while because though
   although instead rather than before after once as or either nor neither who whom whose which that where so whether he she they it we
   his her their them us under just yet still maybe partly sort kind`.split(/\s+/),
);

/** True for a sentence of which no part may be taken by itself. */
export function isLimited(text: string): boolean {
  return wordsIn(text).some((word) => LIMITING.has(word) || /n't$/.test(word));
}

/** The acts of a sentence, each with its own verb. */
export function partsOf(text: string): string[] {
  return text.split(/[,;]\s+(?:and\s+|then\s+)*|\s+and\s+(?:then\s+)?|\.\s+/u).filter((part) => part.trim() !== "");
}

/**
 * True when every part of a sentence begins with "I" or with a verb in the past: nobody else acts in it. "The nurse talked
 * and I held the puppet" is none.
 */
export function isSelfOnly(text: string): boolean {
  return partsOf(text).every((part) => {
    const [first = "", second = ""] = wordsIn(part).filter((word) => !LEADS.has(word));
    return /^i(?:'\w+)?$/.test(first) || (isPastForm(first) && second !== "by");
  });
}

const LEADS = new Set(["yes", "well", "so", "then", "also", "and"]);

const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:['&.][\p{L}\p{N}]+)*(?:\+\+|#)?|[%€$£+<>=]/gu;
const LEFT_ASIDE = new Set(["a", "an", "the", "my", "and", "also", "then", "yes", "well"]);
const MARK = new RegExp(`${TOKEN.source}|[,;:.–—]|(?<=\\s)-(?=\\s)`, "gu");
/** "I have trained" says what "I trained" says. */
const PERFECT = row(
  /\b(I) (?:have|['’]ve) (?=\p{L}+(?:ed|en|wn|ne|ought|ught|ung|ilt|eld|ept|ent|old|aid)\b)|\b(I)['’]ve (?=\p{L}+)/gu,
  "I have trained two people",
  "I train two people",
);

function wordsIn(text: string): string[] {
  return (text.replace(/’/g, "'").toLowerCase().match(TOKEN) ?? []).map(String);
}

/** The words of a sentence, figures in digits, each with whether something else may begin there. */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(/’/g, "'").replace(PERFECT, "$1$2 ");
  const list: Token[] = [];
  let begins = false;
  for (const { 0: mark } of plain.toLowerCase().matchAll(MARK)) {
    begins ||= /^(?:[,;:.–—-]|and|then)$/.test(mark);
    if (/^[,;:.–—-]$/.test(mark) || LEFT_ASIDE.has(mark)) continue;
    const figure = NUMBER_WORDS[mark];
    const word = figure !== undefined ? String(figure) : mark === "percent" ? "%" : stem(mark);
    list.push({ text: word, begins });
    begins = false;
  }
  while (list[0]?.text === "i" || list[0]?.text === "so") list.shift();
  return list;
}

/** The same without "I". */
export function withoutSelf(tokens: Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.text === "i") return [];
    const before = tokens[index - 1];
    return [before?.text === "i" ? { ...token, begins: token.begins || before.begins } : token];
  });
}
