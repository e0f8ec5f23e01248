import type { DraftText } from "../../../domain/answer.js";
import { sentences } from "../../../language/lines.js";
import { type Figure, figures } from "../../../language/numbers.js";
import { stateOf } from "../../../language/states.js";
import { CHAT, DENIES, FILLER, HEDGES, METHOD, PARTS, RESULT, saysNo } from "../../../language/wording.js";
import { contentStems, isContent, type Word, words } from "../../../language/words.js";
import { type Told, toldIn } from "./told.js";

/**
 * What can be measured in an answer. All that speaks for it is counted in words that the candidate's own sources bear out,
 * each once, so that words added without a fact can take away and never add.
 */
export interface Features {
  /** Distinct words that the sources say, the job's own left out; fewer where they are thin among words that tell nothing new. */
  told: number;
  /** Share of the answer's words that the sources say, 0–1. */
  borneOut: number;
  /** Figures and names that no source has. */
  invented: number;
  /** Figures that a source has. */
  figures: number;
  /** Names, tools and terms of a trade that a source has. */
  named: number;
  /** What happened, as the answer says. */
  happened: Told;
  method: boolean;
  result: boolean;
  /** Words of the job's title for it that the candidate said as well, as a share, 0–1. */
  onTopic: number;
  /** The candidate's own words deny it. */
  denied: boolean;
  /** The answer says that it was not done. */
  denies: boolean;
  filler: number;
  hedges: number;
  /** Sentences that say again what others said. */
  repeated: number;
  /** Bullets that are no sentence of a résumé: fragments, chat, or far too long. */
  unpolished: number;
}

/** Reads the features of an answer against the sources: its bullets, and what the spoken version says beyond them. */
export function featuresOf(draft: DraftText, title: string, { said: statements, first }: Sources): Features {
  const there = thereOf(statements);
  const topic = new Set(
    words(title)
      .filter(isContent)
      .map((word) => word.stem),
  );
  const inBullets = draft.bullets.flatMap(sentencesIn);
  const said = [
    ...inBullets,
    ...sentencesIn(draft.spoken).filter((one) => isSentence(one) && isFurther(one, inBullets)),
  ];
  const read = said.map((text) => readPart(text, title, there));
  // Part by part, so that what is hung on to a true sentence counts for nothing.
  const parts = said.flatMap((text) => text.split(PARTS)).map((text) => readPart(text, title, there));
  const real = parts.filter(({ share, filler }) => share >= ENOUGH && filler === 0);
  const told = new Set(real.flatMap((one) => one.told).filter((one) => !topic.has(one)));
  const all = read.reduce((sum, { total }) => sum + total, 0);
  const density = all === 0 ? 0 : told.size / all;
  const borne = read.reduce((sum, { total, share }) => sum + total * share, 0);
  const text = draft.bullets.join("\n");
  const realText = real.map((one) => one.text).join("\n");
  return {
    told: told.size * Math.min(1, density / DENSE),
    borneOut: all === 0 ? 0 : borne / all,
    invented: read.reduce((sum, { invented }) => sum + invented, 0),
    figures: read.reduce((sum, { counted }) => sum + counted, 0),
    named: new Set(real.flatMap(({ names }) => names)).size,
    happened: happenedIn(read, topic, there.stems),
    method: METHOD.test(realText),
    result: RESULT.test(realText),
    onTopic: topicShare(topic, there.stems),
    denied: DENIES.test(first),
    denies: read.filter((one) => stateOf(one.text) === "denied" || saysNo(one.text)).length > read.length / 2,
    filler: text.match(FILLER)?.length ?? 0,
    hedges: text.match(HEDGES)?.length ?? 0,
    repeated: repeats(read.map(({ content }) => content)),
    unpolished: draft.bullets.filter(
      (bullet) => CHAT.test(bullet) || /^\p{Ll}/u.test(bullet) || words(bullet).length > 50,
    ).length,
  };
}

// "Weekly." says how often, and is no sentence that could tell nothing.
function isSentence(text: string): boolean {
  return words(text).length >= SHORTEST;
}
const SHORTEST = 3;

function sentencesIn(text: string): string[] {
  return sentences({ text, start: 0 }).map((one) => one.text);
}

/** Share of a sentence's words. */
const FEW = 0.22;

// Hardly a word of it stands in a bullet.
function isFurther(sentence: string, bullets: string[]): boolean {
  const there = new Set(bullets.flatMap(contentStems));
  const own = contentStems(sentence);
  return own.filter((stem) => there.has(stem)).length < own.length * FEW;
}

// What the candidate's own words do not bear out, or set phrases fill, counts for nothing.
function happenedIn(
  read: { text: string; share: number; filler: number }[],
  topic: Set<string>,
  sources: Set<string>,
): Told {
  const borne = read.filter(({ share, filler }) => share >= HALF && filler === 0);
  return toldIn(
    borne.map(({ text }) => text),
    topic,
    sources,
  );
}

/** A sentence of which the sources say half may be reworded. */
const HALF = 0.5;
/** So much of an answer tells something new where nothing is said twice or for its sound. */
const DENSE = 0.35;
/** A part with fewer of its words in the sources tells something else. */
const ENOUGH = 0.6;

/** What the candidate said and wrote, as far as it is not denied, and the first reply's own words. */
export interface Sources {
  said: string[];
  first: string;
}

interface There {
  stems: Set<string>;
  figures: Figure[];
}

function thereOf(statements: string[]): There {
  const text = statements.join("\n");
  return { stems: new Set(words(text).map(({ stem }) => stem)), figures: figures(text) };
}

function readPart(text: string, title: string, { stems, figures: known }: There) {
  const clause = text.startsWith(`${title}:`) ? text.slice(title.length + 1) : text;
  const all = words(clause);
  const counted = figures(clause);
  const content = all.filter((word) => isContent(word) && !inFigure(word, counted));
  const told = content.flatMap(({ stem }) => (stems.has(stem) ? stem : []));
  const there = counted.filter(({ value }) => known.some((one) => one.value === value));
  const names = all.filter((word, index) => index > 0 && /\p{Lu}|\p{L}\p{N}/u.test(word.text) && isContent(word));
  const named = names.filter(({ stem }) => stems.has(stem));
  return {
    text,
    content: content.map((word) => word.stem),
    total: Math.max(1, content.length),
    share: content.length === 0 ? 0 : told.length / content.length,
    told,
    counted: there.length,
    invented: counted.length - there.length + names.length - named.length,
    names: named.map(({ stem }) => stem),
    filler: text.match(FILLER)?.length ?? 0,
  };
}

function inFigure({ start, end }: Word, counted: Figure[]): boolean {
  return counted.some((one) => start < one.end && end > one.start);
}

function topicShare(topic: Set<string>, said: Set<string>): number {
  return topic.size === 0 ? 0 : [...topic].filter((one) => said.has(one)).length / topic.size;
}

/** So much of a sentence in another makes it a repetition. */
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
