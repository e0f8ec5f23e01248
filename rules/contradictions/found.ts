import type { ClaimSource } from "../../domain/answer.js";
import type { ContradictionKind } from "../../domain/contradiction.js";
import type { PartialDate, Post } from "../../domain/resume.js";
import type { ReadSentence } from "../../language/sentences.js";

/** A sentence with its source. */
export interface Sentence extends ClaimSource, Pick<ReadSentence, "whose" | "state" | "isHeader" | "clauses"> {
  text: string;
  /** The question that it answers. */
  asked: string;
  post: Post | null;
}

/** The input of the rules. */
export interface RuleInput {
  posts: Post[];
  resume: Sentence[];
  said: Sentence[];
  asOf: PartialDate;
}

/** Two quotes that cannot both be true: a contradiction without an id. */
export interface FoundContradiction {
  kind: ContradictionKind;
  what: string;
  quotes: [ClaimSource, ClaimSource];
}

/** True for a figure that may be a year of somebody's work. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2100;
}

/** A sentence reduced to its source. */
export function quoteOf({ kind, ref, quote, start, end }: ClaimSource): ClaimSource {
  return { kind, ref, quote, start, end };
}
