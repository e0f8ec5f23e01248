import type { ShownStatement } from "../../../rules/sources.js";

/** A sentence that the candidate typed, or the fixed sentence of a choice, with its form field. */
export type ReplySentence = ShownStatement & { field_id: string };

/** True unless the statement is marked as not done or as somebody else's act. */
export function isDone({ state, whose }: ReplySentence): boolean {
  return state === undefined && whose === undefined;
}

/** The text without its final punctuation and emoticons. */
export function withoutFinalPunctuation(text: string): string {
  return text.replace(/[^\p{L}\p{N})%"”’'+#]+$/u, "").replace(/\s*[:;]-?\)$/, "");
}
