import { isInPost, type Post, postsOf as rolesAsPosts } from "../domain/resume.js";
import { overlap, type Quote } from "../domain/text.js";
import { type JobReading, readingOfJob } from "./job/job-reading.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { maskContact } from "./names/contact.js";
import { isToCome, readResumeByRules } from "./resume/read-resume.js";
import { locatedRoles } from "./resume/validate-resume.js";
import { inState, type ReadSentence, readSentence } from "./sentences/read-sentence.js";
import { sentencesOfReply } from "./sentences/reply.js";
import { tellingsOf } from "./telling.js";
import { blocks, sentences } from "./text/lines.js";
import { once } from "./text/once.js";
import { createMemory } from "./text/remembered.js";
import { sourceText } from "./text/spans.js";
import type { Weights } from "./weights.js";
import { Phrase } from "./words/phrase.js";

/** The kind of a text: a résumé, or what the candidate typed: a story, or the value of a short field. */
export type TextKind = "resume" | "typed" | "value";

/** The result of reading a text. */
export interface Reading {
  /** The text. In a résumé, contact details are masked by the same number of characters. */
  text: string;
  posts: Post[];
  sentences: ReadSentence[];
}

/** The data of a language beside its rules. */
export interface Language {
  readonly lexicon: Lexicon;
  /** The learned models. */
  readonly weights: Weights;
}

/** Reads texts with one lexicon and its learned models. Readings are cached by the hash of their input. */
export interface Reader extends Language {
  /** `posts` are those that a model has extracted; if null, rules extract them here. */
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
export function createReader({ lexicon, weights }: Language): Reader {
  const kept = createMemory<Reading>(MOST_KEPT);
  return {
    lexicon,
    weights,
    job: (text) => readingOfJob(text, { lexicon, weights }),
    phrase: (text) => new Phrase(text, lexicon),
    sentencesOf({ text, start }) {
      const passage = sourceText(text);
      return sentences({ text, start: 0 })
        .map((piece) => passage.quote(piece.start, piece.end))
        .map((quote) => ({ ...quote, start: quote.start + start, end: quote.end + start }));
    },
    read(text, kind, posts = null) {
      const key = `${kind}\n${posts === null ? "" : JSON.stringify(posts)}\n${text}`;
      return kept(key, () =>
        kind === "resume"
          ? readingOfResume(text, posts, { lexicon, weights })
          : {
              text,
              posts: [],
              sentences: sentencesOfReply(text, kind === "typed" ? "story" : "field", weights("told")),
            },
      );
    },
  };
}

// Its posts and sentences are read when they are asked for: a node that sends the text to a model needs neither.
function readingOfResume(given: string, known: Post[] | null, language: Language): Reading {
  const text = maskContact(given, language);
  const parts = once(() => partsOfResume(text, known ?? postsOf(text, language)));
  return {
    text,
    get posts() {
      return parts().posts;
    },
    get sentences() {
      return parts().sentences;
    },
  };
}

function partsOfResume(text: string, posts: Post[]): Omit<Reading, "text"> {
  const source = sourceText(text);
  let heading: string | null = null;
  const found = blocks(text).flatMap((block) => {
    if (block.kind === "heading") heading = block.text.trim();
    // Lines that are masked completely have no letters or digits left and are dropped.
    const telling = sentences(block).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    const isPlanned = heading !== null && isToCome(heading);
    const pieces = telling.map((piece) => (isPlanned ? inState(readSentence(piece), "planned") : readSentence(piece)));
    // "Forklift licence; expired 2019": the parts of one line belong together.
    const off = pieces.find(({ state }) => state === "denied" || state === "lapsed");
    const tellings = tellingsOf(
      pieces.map((piece) => piece.text),
      "resume",
    );
    return pieces.map((piece, at) => ({
      ...piece,
      heading,
      doubt: off?.text ?? tellings[at]?.doubt ?? null,
      takesBack: false,
    }));
  });
  return {
    posts,
    sentences: found.map((sentence) => {
      const quote = source.quote(sentence.start, sentence.end);
      const header = posts.findIndex(({ header }) => overlap(quote, header));
      const under = posts.findIndex((post) => isInPost(post, quote));
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

function postsOf(text: string, language: Language): Post[] {
  return rolesAsPosts({ roles: locatedRoles(sourceText(text), readResumeByRules({ resume: text }, language)) });
}
