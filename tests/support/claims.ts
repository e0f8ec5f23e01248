import type { Claim, Evidence } from "../../domain/answer.js";
import type { AnsweredAsk, Field } from "../../domain/question.js";
import { reader } from "../../lab/support/reader.js";
import { checkDraft } from "../../rules/claims/check.js";
import { textEvidence } from "../../rules/claims/evidence.js";
import { readSources, type Sources } from "../../rules/claims/statements.js";

/** A résumé and replies as numbered statements; each reply is a field of one form. */
export function sourcesOf({
  resume = "",
  replies = [],
  where,
  topic = "the work",
  facts = [],
}: {
  resume?: string;
  replies?: string[];
  where?: string;
  topic?: string;
  /** What was said in other questions. */
  facts?: string[];
}): Sources {
  const fields = replies.map(
    (_, index): Field => ({ id: `field_${index}`, type: "textarea", question: "Tell", required: false }),
  );
  const values = Object.fromEntries(replies.map((text, index) => [`field_${index}`, text]));
  const form: AnsweredAsk = {
    reply: { ask_id: "a", kind: "details", values: { ...values, ...(where !== undefined && { where }) } },
    by: "candidate",
    at: "2026-11-20T09:00:00Z",
    fields: [...fields, { id: "where", type: "text", question: "Where?", required: false }],
  };
  const recalled = facts.map((text, index): Evidence => textEvidence("fact", `s.g9.fact${index}`, text));
  return readSources(reader, {
    ...{
      resume: { ref: "r", text: resume },
      posts: null,
      recalled,
      replies: [form],
      earlierReplies: [],
      gap: { title: topic, kind: "skill" },
    },
    question: `Have you done this: ${topic}?`,
  });
}

/** The checked claims of one bullet that cites every statement, or those that `cites` accepts. */
export function checked(
  bullet: string,
  sources: Sources,
  cites: (text: string) => boolean = () => true,
  topic = "the work",
): Claim[] {
  const rests_on = sources.statements.filter(({ text }) => cites(text)).map(({ number }) => number);
  const cited = { bullets: [{ text: bullet, rests_on }], spoken: [] };
  return checkDraft({ version: 1, cited }, { ...sources, topic }).claims;
}
