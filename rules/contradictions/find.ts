import { type Evidence, passageKey } from "../../domain/answer.js";
import type { Contradiction } from "../../domain/contradiction.js";
import type { PartialDate, Post } from "../../domain/resume.js";
import type { Reader } from "../../language/reader.js";
import type { ReadSentence } from "../../language/sentences.js";
import { atOnce } from "../../language/text.js";
import { overlaps, tooManyYears, wrongDates } from "./dates.js";
import { deniedActs } from "./denials.js";
import { otherFigures } from "./figures.js";
import type { FoundContradiction, RuleInput, Sentence } from "./found.js";
import { excessShares } from "./shares.js";
import { oppositeStatuses } from "./statuses.js";
import { otherTitles } from "./titles.js";

// Arithmetic on dates, shares and amounts, two figures of one thing, certificates that somebody has and has not, ranks, and what was never done and done.
// A model proposes all other kinds.
const RULES: ((read: RuleInput) => FoundContradiction[])[] = [
  overlaps,
  tooManyYears,
  wrongDates,
  excessShares,
  oppositeStatuses,
  otherTitles,
  deniedActs,
  otherFigures,
];

/** Finds statements of a résumé and of replies that cannot both be true; each pair once, by the first rule that finds it. */
export function findContradictions(reader: Reader, told: Told): FoundContradiction[] {
  return atOnce(findContradictionsInPieces(reader, told));
}

interface Told {
  resume: Evidence;
  posts: Post[] | null;
  said: Evidence[];
  asOf: PartialDate;
}

/** The same as a generator that yields between the rules. */
export function* findContradictionsInPieces(
  reader: Reader,
  { resume, posts, said, asOf }: Told,
): Generator<void, FoundContradiction[]> {
  const reading = reader.read(resume.text, "resume", posts);
  const read: RuleInput = {
    posts: reading.posts,
    resume: sentencesOf(resume, reading.sentences, reading.posts),
    said: said.flatMap((one) => sentencesOf(one, reader.read(one.text, "typed").sentences, [])),
    asOf,
  };
  const found = new Map<string, FoundContradiction>();
  const taken = new Set<string>();
  const byRule: FoundContradiction[][] = [];
  for (const rule of RULES) {
    yield;
    byRule.push(rule(read));
  }
  for (const one of byRule.flat()) {
    const key = pairKey(one);
    // A reply that already contradicts one passage is not reported again with another.
    const replies = one.quotes.filter(({ kind }) => kind !== "resume").map(passageKey);
    if (found.has(key) || replies.some((key) => taken.has(key))) continue;
    found.set(key, one);
    for (const key of replies) taken.add(key);
  }
  return [...found.values()];
}

/** The key of a pair: its kind and the positions of its quotes, in either order. */
export function pairKey({ kind, quotes }: Pick<Contradiction, "kind" | "quotes">): string {
  return [kind, ...quotes.map(passageKey).sort()].join(" ");
}

function sentencesOf({ kind, ref, start, question = "" }: Evidence, list: ReadSentence[], posts: Post[]): Sentence[] {
  return list.map(({ text, whose, state, isHeader, clauses, post, ...span }) => ({
    ...{ kind, ref, quote: text, text, whose, state, isHeader, clauses, asked: question },
    post: post === null ? null : (posts[post] ?? null),
    start: start + span.start,
    end: start + span.end,
  }));
}
