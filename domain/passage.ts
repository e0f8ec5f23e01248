import type { Speaker } from "./fact.js";
import type { Person } from "./person.js";

/** A passage of the candidate's statements in an earlier answer, as stored. */
export interface StoredPassage {
  /** The id of the fact, or of the question whose answer it is. */
  ref: string;
  text: string;
  /** Higher is better; comparable within one search only. */
  score: number;
}

export type PassageKind = "fact" | "answer";

/** A passage with its session and question, as a vector index needs it. */
export interface OwnedPassage {
  kind: PassageKind;
  ref: string;
  session_id: string;
  question_id: string;
  text: string;
}

/** The searched passages: of one kind, without those of one question. */
export interface PassageFilter {
  kind: PassageKind;
  exceptQuestionId: string;
  limit: number;
}

/** A full-text query: passages that contain any of the words. */
export interface PassageQuery extends PassageFilter {
  words: string[];
  /** Passages of others are left out. */
  person: Person;
}

/** The port to the statements of owners. Other owners' passages are never read. */
export interface PassageSearch {
  /** By full text (BM25), best first. */
  search(owner: string, query: PassageQuery): Promise<StoredPassage[]>;
  /** A text that changes whenever a passage of the owner is added, changed or deleted. */
  version(owner: string): Promise<string>;
  /** All passages of the owner. */
  list(owner: string): Promise<OwnedPassage[]>;
  /** The passages that were added since that version; null if others were changed or deleted too, or if the version is not known. */
  addedSince(owner: string, version: string): Promise<OwnedPassage[] | null>;
  /** The texts of these passages that still exist and are this person's. */
  read(by: Speaker, kind: PassageKind, refs: string[]): Promise<Map<string, string>>;
}

/** A vector in an index, with the passage that it represents. */
export interface IndexedPassage extends Omit<OwnedPassage, "text"> {
  /** A UUID derived from the owner, the passage and the embedding model. */
  id: string;
  vector: Float32Array;
}

/** The port to an index of vectors, derived from the passages. It contains no text. Throws if it cannot be used. */
export interface VectorIndex {
  /** Prepares the index for vectors of this length. Vectors of another length are dropped, or refused if the index is not ours to drop. */
  prepare(length: number): Promise<void>;
  /** The ids of the owner's vectors. */
  ids(owner: string, signal: AbortSignal): Promise<Set<string>>;
  put(owner: string, passages: IndexedPassage[], signal: AbortSignal): Promise<void>;
  remove(owner: string, ids: string[], signal: AbortSignal): Promise<void>;
  /** The passages most similar to the vector, best first. */
  nearest(
    owner: string,
    vector: Float32Array,
    filter: PassageFilter,
    signal: AbortSignal,
  ): Promise<{ ref: string; score: number }[]>;
  /** Deletes the vectors of an owner, or of one of the owner's sessions. */
  forget(owner: string, sessionId: string | null): Promise<void>;
  /** Its name in the server's health, and whether it can be used; null if it is part of a store. */
  health(): Promise<{ name: string; status: "ok" | "unavailable"; latency_ms: number } | null>;
}
