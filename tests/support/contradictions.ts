import type { Post } from "../../domain/resume.js";
import { reader } from "../../lab/support/reader.js";
import type { ReadSentence } from "../../language/sentences.js";
import type { RuleInput, Sentence } from "../../rules/contradictions/found.js";

/** A résumé and replies as the rules of contradictions read them; each reply is another field. */
export function ruleInput(resume: string, ...replies: string[]): RuleInput {
  const reading = reader.read(resume, "resume");
  return {
    posts: reading.posts,
    resume: sentencesOf("resume", "resume", reading.sentences, reading.posts),
    said: replies.flatMap((reply, at) => sentencesOf("reply", `a.f${at}`, reader.read(reply, "typed").sentences, [])),
    asOf: { year: 2026, month: 11 },
  };
}

function sentencesOf(kind: Sentence["kind"], ref: string, read: ReadSentence[], posts: Post[]): Sentence[] {
  return read.map(({ text, whose, state, isHeader, clauses, post, start, end }) => ({
    ...{ kind, ref, quote: text, text, whose, state, isHeader, clauses, start, end, asked: "" },
    post: post === null ? null : (posts[post] ?? null),
  }));
}
