import { actAfterDenial } from "../../../../language/acts.js";
import type { Figure } from "../../../../language/figures.js";
import { readText } from "../../../../language/sentences.js";
import { deniesInGerman, isGermanFunctionWord, setPhrasesInGerman } from "../../../../language/telling.js";
import { sentences } from "../../../../language/text.js";
import { CHAT, DENIES, FILLER, HEDGES, METHOD, PART_BOUNDARY, RESULT, saysNo } from "../../../../language/wording.js";
import { isContent, type Word } from "../../../../language/words.js";
import { countGermanKinds, countSentenceKinds, type SentenceCounts } from "./sentence-kinds.js";

/**
 * The measurable features of an answer. Everything in its favour is counted in distinct words that the candidate's sources support,
 * so that padding can lower a score but never raise it.
 */
export interface Features {
  /** Distinct words that the sources support, except those of the gap's title; scaled down if they are sparse among all words. */
  told: number;
  /** Share of the answer's words that the sources support, 0–1. */
  supportedShare: number;
  /** Figures and names that are in no source. */
  invented: number;
  /** Figures that are in a source. */
  figures: number;
  /** Names, tools and technical terms that are in a source. */
  named: number;
  /** The sentences of the answer by what they report. */
  sentenceKinds: SentenceCounts;
  method: boolean;
  result: boolean;
  /** Share of the words of the gap's title that the candidate used too, without denying it, 0–1. */
  onTopic: number;
  /** The first reply begins with a denial. */
  denied: boolean;
  /** Most sentences of the answer deny it. */
  denies: boolean;
  filler: number;
  hedges: number;
  /** Sentences that repeat an earlier one. */
  repeated: number;
  /** Bullets that are not in résumé style: fragments, chat, or far too long. */
  unpolished: number;
}

/** Measures an answer against the sources: its lines, and the sentences beside them (`told`) that add to them. */
export function featuresOf(
  { bullets, told: beside }: { bullets: string[]; told: string },
  title: string,
  { said: statements, told: answered, first, all: given, inGerman }: JudgedSources,
): Features {
  const there = { ...indexSources(statements), typed: indexSources(given), inGerman };
  const topic = new Set(contentOf(title, inGerman).map((word) => word.stem));
  const inBullets = bullets.flatMap(sentencesIn);
  const said = [...inBullets, ...sentencesIn(beside).filter((one) => isSentence(one) && isFurther(one, inBullets))];
  const read = said.map((text) => readPart(text, title, there));
  // Clause by clause, so that an unsupported clause appended to a true sentence counts for nothing.
  const parts = said.flatMap((text) => text.split(PART_BOUNDARY)).map((text) => readPart(text, title, there));
  const real = parts.filter(({ share, filler }) => share >= ENOUGH && filler === 0);
  const told = new Set(real.flatMap((one) => one.told).filter((one) => !topic.has(one)));
  const all = read.reduce((sum, { total }) => sum + total, 0);
  const density = all === 0 ? 0 : told.size / all;
  const borne = read.reduce((sum, { total, share }) => sum + total * share, 0);
  const text = bullets.join("\n");
  const isDenied = (one: string) => (inGerman ? deniesInGerman(one) : isDenial(one));
  const realText = real.map((one) => one.text).join("\n");
  return {
    told: told.size * Math.min(1, density / DENSE),
    supportedShare: all === 0 ? 0 : borne / all,
    invented: read.reduce((sum, { invented }) => sum + invented, 0),
    figures: read.reduce((sum, { counted }) => sum + counted, 0),
    named: new Set(real.flatMap(({ names }) => names)).size,
    sentenceKinds: happenedIn(read, topic, there),
    method: METHOD.test(realText),
    result: RESULT.test(realText),
    onTopic: inGerman ? topicShareInGerman(title, answered) : topicShare(topic, indexSources(answered).stems),
    denied: inGerman ? deniesInGerman(first) : DENIES.test(first),
    denies: read.filter((one) => isDenied(one.text)).length > read.length / 2,
    filler: setPhrasesIn(text, inGerman),
    hedges: text.match(HEDGES)?.length ?? 0,
    repeated: repeats(read.map(({ content }) => content)),
    unpolished: bullets.filter(
      (bullet) => CHAT.test(bullet) || /^\p{Ll}/u.test(bullet) || readText(bullet).words.length > 50,
    ).length,
  };
}

function isDenial(text: string): boolean {
  return (readText(text).state === "denied" || saysNo(text)) && actAfterDenial(text) === null;
}

// "Weekly." is a fragment, and not counted as a sentence without content.
function isSentence(text: string): boolean {
  return readText(text).words.length >= SHORTEST;
}
const SHORTEST = 3;

function sentencesIn(text: string): string[] {
  return sentences({ text, start: 0 }).map((one) => one.text);
}

/** A sentence that shares a smaller fraction of its words with the bullets adds to them. */
const FEW = 0.22;

