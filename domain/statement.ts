import type { ClaimSource } from "./answer.js";
import type { Post } from "./resume.js";

/** Whose act a statement reports. `unknown` where its words alone do not say. */
export type Whose = "candidate" | "other" | "unknown";

/** Whether what a statement says was done, is planned, under way, denied, weakened, or not valid any more. */
export const STATES = ["done", "planned", "under_way", "denied", "hedged", "lapsed"] as const;
export type StatementState = (typeof STATES)[number];

/** One numbered sentence of a source. Answers cite statements by number; claims are checked against those alone. */
export interface Statement extends ClaimSource {
  /** From 1, the same in every step of one question: new statements come after those that are there. */
  number: number;
  /** What it says: its words in the source, or the fixed sentence that words a closed field. */
  text: string;
  /** True where a template worded it: the sentence is proved by itself. */
  worded: boolean;
  whose: Whose;
  state: StatementState;
  /** The question that it answers. */
  question?: string;
  /** The form's field that it stands in. */
  field?: { id: string; type: string };
  /** The post of the résumé that it belongs to; null where it belongs to none. */
  post: Post | null;
  /** The heading of the résumé above it. */
  heading?: string;
  /** It is the line that names a post. */
  isHeader: boolean;
}
