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
  /** All statements of the sources. */
  statements: Statement[];
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

/** The other lines of the résumé under the posts of the cited statements. */
export function besideOf({ cited, statements }: Pick<Compared, "cited" | "statements">): Statement[] {
  const own = new Set(cited.flatMap(({ post }) => (post ? [post.header.start] : [])));
  return statements.filter(
    (one) =>
      one.kind === "resume" && !one.isHeader && one.post && own.has(one.post.header.start) && !cited.includes(one),
  );
}

/** The text that a sentence is compared with. */
export function citedTextOf({ cited, topic, posts }: Omit<Compared, "statements">): CitedText {
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
