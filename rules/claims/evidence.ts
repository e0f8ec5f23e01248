import type { ClaimSource, Evidence, Recall } from "../../domain/answer.js";
import type { Gap } from "../../domain/gap.js";
import type { AnsweredAsk, Field, FieldValue, GivenValue } from "../../domain/question.js";
import { codePointLength, sourceText } from "../text/spans.js";

/** What the candidate put into the forms, in order, choices by their labels. */
export function givenValues(replies: AnsweredAsk[]): (GivenValue & { ask_id: string })[] {
  return replies.flatMap(({ reply, fields }) => {
    if (reply.kind !== "details" && reply.kind !== "improvement") return [];
    return fields.flatMap((field) => {
      const answer = showValue(field, reply.values[field.id]);
      return answer === ""
        ? []
        : [{ ask_id: reply.ask_id, field_id: field.id, question: field.question, type: field.type, answer }];
    });
  });
}

/** Each value as a source of its own, named by the ask and the field. */
export function replyEvidence(given: (GivenValue & { ask_id?: string })[]): Evidence[] {
  return given.map(({ ask_id, field_id, question, answer }) => ({
    question,
    kind: "reply",
    ref: ask_id === undefined ? field_id : `${ask_id}.${field_id}`,
    text: answer,
    start: 0,
    end: codePointLength(answer),
  }));
}

/** A whole text as one source. */
export function textEvidence(kind: Evidence["kind"], ref: string, text: string): Evidence {
  return { kind, ref, text, start: 0, end: codePointLength(text) };
}

/** The passages that the searches brought, best first, without their scores. */
export function recalledEvidence(...recalls: (Recall | null)[]): Evidence[] {
  return recalls
    .flatMap((recall) => recall?.passages ?? [])
    .map(({ kind, ref, text, start, end }) => ({ kind, ref, text, start, end }));
}

/** A field's value as text; choices by their labels, nothing as "". */
export function showValue(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return "";
  const label = (one: string) => field.options?.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(label).join(", ");
  return typeof value === "string" ? label(value).trim() : String(value);
}

/** What the searches look for: the gap's title and what the candidate has just said. */
export function recallQuery(gap: { title: string } | null, replies: AnsweredAsk[]): string {
  return [gap?.title ?? "", ...givenValues(replies).map(({ answer }) => answer)].join("\n");
}

/** The slots that every prompt about an answer shares. */
export function answerSlots(state: {
  gap: Gap | null;
  replies: AnsweredAsk[];
  passages_resume: Recall | null;
  passages_experiences: Recall | null;
  passages_answers: Recall | null;
}) {
  const { gap, replies } = state;
  if (!gap) throw new Error("an answer is written for a gap");
  const { title, kind, priority, job_quote, resume_quote } = gap;
  // What a candidate once said is a fact of theirs and stands in an answer: it is shown once.
  const recalled = recalledEvidence(state.passages_resume, state.passages_experiences, state.passages_answers);
  return {
    gap: { title, kind, priority, job_quote: job_quote.text, resume_quote: resume_quote?.text ?? null },
    replies: givenValues(replies).map(({ field_id, question, type, answer }) => ({ field_id, question, type, answer })),
    evidence: [...new Set(recalled.map(({ text }) => text))],
  };
}

/** Where a quote stands word for word; null when no passage has it. */
export function locate(quote: string, evidence: Evidence[]): ClaimSource | null {
  for (const { kind, ref, text, start } of evidence) {
    const found = sourceText(text).locate(quote);
    if (found) return { kind, ref, quote: found.text, start: start + found.start, end: start + found.end };
  }
  return null;
}
