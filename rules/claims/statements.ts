import type { ClaimSource, Evidence } from "../../domain/answer.js";
import { LEXICON } from "../lexicon/lexicon.js";
import type { Mention } from "../lexicon/names.js";
import { isInstruction } from "../text/instructions.js";
import { sentences } from "../text/lines.js";
import { type Figure, figures } from "../text/numbers.js";
import { isNotSo } from "../text/polarity.js";
import { sourceText } from "../text/spans.js";
import { type Word, words } from "../text/words.js";

/** A word that says something, with its position among all words of its text. */
export type Telling = Word & { index: number };

/** What a claim or a sentence of a source says, read once. */
export interface Said {
  text: string;
  all: Word[];
  words: Telling[];
  lowers: string[];
  stems: Set<string>;
  mentions: Mention[];
  concepts: Set<string>;
  figures: Figure[];
  /** It says what is not, or what is planned or wished. */
  denied: boolean;
  /** It says that something was helped with, tried or nearly done. */
  weak: boolean;
}

/** A sentence of a source, or the part of it before or after a "but". */
export interface Statement extends Said {
  source: ClaimSource;
  /** Who else it is about, as a stem; null when it is about the candidate or about a thing. */
  subject: string | null;
}

// Words that say nothing by themselves.
const FUNCTION = new Set(
  `a an and any are as at be been being but by can could do does did doing done for from had has have having he her hers him his how i if in into is it its
   itself me mine my myself of on onto or our ours out own per she should so such than that the their theirs them then there these they this those
   though through to too until up upon us was we were what when where whether which while who whom whose why will with within you your
   yes also just very about around approximately roughly between during each every both either some own while after before since
   candidate's time times i'm i've we've it's not no never don't didn't etc one`.split(/\s+/),
);

// Verbs that claim no more than what stands beside them; what they are about needs a source all the same.
const LIGHT = new Set(
  `use used using work worked working works take took taken make made give gave given get got help helped helping assist assisted support supported supporting
   contribute contributed participate participated include included including show shown shows recognise recognised recognize recognized identify identified notice noticed
   respond responded handle handled perform performed carry carried apply applied start started begin began continue continued keep kept bring brought
   move moved go went experience experienced able`.split(/\s+/),
);

// Less than doing it: such a sentence supports only a claim that says as little.
const WEAK =
  /\b(help(?:ed|s|ing)|help (?:to|with)|assist(?:ed|s|ing)|tried|tries|trying|attempted|nearly|almost|hardly|barely|rarely|seldom|assistant to|deputy to|shadowed|observed|watched)\b/iu;

// Somebody else at the head of a sentence: what they did is not what the candidate did.
const PERSON =
  "brothers?|sisters?|mother|father|husband|wife|friends?|colleagues?|co-?workers?|teammates?|predecessor|managers?|supervisors?|boss|director|chefs?|cook|consultant|dietitian|accountant|owner|clients?|customers?|neighbours?|apprentices?|trainees?|inspector|matron";
const OTHERS = new RegExp(
  `^(?:(?:my|our|the|a|an|his|her|their|another|one|two|three|some|\\p{Lu}\\p{Ll}+,?)\\s+){0,3}(?:\\p{L}+\\s+){0,2}?(${PERSON})\\b`,
  "iu",
);

/** Reads what a text says. */
export function wordsOf(text: string): Said {
  const all = words(text);
  const counted = figures(text);
  const inFigure = (word: Word) => counted.some(({ start, end }) => word.start < end && word.end > start);
  const mentions = LEXICON.find(all);
  const telling = all
    .map((word, index) => ({ ...word, index }))
    .filter((word) => !FUNCTION.has(word.lower) && !LIGHT.has(word.lower) && !inFigure(word));
  return {
    text,
    all,
    words: telling,
    lowers: all.map(({ lower }) => lower),
    stems: new Set(all.map(({ stem }) => stem)),
    mentions,
    concepts: new Set(mentions.map(({ concept }) => concept)),
    figures: counted,
    denied: isNotSo(text),
    weak: WEAK.test(text),
  };
}

/** Splits a source into statements with their spans. Orders to whoever evaluates are none. */
export function readStatements(passage: Evidence): Statement[] {
  const source = sourceText(passage.text);
  const found: Statement[] = [];
  let start = 0;
  for (const line of passage.text.split("\n")) {
    for (const sentence of sentences({ text: line, start })) {
      if (isInstruction(sentence.text)) continue;
      for (const part of parts(sentence)) {
        const quote = source.quote(part.start, part.end);
        const { kind, ref } = passage;
        const said = wordsOf(quote.text);
        found.push({
          ...said,
          subject: kind === "resume" ? null : subjectOf(said),
          source: { kind, ref, quote: quote.text, start: passage.start + quote.start, end: passage.start + quote.end },
        });
      }
    }
    start += line.length + 1;
  }
  return found;
}

/** True when a sentence may bear out a claim: same polarity, no less done, and about the same person. */
export function mayBearOut(claim: Said, source: Statement): boolean {
  if (source.denied && !claim.denied) return false;
  if (source.weak && !claim.weak) return false;
  return source.subject === null || claim.all.slice(0, OPENING).some(({ stem }) => stem === source.subject);
}

/** Words at the head of a claim in which it names whom it is about. */
const OPENING = 5;

function subjectOf({ text, all }: Said): string | null {
  const other = OTHERS.exec(text)?.[1]?.toLowerCase();
  return all.find(({ lower }) => lower === other)?.stem ?? null;
}

// "I do not have the figure but complaints went down": what is denied in one part denies nothing in the other.
const PARTS = new RegExp(
  `[,;]?\\s+(?:but|however|although|though)\\s+|,\\s+(?=not\\s)|[,;]?\\s+(?:and|so|which|because|while|whereas)\\s+(?=(?:i|it|he|she|we|they|this|that|nobody|none|has|have|had|was|were|(?:my|our|the|a|an|his|her|their)\\s+(?:\\p{L}+\\s+){0,2}(?:${PERSON}))\\b)`,
  "giu",
);

function parts({ text, start }: { text: string; start: number }): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    found.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  return [...found, { start: start + from, end: start + text.length }];
}
