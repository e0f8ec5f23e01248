import { type Post, postsOf as rolesAsPosts } from "../domain/resume.js";
import type { Actor, StatementState } from "../domain/statement.js";
import type { Quote } from "../domain/text.js";
import { clausesOf, isPlainLead, isQuestion, takenBack, typedSentences } from "./clauses.js";
import { maskContact } from "./contact.js";
import { type JobReading, readingOfJob } from "./job/job-reading.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { blocks, type Piece, sentences } from "./lines.js";
import { Phrase } from "./phrase.js";
import { createMemory } from "./remembered.js";
import { isDirectAct } from "./repeating.js";
import { isToCome, readResumeByRules } from "./resume/read-resume.js";
import { locatedRoles } from "./resume/validate-resume.js";
import { sourceText } from "./spans.js";
import { deniesList, namesCandidate } from "./states.js";
import { readText, type TextReading } from "./text-reading.js";
import { hasVerb } from "./wording.js";
import { isPastForm } from "./words.js";

/** The kind of a text: a résumé, or something that the candidate typed. */
export type TextKind = "resume" | "told";

/** A clause of a sentence: what it says, who acts in it, and whether it was done. */
export interface ReadClause {
  text: string;
  whose: Actor;
  state: StatementState;
  /** Its words, figures and times; its concepts are those of `Reader.phrase`, since they depend on the lexicon. */
  says: TextReading;
}

/** One sentence of a text, as it is numbered and cited. `start` and `end` are in code points of the text. */
export interface ReadSentence {
  text: string;
  start: number;
  end: number;
  whose: Actor;
  state: StatementState;
  clauses: ReadClause[];
  /** The index in `posts` of the post that it belongs to; null if none. */
  post: number | null;
  isHeader: boolean;
  /** What stands beside it may take it back, or say that somebody else did it: "Scratch that", "Dave is my boss. Managed the site." */
  isUnsure: boolean;
  /** The heading above it in a résumé, or the line that leads into its list ("What Anna did:"); null if none. */
  heading: string | null;
}

/** The result of reading a text. */
export interface Reading {
  /** The text. In a résumé, contact details are masked by the same number of characters. */
  text: string;
  posts: Post[];
  sentences: ReadSentence[];
}

/** Reads texts with one lexicon. Readings are cached by the hash of their input. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** `posts` are those that a model has extracted; if null, they are extracted here by rules. */
  read(text: string, kind: TextKind, posts?: Post[] | null): Reading;
  /** Reads the text of a job posting. */
  job(text: string): JobReading;
  /** Reads a title, a line or a clause. */
  phrase(text: string): Phrase;
  /** The sentences of a passage, with their positions in its source. */
  sentencesOf(quote: Quote): Quote[];
}

/** The size of the cache: the résumés and replies of the active sessions. The least recently used reading is evicted. */
const MOST_KEPT = 200;

/** Creates a reader. A process needs only one. */
export function createReader(lexicon: Lexicon): Reader {
  const kept = createMemory<Reading>(MOST_KEPT);
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
      const key = `${kind}\n${posts === null ? "" : JSON.stringify(posts)}\n${text}`;
      return kept(key, () => (kind === "resume" ? readingOfResume(text, posts, lexicon) : readingOfReply(text)));
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
    // Lines that are masked completely have no letters or digits left and are dropped.
    const telling = sentences(block).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    const isPlanned = heading !== null && isToCome(heading);
    const pieces = telling.map((piece) => (isPlanned ? inState(read(piece), "planned") : read(piece)));
    // "Forklift licence; expired 2019": the parts of one line belong together.
    const isUnsure = pieces.some(({ state }) => state === "denied" || state === "lapsed");
    return pieces.map((piece) => ({ ...piece, heading, isUnsure }));
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
        // Everything in a résumé is about the candidate, whatever the subject of the sentence.
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
  let before: Actor = "candidate";
  let isOthers = false;
  const typed = typedSentences(text);
  const isTakenBack = takenBack(typed);
  const subject = (sentence: Pick<ReadSentence, "text" | "whose">) =>
    sentence.whose === "unknown" && namesWhoActs(sentence.text) ? "other" : sentence.whose;
  const found = typed.map((piece, at) => {
    const lead = piece.lead === null ? null : leadOf(piece.lead);
    const hasSubject = !beginsWithAct(piece.text) && hasVerb(piece.text);
    if (hasSubject) isOthers = !namesCandidate(piece.text) && mayBeSomebody(piece.text);
    const isUnsure =
      isTakenBack[at] === true ||
      isQuoted(text, piece.start) ||
      (isOthers && beginsWithAct(piece.text) && !namesCandidate(piece.text));
    const place = {
      ...source.quote(piece.start, piece.end),
      ...{ post: null, isHeader: false, isUnsure, heading: lead && piece.lead },
    };
    // "5 maybe?" expresses doubt. It does not change who acts in the next sentence.
    if (isQuestion(piece.text)) return { ...inState(read(piece), "hedged"), ...place };
    const own = read(piece);
    if (lead?.whose === "other") return { ...own, ...place, whose: "other" as const };
    const sentence = lead && lead.state !== "done" ? inState(own, lead.state) : own;
    // "Managed the intern too." has no subject: if somebody else acted in the sentence before it, they act in this one too.
    const whose: Actor = before === "other" && isPastForm(firstWord(sentence.text)) ? "other" : sentence.whose;
    before = whose === "unknown" && subject(sentence) === "unknown" ? before : subject({ ...sentence, whose });
    return { ...sentence, ...place, whose };
  });
  return { text, posts: [], sentences: found };
}

