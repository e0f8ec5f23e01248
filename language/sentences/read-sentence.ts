import type { Actor, StatementState } from "../../domain/statement.js";
import { namesCandidate } from "../acts/states.js";
import type { Piece } from "../text/lines.js";
import { clausesOf } from "./clauses.js";
import { readText, type TextReading } from "./text-reading.js";

/** A clause of a sentence: its text, who acts in it, and whether it was done. */
export interface ReadClause {
  text: string;
  whose: Actor;
  state: StatementState;
  /** Its words, figures and times; its concepts are those of `Reader.phrase`, since they depend on the lexicon. */
  says: TextReading;
}

/** One sentence of a text, as it is numbered and cited. `start` and `end` are in code points of the text. */
export interface ReadSentence {
  text: string;
  start: number;
  end: number;
  whose: Actor;
  state: StatementState;
  clauses: ReadClause[];
  /** The index in `posts` of the post that it belongs to; null if none. */
  post: number | null;
  isHeader: boolean;
  /** The words that keep it from being plainly told as done by the candidate, its own or those of a sentence around it; null if it is plain. */
  doubt: string | null;
  /** True if it begins its text and may withdraw what stands in the texts before it. */
  takesBack: boolean;
  /** The heading above it in a résumé, or the line that introduces its list ("What Anna did:"); null if none. */
  heading: string | null;
}

/** The reading of a sentence by itself, without the text around it. */
export type SentenceAlone = Pick<ReadSentence, "text" | "start" | "end" | "whose" | "state" | "clauses">;

/** Reads a sentence by itself. */
export function readSentence(piece: Piece): SentenceAlone {
  const clauses = clausesOf(piece).map(({ text }) => {
    const says = readText(text);
    return { text, whose: says.doer, state: says.state, says };
  });
  const first = clauses[0];
  // A sentence has the state of its clauses only if all of them agree; otherwise it counts as done.
  const state = clauses.every((clause) => clause.state === first?.state) ? (first?.state ?? "done") : "done";
  // The first clause decides who acts, unless it is somebody else and the candidate is mentioned too: "so they asked me".
  const named = namesCandidate(piece.text);
  const whose = first?.whose === "other" && named ? "unknown" : (first?.whose ?? "unknown");
  return { ...piece, clauses, state, whose };
}

/** The sentence with another state, which the text around it determines. */
export function inState(sentence: SentenceAlone, state: StatementState): SentenceAlone {
  return { ...sentence, state, clauses: sentence.clauses.map((clause) => ({ ...clause, state })) };
}
