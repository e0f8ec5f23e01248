import { createHash } from "node:crypto";
import { type Post, postsOf as rolesAsPosts } from "../domain/resume.js";
import type { StatementState, Whose } from "../domain/statement.js";
import type { Quote } from "../domain/text.js";
import { clausesOf, toldSentences } from "./clauses.js";
import { maskContact } from "./contact.js";
import { type JobReading, readingOfJob } from "./job/job-reading.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { blocks, type Piece, sentences } from "./lines.js";
import { Phrase } from "./phrase.js";
import { readResume } from "./resume/read-resume.js";
import { settleResume } from "./resume/settle-resume.js";
import { sourceText } from "./spans.js";
import { namesCandidate, stateOf, whoseOf } from "./states.js";
import { isPastForm } from "./words.js";

/** What a text is: a résumé, or what somebody typed. */
export type TextKind = "resume" | "told";

/** A clause of a sentence: who acts in it, and whether it was done. */
export interface ReadClause {
  text: string;
  whose: Whose;
  state: StatementState;
}

/** One sentence of a text as it is numbered and cited; `start` and `end` in code points of the text. */
export interface ReadSentence {
  text: string;
  start: number;
  end: number;
  whose: Whose;
  state: StatementState;
  clauses: ReadClause[];
  /** The post of the résumé under whose line it stands, by its place in `posts`. */
  post: number | null;
  isHeader: boolean;
  /** The heading above it in a résumé. */
  heading: string | null;
}

/** What a text says, read once. */
export interface Reading {
  /** The text with contact details covered, of the same length. */
  text: string;
  posts: Post[];
  sentences: ReadSentence[];
}

/** Reads texts with one lexicon. Readings are kept by the hash of their text, so that a text is read once. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** `posts` are those that a model has read, where one has; else they are read here. */
  read(text: string, kind: TextKind, posts?: Post[] | null): Reading;
  /** Reads a job's text. */
  job(text: string): JobReading;
  /** Reads a title, a line or a clause. */
  phrase(text: string): Phrase;
  /** The sentences of a passage, with their places in its source. */
  sentencesOf(quote: Quote): Quote[];
}

/** So many readings are kept: the résumés and replies of the sessions that are being worked on. */
const MOST_KEPT = 200;

/** Builds the one reader of a program. */
export function createReader(lexicon: Lexicon): Reader {
  const kept = new Map<string, Reading>();
  return {
    lexicon,
    job: (text) => readingOfJob(text, lexicon),
    phrase: (text) => new Phrase(text, lexicon),
    sentencesOf({ text, start }) {
      const passage = sourceText(text);
      return sentences({ text, start: 0 })
        .map((piece) => passage.quote(piece.start, piece.end))
        .map((quote) => ({ ...quote, start: quote.start + start, end: quote.end + start }));
    },
    read(text, kind, posts = null) {
      const key = createHash("sha256")
        .update(`${kind}\n${posts === null ? "" : JSON.stringify(posts)}\n${text}`)
        .digest("hex");
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const reading = kind === "resume" ? readingOfResume(text, posts, lexicon) : readingOfReply(text);
      kept.set(key, reading);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return reading;
    },
  };
}

function readingOfResume(given: string, known: Post[] | null, lexicon: Lexicon): Reading {
  const text = maskContact(given, lexicon);
  const source = sourceText(text);
  const posts = known ?? postsOf(text, lexicon);
  let heading: string | null = null;
  const found = blocks(text).flatMap((block) => {
    if (block.kind === "heading") heading = block.text.trim();
    // A line of contact details is covered whole, and says nothing.
    const telling = sentences(block).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    return telling.map((piece) => ({ ...read(piece), heading }));
  });
  return {
    text,
    posts,
    sentences: found.map((sentence) => {
      const quote = source.quote(sentence.start, sentence.end);
      const header = posts.findIndex(({ header }) => quote.start < header.end && header.start < quote.end);
      const under = posts.findIndex(({ header, end }) => quote.start >= header.start && quote.end <= end);
      return {
        ...sentence,
        ...quote,
        // A résumé is about its owner, however its lines begin.
        whose: "candidate",
        clauses: sentence.clauses.map((clause) => ({ ...clause, whose: "candidate" })),
        post: header >= 0 ? header : under >= 0 ? under : null,
        isHeader: header >= 0,
      };
    }),
  };
}

function readingOfReply(text: string): Reading {
  const source = sourceText(text);
  let before: Whose = "candidate";
  const subject = (sentence: Pick<ReadSentence, "text" | "whose">) =>
    sentence.whose === "unknown" && namesWhoActs(sentence.text) ? "other" : sentence.whose;
  const found = toldSentences(text)
    .filter((piece) => !/\?\s*$/u.test(piece.text))
    .map((piece) => {
      const sentence = read(piece);
      // "Managed the intern too." continues what the sentence before it was about.
      const whose: Whose = before === "other" && isPastForm(firstWord(sentence.text)) ? "other" : sentence.whose;
      before = whose === "unknown" && subject(sentence) === "unknown" ? before : subject({ ...sentence, whose });
      return {
        ...sentence,
        ...source.quote(piece.start, piece.end),
        whose,
        post: null,
        isHeader: false,
        heading: null,
      };
    });
  return { text, posts: [], sentences: found };
}

function firstWord(text: string): string {
  return (/\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
}

// "Ana did the budgets", "She did the ordering": who acts in the next sentence too, where that begins with its verb.
function namesWhoActs(text: string): boolean {
  const [first = "", second = ""] = text.match(/\p{L}+/gu) ?? [];
  if (namesCandidate(text)) return false;
  if (/^(?:he|she|they)$/iu.test(first)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(first) && !isPastForm(first.toLowerCase()) && isPastForm(second.toLowerCase());
}

function read(piece: Piece): Pick<ReadSentence, "text" | "start" | "end" | "whose" | "state" | "clauses"> {
  const clauses = clausesOf(piece).map(({ text }) => ({ text, whose: whoseOf(text), state: stateOf(text) }));
  const first = clauses[0];
  // What is said differently in two clauses is neither for the whole: only what all of them say refuses the sentence.
  const state = clauses.every((clause) => clause.state === first?.state) ? (first?.state ?? "done") : "done";
  // The first person named acts in the sentence, unless the candidate is named further on: "so they asked me".
  const named = namesCandidate(piece.text);
  const whose = first?.whose === "other" && named ? "unknown" : (first?.whose ?? "unknown");
  return { ...piece, clauses, state, whose };
}

function postsOf(text: string, lexicon: Lexicon): Post[] {
  return rolesAsPosts(settleResume(sourceText(text), readResume({ resume: text }, lexicon)));
}
