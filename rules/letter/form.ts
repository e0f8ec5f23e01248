import type { AnsweredAsk, Field } from "../../domain/question.js";
import type { Says } from "../says.js";

/** The form with the values that were given last. */
export function withValues(fields: Field[], replies: AnsweredAsk[]): Field[] {
  const reply = replies.findLast((one) => one.reply.kind === "details")?.reply;
  if (reply?.kind !== "details") return fields;
  return fields.map(({ value: _, ...field }) => {
    const given = reply.values[field.id];
    return given === undefined ? field : { ...field, value: given };
  });
}

/** What only the candidate knows: to whom the letter goes, why here, from when, and what is to be explained. Nothing of it is required. */
export function letterForm(says: Says, addressee: string | null): Field[] {
  const { letter } = says;
  return [
    {
      id: "addressee",
      type: "text",
      question: letter.addressee,
      help: letter.addresseeHelp,
      required: false,
      ...(addressee !== null && { value: addressee }),
    },
    { id: "why_here", type: "textarea", question: letter.whyHere, help: letter.whyHereHelp, required: false },
    { id: "start", type: "text", question: letter.start, required: false },
    { id: "explain", type: "textarea", question: letter.explain, help: letter.explainHelp, required: false },
  ];
}