type ReadPiece = ReturnType<typeof read>;

function inState(sentence: ReadPiece, state: StatementState): ReadPiece {
  return { ...sentence, state, clauses: sentence.clauses.map((clause) => ({ ...clause, state })) };
}

// What a line says of the list below it; null for "I did the following:", which leaves each item as it is.
function leadOf(lead: string): Pick<ReadSentence, "whose" | "state"> | null {
  const { whose, ...said } = read({ text: lead, start: 0, end: lead.length });
  const state = said.state === "denied" && !deniesList(lead) ? "done" : said.state;
  const isOwnAct = whose === "candidate" && isDirectAct(lead);
  return state === "done" && (isOwnAct || isPlainLead(lead)) ? null : { whose, state };
}

// "Dave is my boss", "The lads were good", not "There was a leak" or "In May it broke".
function mayBeSomebody(text: string): boolean {
  return (
    (/^\W*(?:my|our|the|an?|one|another|he|she|they)\b/iu.test(text) || /^\W*\p{Lu}\p{Ll}+\b/u.test(text)) &&
    !/^\W*(?:there|it|this|that|these|those|in|on|at|when|since|every|each|after|before|during|from|for|by|with|then)\b/iu.test(
      text,
    )
  );
}

function beginsWithAct(text: string): boolean {
  return isPastForm(firstWord(text)) && !/^\W*\p{Lu}\p{L}+ \p{L}+ed\b/u.test(text);
}

// "He said: “I led the audit. I wrote the report.”": the second sentence is still his.
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu) ?? []).length % 2 === 1;
}

function firstWord(text: string): string {
  return (/\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
}

// True if somebody else is the subject: "Ana did the budgets", "She did the ordering".
function namesWhoActs(text: string): boolean {
  const [first = "", second = ""] = text.match(/\p{L}+/gu) ?? [];
  if (namesCandidate(text)) return false;
  if (/^(?:he|she|they)$/iu.test(first)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(first) && !isPastForm(first.toLowerCase()) && isPastForm(second.toLowerCase());
}

function read(piece: Piece): Pick<ReadSentence, "text" | "start" | "end" | "whose" | "state" | "clauses"> {
  const clauses = clausesOf(piece).map(({ text }) => {
    const says = readText(text);
    return { text, whose: says.doer, state: says.state, says };
  });
  const first = clauses[0];
  // A sentence has the state of its clauses only if all of them agree; otherwise it counts as done.
  const state = clauses.every((clause) => clause.state === first?.state) ? (first?.state ?? "done") : "done";
  // The first clause decides who acts, unless it is somebody else and the candidate is mentioned too: "so they asked me".
  const named = namesCandidate(piece.text);
  const whose = first?.whose === "other" && named ? "unknown" : (first?.whose ?? "unknown");
  return { ...piece, clauses, state, whose };
}

function postsOf(text: string, lexicon: Lexicon): Post[] {
  return rolesAsPosts({ roles: locatedRoles(sourceText(text), readResumeByRules({ resume: text }, lexicon)) });
}
