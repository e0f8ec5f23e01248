import * as prompts from "@clack/prompts";
import { plain } from "./plain.js";
import { CandidateLeft } from "./replier.js";

/** The answer to a prompt of the terminal. Throws CandidateLeft after Ctrl-C. */
export function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (prompts.isCancel(value)) throw new CandidateLeft();
  return value as Exclude<Value, symbol>;
}

/** A text as one line, without control characters. */
export function lineOf(text: string): string {
  return plain(text.replace(/\s+/g, " "));
}
