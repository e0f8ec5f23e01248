import type { Post } from "../../domain/resume.js";
import type { Statement } from "../../domain/statement.js";
import type { Figure } from "../../language/figures.js";
import type { Lexicon } from "../../language/lexicon.js";
import { namesEmployer } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import type { Word } from "../../language/words.js";

/** Everything that a sentence is compared with. */
export interface Compared {
  cited: Statement[];
  /** All posts of the résumé, to distinguish their employers. */
  posts: Post[];
  /** The topic of the question; a reply need not name it again. */
  topic: string;
  /** For comparing things that have several names. */
  lexicon: Lexicon;
}

/** The text of the cited statements, with their headings, their questions and the headers of their posts. */
export interface CitedText {
  text: string;
  words: readonly Word[];
  figures: readonly Figure[];
}

/** The text that a sentence is compared with. */
export function citedTextOf({ cited, topic, posts }: Compared): CitedText {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  const own = new Set(facts.flatMap(({ post }) => (post ? [post.header.start] : [])));
  // If facts are cited, the header of another post contributes its employer and its dates only if the facts name that employer.
  const isTold = ({ employer }: Post) => employer !== null && facts.some(({ text }) => namesEmployer(text, employer));
  const isOwn = (post: Post | null | undefined) => post && (own.has(post.header.start) || isTold(post));
  const fitting =
    facts.length === 0 ? cited : cited.filter(({ isHeader, post }) => !isHeader || own.size === 0 || isOwn(post));
  const texts = fitting.flatMap(({ text, question, post, kind, heading }) => [
    heading ?? "",
    text,
    question ?? "",
    post?.header.text ?? "",
    kind === "resume" ? "" : topic,
  ]);
  // A part of an employer's name stands for all of it.
  const employers = posts.filter(isTold).map(({ employer }) => employer ?? "");
  const text = [...new Set([...texts, ...employers])].join("\n");
  return { text, words: readText(text).words, figures: readText(text).figures };
}