// True if hardly any of its words are in a bullet.
function isFurther(sentence: string, bullets: string[]): boolean {
  const there = new Set(bullets.flatMap((one) => readText(one).stems));
  const own = readText(sentence).stems;
  return own.filter((stem) => there.has(stem)).length < own.length * FEW;
}

// Sentences that the sources do not support, or that contain set phrases, count for nothing.
function happenedIn(
  read: { text: string; share: number; filler: number }[],
  topic: Set<string>,
  { stems, inGerman }: { stems: Set<string>; inGerman: boolean },
): SentenceCounts {
  const borne = read.filter(({ share, filler }) => share >= HALF && filler === 0);
  const texts = borne.map(({ text }) => text);
  return inGerman ? countGermanKinds(texts) : countSentenceKinds(texts, topic, stems);
}

/** A sentence with half of its words in the sources may be a paraphrase. */
const HALF = 0.5;
/** The share of new words in an answer without repetition and padding. */
const DENSE = 0.35;
/** A clause with a smaller share of its words in the sources is unsupported. */
const ENOUGH = 0.6;

/** The candidate's statements that are not denied, the résumé, and the text of the first reply. */
export interface JudgedSources {
  said: string[];
  /** Of them, the replies alone: the words of the résumé do not make a reply one about its gap. */
  told: string[];
  first: string;
  /** Everything that was said, including denials: a name in it is not invented. */
  all: string[];
  /** What was said is German, which has its own rules. */
  inGerman: boolean;
}

interface SourceIndex {
  stems: Set<string>;
  figures: readonly Figure[];
}

function indexSources(statements: string[]): SourceIndex {
  const text = statements.join("\n");
  return { stems: new Set(readText(text).words.map(({ stem }) => stem)), figures: readText(text).figures };
}

function setPhrasesIn(text: string, inGerman: boolean): number {
  return inGerman ? setPhrasesInGerman(text) : (text.match(FILLER)?.length ?? 0);
}

// The words of a text that name something.
function contentOf(text: string, inGerman: boolean): Word[] {
  return readText(text).words.filter((word) => isContent(word) && !(inGerman && isGermanFunctionWord(word.lower)));
}

interface ReadSources extends SourceIndex {
  typed: SourceIndex;
  inGerman: boolean;
}

function readPart(text: string, title: string, { stems, figures: known, typed, inGerman }: ReadSources) {
  const clause = text.startsWith(`${title}:`) ? text.slice(title.length + 1) : text;
  const all = readText(clause).words;
  const counted = readText(clause).figures;
  const content = contentOf(clause, inGerman).filter((word) => !inFigure(word, counted));
  const told = content.flatMap(({ stem }) => (stems.has(stem) ? stem : []));
  const there = counted.filter(({ value }) => known.some((one) => one.value === value));
  // German nouns have capitals, so they say nothing of names there.
  const isName = inGerman ? /\p{L}\p{N}|\p{Lu}{2}/u : /\p{Lu}|\p{L}\p{N}/u;
  const names = all.filter((word, index) => index > 0 && isName.test(word.text) && isContent(word));
  const named = names.filter(({ stem }) => stems.has(stem));
  return {
    text,
    content: content.map((word) => word.stem),
    total: Math.max(1, content.length),
    share: content.length === 0 ? 0 : told.length / content.length,
    told,
    counted: there.length,
    invented:
      counted.filter(({ value }) => typed.figures.every((one) => one.value !== value)).length +
      names.filter(({ stem }) => !typed.stems.has(stem)).length,
    names: named.map(({ stem }) => stem),
    filler: setPhrasesIn(text, inGerman),
  };
}

function inFigure({ start, end }: Word, counted: readonly Figure[]): boolean {
  return counted.some((one) => start < one.end && end > one.start);
}

function topicShare(topic: Set<string>, said: Set<string>): number {
  return topic.size === 0 ? 0 : [...topic].filter((one) => said.has(one)).length / topic.size;
}

/** German words with the same first letters count as the same, also inside a longer one: "Inventur" in "Jahresinventur". */
const GERMAN_STEM = 5;

function topicShareInGerman(title: string, answered: string[]): number {
  const told = answered.join("\n").toLowerCase();
  const topic = [...new Set(contentOf(title, true).map(({ lower }) => lower.slice(0, GERMAN_STEM)))];
  return topic.length === 0 ? 0 : topic.filter((one) => told.includes(one)).length / topic.length;
}

/** A sentence with this share of its words in an earlier one repeats it. */
const SAME_SHARE = 0.75;

function repeats(list: string[][]): number {
  return list.filter((one, index) => {
    const own = new Set(one);
    return (
      own.size >= 3 &&
      list
        .slice(0, index)
        .some((other) => [...own].filter((word) => other.includes(word)).length / own.size >= SAME_SHARE)
    );
  }).length;
}
