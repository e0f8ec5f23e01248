import type { AnsweredAsk, Field } from "../../domain/question.js";

/** The form with the values that were given last. */
export function withValues(fields: Field[], replies: AnsweredAsk[]): Field[] {
  const reply = replies.findLast((one) => one.reply.kind === "details")?.reply;
  if (reply?.kind !== "details") return fields;
  return fields.map(({ value: _, ...field }) => {
    const given = reply.values[field.id];
    return given === undefined ? field : { ...field, value: given };
  });
}
