import type { ClaimSource, Evidence } from "../../domain/answer.js";
import { LEXICON } from "../lexicon/lexicon.js";
import type { Mention } from "../lexicon/names.js";
import { dateRanges } from "../text/dates.js";
import { isInstruction } from "../text/instructions.js";
import { blocks, sentences, typedPieces } from "../text/lines.js";
import { type Figure, figures } from "../text/numbers.js";
import { isNotSo } from "../text/polarity.js";
import { sourceText } from "../text/spans.js";
import { type Word, words } from "../text/words.js";
import { doerOf } from "./doers.js";

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
  /** It says what is planned, aimed at or waited for. */
  unreal: boolean;
  /** Who else it is about, as a stem; null when it is about the candidate or about a thing. */
  doer: string | null;
}

/** A sentence of a source, or the part of it before or after a "but". */
export interface Statement extends Said {
  source: ClaimSource;
  /** The field, fact or part of a résumé in which it stands: what is told there is told of one thing. */
  story: string;
  /** Its place among the statements of its source. */
  position: number;
  /** Stems of the question that it answers: what it is about. */
  asked: ReadonlySet<string>;
  /** A detail in a field of its own ("NEWS2, SBAR"): it is told of whatever the others tell. */
  isDetail: boolean;
}

/** A field with so few words tells a detail. */
const DETAIL_WORDS = 8;

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
   move moved go goes went experience experienced able put puts add added adding hold held have get got come came coming attend attended become became
   let lets see saw seen do does result results outcome way ways thing things area areas kind part parts case cases number numbers amount total
   subsequently then later thereby following respectively namely mostly mainly usually normally typically currently previously`.split(
    /\s+/,
  ),
);

// Less than doing it: such a sentence supports only a claim that says as little.
const WEAK =
  /\b(help(?:ed|s|ing)|help (?:to|with)|assist(?:ed|s|ing)|tried|tries|trying|attempted|nearly|almost|hardly|barely|rarely|seldom|assistant to|deputy to|deputi[sz]ed|stood in|filled in|acted as|covered for|shadow(?:ed|ing)|observed|watched|supported the|under supervision|supervised by|took part|involved in|part of)\b/iu;

// Not there yet: planned, aimed at, waited for.
const UNREAL =
  /\b((?:is|are|was|were|only|still) planned|plan(?:s|ned|ning)? to|plan is|(?:is|are|exam|test|course|resit|place|date) booked|it is booked|booked (?:for|in|on|twice)|target (?:of|was|is)|aim(?:s|ed|ing)? (?:is|was|to|at|for)|aiming|goal (?:is|was)|supposed to|meant to|should|due (?:in|on|next|for)|still need|need to|have to wait|waiting (?:list|for|to)|want(?:ed|s)? (?:to|me)|hop(?:e|es|ed|ing)|will|would|intend(?:s|ed)?|going to|not yet|applied (?:for|to)|yet to|might|maybe one day|talked about|thought about|read about|considered|half ?way|next (?:year|month|week|term|spring|summer|autumn|winter)|in future|one day|some ?day|not started|only on paper|started but|expired|lapsed|ran out|was valid|no longer|any ?more|(?:is|it) (?:finish(?:ed)?|ended)|under way|never (?:came|happened))\b|['’]ll\b|^booked\b|\bbooked\.?$/iu;

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
    unreal: UNREAL.test(text),
    doer: doerOf(text),
  };
}

/** Splits a source into statements with their spans. Orders to whoever evaluates are none. */
export function readStatements(passage: Evidence): Statement[] {
  const source = sourceText(passage.text);
  const { kind, ref } = passage;
  const asked = new Set(words(passage.question ?? "").map(({ stem }) => stem));
  const isShort = kind === "reply" && words(passage.text).length <= DETAIL_WORDS;
  const pieces =
    kind === "resume" ? resumePieces(passage.text) : typedPieces(passage.text).map((piece) => ({ ...piece, story: 0 }));
  const found = pieces.flatMap(({ text, start, story }) =>
    sentences({ text, start })
      .filter((sentence) => !isInstruction(sentence.text) && !isQuestion(sentence.text))
      .flatMap(clausesOf)
      .map((part): Statement => {
        const quote = source.quote(part.start, part.end);
        const said = wordsOf(quote.text);
        return {
          ...said,
          // A résumé is told of its owner, whatever its lines begin with.
          doer: kind === "resume" ? null : said.doer,
          asked,
          isDetail: isShort || (kind === "reply" && isFragment(said)),
          position: 0,
          story: `${kind} ${ref} ${story}`,
          source: { kind, ref, quote: quote.text, start: passage.start + quote.start, end: passage.start + quote.end },
        };
      }),
  );
  return found.map((statement, position) => {
    // "The ward bought one but I haven't touched it": what is denied of it was not done.
    const next = found[position + 1];
    const denied =
      statement.denied ||
      (next?.denied === true && next.doer === null && statement.doer === null && TAKES_UP.test(next.text));
    // "Writing logic, that's the rep": who does it is said right after.
    const doer = statement.doer ?? (next && /^that['’]?s\b/iu.test(next.text) ? next.doer : null);
    return {
      ...statement,
      doer: kind === "resume" ? null : doer,
      denied: kind === "resume" ? statement.denied : denied,
      position,
    };
  });
}

const ACTS =
  "wrote|made|took|ran|led|gave|kept|held|built|set|sat|rang|taught|chose|drew|sent|paid|saw|found|bought|sold|brought|met|put|got|cut|did|went|spoke|drove|told|won|grew|fed|hung|laid|read|withheld";

// "A crew of seven, three of us electrical": nobody does anything in it.
function isFragment({ all, denied, unreal, doer }: Said): boolean {
  return (
    all.length <= DETAIL_WORDS && !denied && !unreal && doer === null && !all.some(({ lower }) => VERB.test(lower))
  );
}
const VERB = new RegExp(
  `^(?:\\p{Ll}{2,}(?:ed|ing|ies)|${ACTS}|i|i['’]\\p{L}+|we|we['’]\\p{L}+|done|been|being|is|are|was|were|has|have|had|do|does|can|gets?|goes|go|said|says|comes?|came|takes?|makes?|gives?|uses?|keeps?|runs?|works?)$`,
  "u",
);

/** Denied at once, of what was spoken of just before. */
const TAKES_UP = /^(?:but\s+)?i\b.{0,30}\b(?:not|never|nt|n['’]t)\b.{0,30}\b(?:it|that|this|them|one|those)\b/iu;

/** A question says nothing of whoever asks it. */
export function isQuestion(sentence: string): boolean {
  return /\?\s*$/u.test(sentence);
}

interface StoryPiece {
  text: string;
  start: number;
  story: number;
}

// What stands under a post's dates is told of that post; every other line of a résumé is told of itself.
function resumePieces(text: string): StoryPiece[] {
  let story = 0;
  let inPost = false;
  return blocks(text).flatMap(({ kind, text: line, start }) => {
    const isHeader = dateRanges(line).length > 0;
    if (isHeader) inPost = true;
    else if (kind === "heading") inPost = false;
    if (isHeader || !inPost) story += 1;
    return itemsOf(line, start).map((item) => {
      story += isHeader || inPost ? 0 : 1;
      return { ...item, story };
    });
  });
}

/** A line of at least so many short pieces between commas is a list, whose entries say nothing of each other. */
const LISTED = 3;
const ITEM_WORDS = 6;

function itemsOf(text: string, start: number): { text: string; start: number }[] {
  const cuts = [...text.matchAll(/[,;|·•](?![^(]*\))\s*/g)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  const items = ends.map((end, index) => {
    const cut = cuts[index - 1];
    const from = cut ? cut.index + cut[0].length : 0;
    return { text: text.slice(from, end), start: start + from };
  });
  const isList =
    items.length >= LISTED &&
    items.every((item) => words(item.text).length <= ITEM_WORDS) &&
    dateRanges(text).length === 0;
  return isList ? items : [{ text, start }];
}

/** True when a sentence may bear out a clause of a claim: same polarity, no less done, and about the same person. */
export function mayBearOut(clause: Said, source: Said): boolean {
  if (source.denied && !clause.denied && !clause.unreal) return false;
  if (source.unreal && !clause.unreal && !clause.denied) return false;
  if (source.weak && !clause.weak) return false;
  return (source.doer === null || clause.doer !== null) && (!isPassive(source.text) || isPassive(clause.text));
}

const PASSIVE =
  /\b(?:was|were|got|been|gets?|is|are)\s+(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|done|made|given|taken|built|sent|written|drawn|chosen|found|held|kept|brought|bought|sold|run|put|cut|shown|told)\b/iu;
const SELF = /\b(?:I|we|my|our|me|us)\b/u;

// "The stage was cleared": by whom, it does not say.
function isPassive(text: string): boolean {
  return PASSIVE.test(text) && !SELF.test(text);
}

// "I do not have the figure but complaints went down": what is denied in one part denies nothing in the other.
const SUBJECT = String.raw`(?:i|it|he|she|we|they|this|that|nobody|none|has|have|had|was|were|(?:maintenance|purchasing|procurement|payroll|security|dispatch|logistics|operations|ops|finance|legal|marketing|management)\s+\p{L}+ed|(?:my|our|the|a|an|his|her|their)\s+\p{L}+(?:\s+\p{L}+){0,2}\s+(?:is|was|were|has|had|did|does|do|\p{L}+(?:ed|s))|\p{Lu}\p{Ll}+\s+(?:is|was|has|had|did|does|\p{L}+ed))\b`;
const PARTS = new RegExp(
  // "All but 11" is one count.
  `[,;]?\\s+(?:(?<!\\b(?:all|none|everyone|everybody|everything|anything|nothing|nobody)\\s+)but|however|although|though|whereas|except|rather than|instead of|without)\\s+|,\\s+(?=not\\s|never\\s|only\\s)|[,;]?\\s+(?:and|so|which|because|while)\\s+(?=${SUBJECT})|,\\s+(?=${SUBJECT})`,
  "giu",
);

const FURTHER = new RegExp(
  `(?:,\\s+(?:and\\s+|then\\s+)*|\\s+and\\s+(?:then\\s+)?)(?=(?:\\p{Ll}{2,}ed|${ACTS})\\s+(?!by\\b))`,
  "gu",
);

/** "On a 28-bed acute medical ward" says where, of whatever was done. */
const SETTING = /\s+(?=(?:on|in|at)\s+an?\s+[^,;]*\d[^,;]*$)/u;

/** The clauses of a claim: those of a sentence, and each further act of the same person. */
export function actsOf(text: string): string[] {
  return clausesOf({ text, start: 0 }).flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    // What is denied is denied of all of it.
    if (isNotSo(clause)) return [clause];
    return clause.split(FURTHER).flatMap((act) => act.split(SETTING));
  });
}

/** The clauses of a sentence, each with its own polarity and doer. UTF-16 indexes. */
export function clausesOf({ text, start }: { text: string; start: number }): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    // "Rather than", "without" and "not" say what is not, and stay with what they deny.
    const keeps = /rather than|instead of|without|except/i.exec(match[0]);
    found.push({ start: start + from, end: start + match.index });
    from = keeps ? match.index + keeps.index : match.index + match[0].length;
  }
  const parts = [...found, { start: start + from, end: start + text.length }].filter((part) => part.end > part.start);
  return parts.flatMap((part) => splitAtDoers(text, part, start)).flatMap((part) => splitAtYears(text, part, start));
}

// "M05 passed in 2022, M92 in 2024": each year belongs to its own part.
function splitAtYears(
  text: string,
  part: { start: number; end: number },
  offset: number,
): { start: number; end: number }[] {
  const own = text.slice(part.start - offset, part.end - offset);
  for (const { 0: comma, index } of own.matchAll(/,\s+(?:and\s+)?/g)) {
    const [left, right] = [own.slice(0, index), own.slice(index + comma.length)];
    if (!YEAR.test(left) || !YEAR.test(right)) continue;
    const rest = { start: part.start + index + comma.length, end: part.end };
    return [{ start: part.start, end: part.start + index }, ...splitAtYears(text, rest, offset)];
  }
  return [part];
}
const YEAR = /\b(?:19|20)\d\d\b/u;

// "Five days, two people from head office ran it": after the comma somebody else acts.
function splitAtDoers(
  text: string,
  part: { start: number; end: number },
  offset: number,
): { start: number; end: number }[] {
  const own = text.slice(part.start - offset, part.end - offset);
  for (const match of own.matchAll(/,\s+/g)) {
    const after = match.index + match[0].length;
    if (doerOf(own.slice(after).split(/[,;]/)[0] ?? "") === null) continue;
    const rest = { start: part.start + after, end: part.end };
    return [{ start: part.start, end: part.start + match.index }, ...splitAtDoers(text, rest, offset)];
  }
  return [part];
}
