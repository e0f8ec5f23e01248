import { LEXICON } from "../lexicon/lexicon.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { isEffect } from "./effects.js";
import { isExact } from "./exact.js";
import { areOpposite, says } from "./meaning.js";
import { isScope } from "./scope.js";
import type { Said, Statement, Telling } from "./statements.js";

/** What a clause says and no statement near it does. */
export interface Missing {
  text: string;
  /** Nothing that the candidate ever said or wrote has it: no other reading of the sources would find it. */
  nowhere: boolean;
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/iu;

/** Whom one works for, and how a reply may speak of them. */
const ANYBODY: [RegExp, RegExp][] = [
  [
    /^(?:patient|resident|individual|person|people|woman|man|women|men)s?(?:'s|')?$/u,
    /^(?:people|person|someone|somebody|man|woman|lady|him|her|them|he|she|they|his|their|patients?|residents?|everyone|anyone)$/u,
  ],
  [
    /^(?:pupil|student|learner|child|children)s?(?:'s|')?$/u,
    /^(?:kids?|child|children|pupils?|students?|learners?|year|they|them|him|her|he|she)$/u,
  ],
  [/^(?:customer|client|guest)s?(?:'s|')?$/u, /^(?:customers?|clients?|guests?)$/u],
  [
    /^(?:employee|worker|staff|colleague)s?(?:'s|')?$/u,
    /^(?:people|staff|employees?|workers?|colleagues?|coworkers?|mates?|folks?)$/u,
  ],
];

/** "A colleague" may have been called by name. */
const COLLEAGUE = /^(?:colleague|co-?worker|teammate)s?(?:'s|')?$/u;

/** Words of a clause that none of the statements says. An entry of the lexicon must be named whole, by any of its aliases, in one of them. */
export function missingWords(
  clause: Said,
  statements: Statement[],
  everywhere: (Said & { asked?: ReadonlySet<string> })[],
  mayName: (stem: string) => boolean,
): Missing[] {
  const kinds = new Set(statements.flatMap(({ concepts }) => [...concepts].flatMap((one) => LEXICON.kindsOf(one))));
  const named = clause.mentions.filter(({ concept }) => kinds.has(concept));
  const within = (list: typeof named, index: number) => list.some(({ first, last }) => first <= index && index <= last);
  const split = clause.mentions.filter(({ concept, first, last }) => last > first && !kinds.has(concept));
  return clause.words.flatMap((word) => {
    // Scope, effects and exact words have rules of their own, with words that stand for each other.
    const { text, stem, index } = word;
    if (mayName(stem) || within(named, index) || isScope(text) || isEffect(text) || isExact(text)) return [];
    // What a reply is asked about need not be said again in it; a name or a tool has to be.
    if (index > 0 && !isSharp(word, clause) && statements[0]?.asked.has(stem)) return [];
    const sharp = isSharp(word, clause);
    const turned = statements.some((one) => [...one.stems].some((other) => areOpposite(stem, other)));
    if (statements.some((one) => isSaid(word, sharp || turned, one)) && !within(split, index)) return [];
    // What a question names, its reply may speak of without naming it: that is open, and not out of the air.
    const isThere = everywhere.some((one) => isSaid(word, true, one) || one.asked?.has(stem));
    return [{ text, nowhere: isProper(word) && !isThere }];
  });
}

/** How many of a clause's words a statement says. */
export function sharedWords(clause: Said, statement: Statement): number {
  return clause.words.filter((word) => isSaid(word, isSharp(word, clause), statement)).length;
}

// A name, a month, an entry of the lexicon has to be there itself; a plain word may be said by another.
function isSaid({ stem, lower }: Telling, sharp: boolean, statement: Said): boolean {
  const { stems, lowers } = statement;
  if (stems.has(stem)) return true;
  if (ANYBODY.some(([theirs, said]) => theirs.test(lower) && lowers.some((other) => said.test(other)))) return true;
  if (
    COLLEAGUE.test(lower) &&
    statement.words.some((other) => /^\p{Lu}\p{Ll}+$/u.test(other.text) && !isCommon(other.stem))
  )
    return true;
  if (MONTH.test(lower)) return namesTime(lower, statement);
  // "IDs" and "id", "DC1's".
  if (lowers.includes(lower.replace(/'?s$/, "")) || lowers.includes(`${lower}s`)) return true;
  if (sharp) return false;
  for (const other of stems) if (says(other, stem)) return true;
  return false;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// "Feb", "February" and 02/2022; "Mon" and "Mondays".
function namesTime(lower: string, { lowers, text }: Said): boolean {
  if (lowers.some((other) => other.length >= 3 && (lower.startsWith(other) || other.startsWith(lower)))) return true;
  const month = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  if (month === 0) return false;
  return new RegExp(`(?<!\\d)0?${month}[/.](?:19|20)\\d{2}|(?:19|20)\\d{2}-${String(month).padStart(2, "0")}\\b`).test(
    text,
  );
}

// Names, months, whatever holds a figure, and what the lexicon or nobody's English knows: no other word says it.
function isSharp(word: Telling, { mentions }: Said): boolean {
  const { lower, stem, index } = word;
  if (isProper(word) || mentions.some(({ first, last }) => first <= index && index <= last)) return true;
  return !isCommon(stem) && !/(?:ed|ing|ly|s)$/.test(lower);
}

/** A name, a month, a code: it is written in one way, and is there or is not. */
function isProper({ text, lower, stem, index }: Telling): boolean {
  if (MONTH.test(lower) || /\p{N}/u.test(text) || /\p{L}\p{Lu}/u.test(text)) return true;
  return index > 0 && /^\p{Lu}/u.test(text) && !isCommon(stem);
}
