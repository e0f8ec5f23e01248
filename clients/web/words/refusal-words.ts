import { refusalOf } from "../../../domain/contract/refusals.js";
import type { Words } from "./en.js";

/** A refusal in the page's own words, if it is one that the page knows. */
export function refusalWords({ problem }: Words, message: string): string | null {
  const refusal = refusalOf(message);
  return refusal && problem.refusals[refusal];
}
