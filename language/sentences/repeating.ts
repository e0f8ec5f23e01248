import { NUMBER_WORDS } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { TIME_WORD } from "../times/times.js";
import { baseForms, isPastForm, saysMoreThan, stem } from "../words/words.js";

/* Normalises sentences to check if one repeats the other: by word stems, without articles, "and" and the leading "I". */

/** One word of a sentence, normalised for comparison. */
export interface Token {
  /** Its stem; the digits of a number. */
  text: string;
  /** As it is written, in lower case. */
  word: string;
  /** True after a comma, "and" or the like: a new part of the sentence may begin here. */
  begins: boolean;
}

/** Filler words at the beginning of a sentence. */
export const LEAD_IN = testedPattern(
  /^(?:(?:yes|yeah|well|so|and|but|also|then|basically|anyway|actually|ok|okay|oh|right|honestly|(?:before|after|besides) that)\b[,:]?\s+)+/iu,
  "Well, I weighed it",
  "Wells are deep",
);
/** Words that limit or connect parts of a sentence. A sentence that has one may only be repeated as a whole. */
const INDIVISIBLE_WORDS = new Set(
  `but only except unless if until till without not never no nobody none nothing almost nearly hardly barely when while because though
   although instead rather than before after once as or either nor neither who whom whose which that where so whether he she they it we
   his her their them us under just yet still maybe partly sort kind`.split(/\s+/),
);

/** True for a sentence of which no part may be used alone. */
export function isIndivisible(text: string): boolean {
  return limits(text, NONE);
}

