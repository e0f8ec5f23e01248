import type { Field } from "../../domain/question.js";
import type { Says } from "../says.js";

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
