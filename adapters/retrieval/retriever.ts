import type { Evidence, Recall, RetrievalState } from "../../domain/answer.js";
import type { Priority } from "../../domain/gap.js";
import type { Person } from "../../domain/person.js";
import { signalWithin } from "../../engine/runtime/deadline.js";

/** The owner and session of a search, with its limits. */
export interface SearchScope {
  owner: string;
  /** Whose statements are searched. */
  person?: Person;
  session_id: string;
  /** Passages of this question are its own replies and are left out. */
  question_id: string;
  /** What the search is about: a passage found by words has one of these, or two of the query's. */
  subject?: string;
  limit: number;
  /** The gap's priority, by which metrics are grouped. */
  priority?: Priority;
  signal?: AbortSignal;
}

/** A passage with its score; higher is more relevant. */
export type Passage = Evidence & { score: number };

/** The port to searches. Only the person who said them can see their passages. Throws if the search fails. */
export interface Retriever {
  search(query: string, scope: SearchScope): Promise<Passage[]>;
}

/** The part of a search's time for vectors, in milliseconds: after it, the full-text hits are returned without them. */
export const VECTOR_DEADLINE_MS = 1_500;

/** The failure of a part of a search, with the hits of the rest. */
export class PartialSearch<Found = unknown> extends Error {
  constructor(
    readonly found: Found[],
    cause: unknown,
  ) {
    super("A part of the search has failed.", { cause });
  }
}

/** A search that reports its state instead of throwing. Throws only if the caller's signal aborts. */
export type SafeSearch = (query: string, scope: SearchScope) => Promise<Recall>;

/**
 * Adds a deadline to a search. A late or failed search is `unavailable`, even if a part of it has hits; without a retriever it is
 * `not_configured`, without a hit `empty`.
 */
export function withDeadline(retriever: Retriever | null, deadlineMs: number): SafeSearch {
  return async (query, scope) => {
    const search = retriever && ((signal: AbortSignal) => retriever.search(query, { ...scope, signal }));
    const { state, found } = await searchWithin(search, deadlineMs, scope.signal);
    return { state, passages: found };
  };
}

/** Runs one search within its deadline. Throws only when the caller's own signal ends the run. */
export async function searchWithin<Found>(
  search: ((signal: AbortSignal) => Promise<Found[]>) | null,
  deadlineMs: number,
  caller: AbortSignal | undefined,
): Promise<{ state: RetrievalState; found: Found[] }> {
  if (!search) return { state: "not_configured", found: [] };
  const signal = signalWithin(deadlineMs, caller);
  try {
    const found = await orAbort(search(signal), signal);
    return { state: found.length > 0 ? "ok" : "empty", found };
  } catch (error) {
    // A cancelled run stops here; a failed search does not fail the answer.
    if (caller?.aborted) throw error;
    return { state: "unavailable", found: error instanceof PartialSearch ? error.found : [] };
  }
}

/** Rejects as soon as the signal aborts, even if the work ignores the signal. */
export function orAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