function limits(text: string, except: ReadonlySet<string>): boolean {
  return wordsIn(text).some((word) => (INDIVISIBLE_WORDS.has(word) && !except.has(word)) || /n't$/.test(word));
}
const NONE: ReadonlySet<string> = new Set();
/** What begins a clause about the word before it. */
const RELATIVES = ["who", "whom", "whose", "which", "that", "where"];
const WITHIN_ACTS: ReadonlySet<string> = new Set(RELATIVES);

/** Splits a sentence into its acts: at commas, semicolons, full stops and "and". */
export function partsOf(text: string): string[] {
  return text.split(/[,;]\s+(?:and\s+|then\s+)*|\s+and\s+(?:then\s+)?|\.\s+/u).filter((part) => part.trim() !== "");
}

/**
 * True if every part of a sentence begins with "I" or with a verb in the past, so that nobody else acts in it. False for "The
 * nurse talked and I held the puppet".
 */
export function hasOnlyISubjects(text: string): boolean {
  return partsOf(text).every((part) => {
    const [first = "", second = ""] = wordsIn(part).filter((word) => !LEADS.has(word));
    return /^i(?:'\w+)?$/.test(first) || (isPastForm(first) && second !== "by");
  });
}

/**
 * The acts of a sentence that may each be repeated alone: "Led the shift and closed the shop". Empty unless every part begins with its only verb
 * in the past, which governs nothing after it. In these sentences the beginning also applies to the rest: "I would have led the shift and closed
 * the shop", "I was coached and trained", "I knew Dave drove it and mended it", "I hired staff trained in care and skilled in SAP". What comes behind
 * a relative clause may belong to that: of "I hired a man that drove and fixed engines", only the first act is one.
 */
export function actsOf(text: string): string[] {
  if (limits(text, WITHIN_ACTS) || /[:"“”]/u.test(text)) return [];
  const parts = partsOf(text);
  const relative = parts.findIndex((part) => beforeRelative(part) !== part);
  if (!parts.every(isOneAct)) return [];
  return relative < 0 ? parts : parts.slice(0, relative + 1);
}

/** True for a sentence with a clause about a word before it, in which another may act. */
export function hasRelative(text: string): boolean {
  return RELATIVE.test(text);
}

function isOneAct(part: string): boolean {
  return isDirectAct(part) && wordsIn(beforeRelative(part)).filter(isPastForm).length === 1;
}

function beforeRelative(part: string): string {
  return part.split(RELATIVE)[0] ?? part;
}
const RELATIVE = new RegExp(`\\s+(?:${RELATIVES.join("|")})\\s+`, "u");

/** True if a part of a sentence reports an act directly: "I led the shift", "led the shift", not "I wanted to lead it". */
export function isDirectAct(part: string): boolean {
  const list = wordsIn(part).filter((word) => !LEADS.has(word));
  const acts = list.slice(/^i(?:'\w+)?$/.test(list[0] ?? "") ? 1 : 0);
  const [first = "", second = ""] = acts.filter((word) => word !== "have");
  return isPastForm(first) && !MAY_BE_PASSIVE.has(second);
}

/** After these a verb in the past may be a passive: "trained in first aid", "sacked in May". */
const MAY_BE_PASSIVE = new Set("to by in with for from on at off during".split(" "));

const LEADS = new Set(["yes", "well", "so", "then", "also", "and"]);

/** True if a word of a sentence is a word of a statement, or a form of it that says no more: "shift" of "shifts", not "shifts" of "a shift". */
export function repeats(said: Token, told: Token): boolean {
  if (said.text !== told.text) return false;
  if (said.word === told.word) return true;
  const forms = baseForms(told.word);
  return [...baseForms(said.word)].some((form) => forms.has(form)) && !saysMoreThan(said.word, told.word);
}

const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:['&.][\p{L}\p{N}]+)*(?:\+\+|#)?|[%€$£¥+<>=~≤≥≈]/gu;
const IGNORED_WORDS = new Set(["a", "an", "the", "and", "also", "then", "yes", "well"]);
const MARK = new RegExp(
  `(?<=\\d)\\s?[-–]\\s?(?=\\d)|(?<![\\p{L}\\p{N}])[-−.](?=\\d)|${TOKEN.source}|[,;:.–—]|(?<=\\s)-(?=\\s)`,
  "gu",
);
/** "I have trained" is compared as "I trained". */
const PERFECT = testedPattern(
  /\b(I) (?:have|['’]ve) (?=\p{L}+(?:ed|en|wn|ne|ought|ught|ung|ilt|eld|ept|ent|old|aid)\b)|\b(I)['’]ve (?=\p{L}+)/gu,
  "I have trained two people",
  "I train two people",
);

/** A bullet says "Have trained" for "I have trained". */
const BULLET_PERFECT = testedPattern(
  /^have (?=\p{L}+(?:ed|en|wn|ne|ought|ught|ung|ilt|eld|ept|ent|old|aid)\b)/iu,
  "Have been on shift",
  "Have a licence",
);

const CONTRACTIONS: [RegExp, string][] = [
  [testedPattern(/\bcan't\b/giu, "I can't swim", "a cant hook"), "can not"],
  [
    testedPattern(
      /(?<=\b(?:do|does|did|is|was|were|have|has|had|are|could|would|should))n'?t\b/giu,
      "I dont swim",
      "the front",
    ),
    " not",
  ],
  [testedPattern(/(?<=\bI)'m\b/giu, "I'm a nurse", "Im Garten"), " am"],
  [testedPattern(/\bIve\b/giu, "Ive been there", "I've been there"), "I've"],
  [testedPattern(/\b[Ii]m\b(?! \p{Lu})/gu, "Im a nurse", "Im Garten"), "I am"],
  [testedPattern(/(?<=\b(?:what|that|there))s\b/giu, "thats it", "that's it"), "'s"],
  [testedPattern(/(?<=\bthey)re\b/giu, "theyre in", "they're in"), "'re"],
];

function wordsIn(text: string): string[] {
  return (text.replace(/’/g, "'").toLowerCase().match(TOKEN) ?? []).map(String);
}

/** The normalised words of a sentence: stems, with numbers in digits. */
export function tokensOf(text: string): Token[] {
  const written = CONTRACTIONS.reduce((said, [short, long]) => said.replace(short, long), text.replace(/’/g, "'"));
  const whole = written.replace(LEAD_IN, "");
  // "In 2024 I collected" equals "In 2024, collected": the "I" is dropped here too, as at the beginning of a sentence.
  const opening = openingBeforeI(whole);
  const rest = opening === "" ? whole : `${opening}${whole.slice(whole.search(/\bI\s/iu) + 2)}`;
  const plain = rest.replace(PERFECT, "$1$2 ").replace(BULLET_PERFECT, "");
  const list: Token[] = [];
  let begins = false;
  for (const { 0: mark, index } of plain.toLowerCase().matchAll(MARK)) {
    // "2019-2021" is a range, "-5" and ".5" are other figures than "5".
    const isInFigure = /^\s?[-−–.]\s?$/u.test(mark) && /^\d/.test(plain.slice(index + mark.length));
    begins ||= !isInFigure && /^(?:[,;:.–—-]|and|then)$/.test(mark);
    if (!isInFigure && (/^[,;:.–—-]$/.test(mark) || IGNORED_WORDS.has(mark))) continue;
    const range = isInFigure && /\d$/.test(plain.slice(0, index)) ? "to" : mark.trim();
    const sign = NUMBER_WORDS[mark] ?? (mark === "percent" ? "%" : isInFigure ? range : null);
    list.push(sign === null ? { text: stem(mark), word: mark, begins } : { text: `${sign}`, word: `${sign}`, begins });
    begins = false;
  }
  while (list[0]?.text === "i" || list[0]?.text === "so") list.shift();
  return list;
}

/** "In 2024 I collected": a phrase of time or place before "I", without a verb or another subject. */
const OPENING = testedPattern(
  /^(?:in|at|on|during|last|this|every|each|for|from|since|around|by|with|within|over|after|before|as)\s(?:(?!\b(?:I|me|we|us|he|him|she|her|they|them|it|you|who|that|which|when|if|and|but|so|because|no)\b|[;:.]).){1,45}?(?=\s*\bI\s\p{Ll})/iu,
  "In spring 2024 I collected leads",
  "When they left I collected leads",
);
/** "Every job I give out": an object of the verb. Before "I", only a phrase of time may begin with these words. */
const THING = testedPattern(
  new RegExp(`^(?:every|each|this|last)\\s(?!.*\\b${TIME_WORD}\\b)`, "iu"),
  "Every job ",
  "Every second Friday ",
);
/** "For five years the forklift I drove was old": a relative clause, followed by the verb of another subject. */
const OTHER_VERB = testedPattern(
  /^I (?!(?:found|saw|noticed|heard|learne?d|learnt|said|told|thought|knew|explained|showed|realis?zed|made) )\p{L}+(?: (?!(?:and|but|so|because|when|which|that|who|where|what|how|while|if|as)\b)[^\s,;.:]+){0,8} (?:has|have|was|were|is|are)\b/iu,
  "I drove was old",
  "I drove a van that was old",
);

/** "The cold room was at 9 so I moved it all", "When the inspector came, I showed her": the clause before the clause with "I". */
const CLAUSE_BEFORE_I = testedPattern(
  /^(?:(?:when|whenever|if|once|before|after|while|because|since|as|where)\s(?:(?!\bI\b)[^;:.]){3,90},?|(?:(?!\bI\b)[^;:.]){3,120}?,?\sso)(?=\sI\s\p{Ll})/iu,
  "It was late so I moved it all",
  "I was late so I moved it all",
);

function hasPastForm(text: string): boolean {
  return wordsIn(text).some(isPastForm);
}

/** True if a clause about something else stands before the clause with "I". */
export function hasClauseBeforeI(sentence: string): boolean {
  return CLAUSE_BEFORE_I.test(sentence);
}

/** The phrase of time or place, or the clause, before the subject "I" of a sentence, with the white space after it; empty if there is none. */
export function openingBeforeI(sentence: string): string {
  const clause = CLAUSE_BEFORE_I.exec(sentence)?.[0];
  if (clause !== undefined) return `${clause.replace(/(?:,?\s(so)|,?)$/iu, (_, so) => (so ? ", so" : ","))} `;
  const opening = OPENING.exec(sentence)?.[0];
  if (opening === undefined || /,./.test(opening.trimEnd()) || hasPastForm(opening)) return "";
  const isRelative =
    THING.test(opening) || (!opening.endsWith(",") && OTHER_VERB.test(sentence.slice(opening.length).trimStart()));
  return isRelative ? "" : `${opening.replace(/[,\s]+$/u, "")}, `;
}

/** The tokens without "I". */
export function withoutI(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index) => {
    if (token.text === "i") return [];
    const before = tokens[index - 1];
    return [before?.text === "i" ? { ...token, begins: token.begins || before.begins } : token];
  });
}

/** Removes each "I" from a sentence that begins with one. In any other sentence somebody else may act: it is unchanged. */
export function withoutLeadingI(sentence: string): string {
  return /^i /i.test(sentence) ? sentence.replace(/(^|, |; |\band |\bthen )i (?=\p{L})/giu, "$1") : sentence;
}
