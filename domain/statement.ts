import type { ClaimSource } from "./answer.js";
import type { ClaimDecision } from "./question.js";
import type { Post } from "./resume.js";

/** The person who acts in a statement; `unknown` if its words alone do not show it. */
export type Actor = "candidate" | "other" | "unknown";

/** The choice in a field with fixed choices: its value, its label, and its subject, such as the paper or the language. */
export interface FieldChoice {
  value: string;
  label: string;
  subject: string;
}

/** The state of the reported act: done, planned, under way, denied, hedged, or no longer valid. */
export const STATES = ["done", "planned", "under_way", "denied", "hedged", "lapsed"] as const;
export type StatementState = (typeof STATES)[number];

/** One numbered sentence of a source. Answers cite statements by number; claims are checked only against the cited ones. */
export interface Statement extends ClaimSource {
  /** From 1, stable in every step of one question: new statements are appended. */
  number: number;
  /** Its words in the source, or the fixed sentence that expresses a value of a field with fixed choices. */
  text: string;
  /** True if a template worded it: the sentence is proved by itself. */
  isTemplate: boolean;
  whose: Actor;
  state: StatementState;
  /** The question that it answers. */
  question?: string;
  /** The form field that contains it, with the choice that was made there, if it is one, and the gap of its row in a form with rows. */
  field?: { id: string; type: string; choice?: FieldChoice; gap_id?: string };
  /** The year in which the candidate said it; "last year" is the one before. */
  saidIn?: number;
  /** The post of the résumé that it belongs to; null if there is none. */
  post: Post | null;
  /** The heading above it in a résumé, or the line that introduces its list in a reply ("What Anna did:"). */
  heading?: string;
  /** True for the line that names a post. */
  isHeader: boolean;
  /**
   * The words that keep it from being plainly told as done by the candidate: "would", "Lea", or the sentence that withdraws it. It may be cited,
   * but proves nothing.
   */
  doubt?: string;
}

/**
 * The candidate's decision about a sentence before the question was opened again. `statement`: the true text according to them; null for "not
 * so".
 */
export interface DecidedSentence {
  text: string;
  word: ClaimDecision;
  statement: Statement | null;
}
