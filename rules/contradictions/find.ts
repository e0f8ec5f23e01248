import type { ClaimSource, Evidence } from "../../domain/answer.js";
import type { Contradiction, ContradictionKind } from "../../domain/contradiction.js";
import type { PartialDate } from "../../domain/resume.js";
import { isInstruction } from "../text/instructions.js";
import { blocks, sentences } from "../text/lines.js";
import { sourceText } from "../text/spans.js";
import { wrongDates } from "./dates.js";
import { twoFigures } from "./figures.js";
import { overlaps } from "./overlap.js";
import { type Post, postsIn } from "./posts.js";
import { tooLongSince } from "./since.js";
import { oppositeStatuses } from "./statuses.js";
import { tooMuch } from "./sums.js";
import { driftedTitles } from "./titles.js";
import { tooManyYears } from "./years.js";

/** A sentence of a source with its place; what is asked stands with it. */
export interface Sentence extends ClaimSource {
  asked: string;
  /** What was said before it in the same reply. */
  before: string;
  /** What it is about beside its own words: what was asked, and the sentence before where it takes that up. */
  about: string;
  /** Sentences of one reply follow one another. */
  position: number;
}

/** What the rules look at. */
export interface Statements {
  posts: Post[];
  resume: Sentence[];
  said: Sentence[];
  asOf: PartialDate;
}

/** A pair that cannot both be true, before it has an id. */
export interface Found {
  kind: ContradictionKind;
  what: string;
  quotes: [ClaimSource, ClaimSource];
}

const RULES: ((statements: Statements) => Found[])[] = [
  overlaps,
  tooLongSince,
  tooManyYears,
  driftedTitles,
  tooMuch,
  wrongDates,
  oppositeStatuses,
  twoFigures,
];

/** Statements of a résumé and of what was said that cannot both be true; each pair once, by the first rule that finds it. */
export function findContradictions(resume: Evidence, said: Evidence[], asOf: PartialDate): Found[] {
  const posts = postsIn(resume, asOf);
  const statements: Statements = {
    posts,
    resume: sentencesOf(resume).map((sentence) => ({ ...sentence, about: postOf(sentence, posts)?.text ?? "" })),
    said: said.flatMap(sentencesOf),
    asOf,
  };
  const found = new Map<string, Found>();
  const taken = new Set<string>();
  for (const one of RULES.flatMap((rule) => rule(statements))) {
    const key = keyOf(one);
    // A sentence that is at odds with one thing is not told again of its neighbours.
    const said = one.quotes.filter(({ kind }) => kind !== "resume").map(placeOf);
    if (found.has(key) || said.some((place) => taken.has(place))) continue;
    found.set(key, one);
    for (const place of said) taken.add(place);
  }
  return [...found.values()];
}

// The post under whose line a sentence of the résumé stands.
function postOf({ start }: Sentence, posts: Post[]): Post | undefined {
  return posts.filter(({ header }) => header.start <= start).sort((a, b) => b.header.start - a.header.start)[0];
}

/** What a sentence takes up was said in one of so many before it. */
const SAID_BEFORE = 4;

/** So many sentences of one kind are compared with one another: what takes time that grows with its square stays bounded. */
const MOST_COMPARED = 200;

/** The first of the sentences that have what a rule looks for. */
export function comparable(list: Sentence[], has: (sentence: Sentence) => boolean): Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of list) {
    if (found.length === MOST_COMPARED) break;
    if (has(sentence)) found.push(sentence);
  }
  return found;
}

/** Names a pair by its places, whichever comes first. */
export function keyOf({ kind, quotes }: Pick<Contradiction, "kind" | "quotes">): string {
  return [kind, ...quotes.map(placeOf).sort()].join(" ");
}

function placeOf({ ref, start, end }: ClaimSource): string {
  return `${ref} ${start} ${end}`;
}

function sentencesOf(evidence: Evidence): Sentence[] {
  const { kind, ref, text, start, question = "" } = evidence;
  const source = sourceText(text);
  const pieces = kind === "resume" ? blocks(text).flatMap((block) => sentences(block)) : sentences({ text, start: 0 });
  // Orders to whoever evaluates say nothing.
  const told = pieces.filter((piece) => !isInstruction(piece.text));
  return told.map((sentence, position) => {
    const quote = source.quote(sentence.start, sentence.end);
    const earlier =
      kind === "resume" ? [] : told.slice(Math.max(0, position - SAID_BEFORE), position).map((piece) => piece.text);
    return {
      kind,
      ref,
      quote: quote.text,
      start: start + quote.start,
      end: start + quote.end,
      asked: question,
      before: earlier.join(" "),
      about: `${question} ${TAKES_UP.test(quote.text) ? (earlier.at(-1) ?? "") : ""}`,
      position,
    };
  });
}

const TAKES_UP = /^(?:it|they|there|the|that|this|those|these|we|all|only|its)\b/iu;

/** True for two replies of one form: they tell one story, and each figure in it has its own place. */
export function inOneForm(a: Sentence, b: Sentence): boolean {
  const form = ({ ref }: Sentence) => ref.replace(/\.[^.]*$/, "");
  return a.kind !== "resume" && b.kind !== "resume" && form(a) === form(b);
}
