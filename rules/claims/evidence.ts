import type { Evidence, Recall } from "../../domain/answer.js";
import { gives } from "../../domain/asks.js";
import type { AnsweredAsk, Field, FieldValue, GivenValue } from "../../domain/question.js";
import { codePointLength } from "../../language/text.js";
import { decidedIn } from "./decided.js";

/** The form values that the candidate gave, in order, choices by their labels. */
export function givenValues(replies: AnsweredAsk[]): (GivenValue & { ask_id: string })[] {
  return replies.flatMap(({ reply, fields }) => {
    if (!gives(reply, "values")) return [];
    return fields.flatMap((field) => {
      const answer = showValue(field, reply.values[field.id]);
      return answer === ""
        ? []
        : [{ ask_id: reply.ask_id, field_id: field.id, question: field.question, type: field.type, answer }];
    });
  });
}

/** The questions that the candidate left empty in forms, or skipped beside sentences to be confirmed, each once. */
export function unansweredIn(replies: AnsweredAsk[]): string[] {
  const left = replies.flatMap(({ reply, fields }) => {
    if (gives(reply, "claims")) return fields;
    if (!gives(reply, "values")) return [];
    return fields.filter((field) => showValue(field, reply.values[field.id]) === "");
  });
  return [...new Set(left.map(({ question }) => question))];
}

/** Each value as a separate source, identified by ask and field. */
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

/** The candidate's input outside the forms: the "yes" to a question, confirmed sentences, and corrections of rejected ones. */
export function wordEvidence(replies: AnsweredAsk[]): Evidence[] {
  return replies.flatMap(({ reply, shown = [] }) => {
    if (reply.kind === "experience")
      return reply.choice === "yes" ? [textEvidence("reply", `${reply.ask_id}.choice`, "yes")] : [];
    if (!gives(reply, "claims")) return [];
    return decidedIn(shown, reply.claims ?? {}).flatMap(({ claim_id, text, word }) => {
      const ref = `${reply.ask_id}.${claim_id}`;
      if (word === true) return [textEvidence("confirmation", ref, text)];
      return typeof word === "string" ? [textEvidence("edit", ref, word)] : [];
    });
  });
}

/** A whole text as one source. */
export function textEvidence(kind: Evidence["kind"], ref: string, text: string): Evidence {
  return { kind, ref, text, start: 0, end: codePointLength(text) };
}

/** The passages that the searches found, best first, without their scores. */
export function recalledEvidence(...recalls: (Recall | null)[]): Evidence[] {
  return recalls
    .flatMap((recall) => recall?.passages ?? [])
    .map(({ kind, ref, text, start, end }) => ({ kind, ref, text, start, end }));
}

/** A field's value as text, choices by their labels; "" if there is none. */
export function showValue(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return "";
  const label = (one: string) => field.options?.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(label).join(", ");
  return typeof value === "string" ? label(value).trim() : String(value);
}

/** The query of the searches: the gap's title and the candidate's form values. */
export function recallQuery(gap: { title: string } | null, replies: AnsweredAsk[]): string {
  return [gap?.title ?? "", ...givenValues(replies).map(({ answer }) => answer)].join("\n");
}
