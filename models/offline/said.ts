import type { ShownStatement } from "../../rules/claims/slots.js";

/** A sentence that the candidate typed, or the fixed sentence of a choice, with the field of the form. */
export type Said = ShownStatement & { field_id: string };

/** True for what was done by the candidate, as far as the statement says. */
export function isDone({ state, whose }: Said): boolean {
  return state === undefined && whose === undefined;
}

/** A text without its final marks. */
export function ended(text: string): string {
  return text.replace(/[^\p{L}\p{N})%"”’'+#]+$/u, "").replace(/\s*[:;]-?\)$/, "");
}
