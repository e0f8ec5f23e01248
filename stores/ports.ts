import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import type { Cache } from "../domain/cache.js";
import type { LoggedEvent, NewEvent, RunEnding, WrittenPiece } from "../domain/event.js";
import type { FilledForm, Run, RunInput } from "../domain/run.js";
import type { Fact, FactReader, ProblemNote } from "../domain/session.js";
import type { TextReader } from "../domain/text.js";
import type { Usage } from "../domain/usage.js";
import type {
  AddedQuestions,
  Projection,
  QuestionOrigin,
  QuestionView,
  SessionInput,
  SessionView,
} from "../domain/views.js";

import type { Ledger } from "./calls.js";
import type { Db } from "./database.js";

/*
 * What every home of state has to do, SQLite and Redis alike. The owner is first in every method, and what is another
 * owner's is not there. What cannot be read or written throws StoreError.
 */

/** A home of state, as ids of sessions name it: SQLite or Redis. */
export type Home = "sq" | "rd";

/** A session as stored. `view` is null until its first run has ended. */
export interface SessionRow {
  session_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  input: SessionInput;
  view: SessionView | null;
}

/** A question as stored. */
export interface QuestionRow {
  session_id: string;
  question_id: string;
  origin: QuestionOrigin;
  view: QuestionView;
}

/** Everything that the resource of a session, or of one of its questions, is made from, read at one moment. */
export interface SessionRows {
  session: SessionRow;
  /** In their order; of a question's rows that one alone. */
  questions: QuestionRow[];
  /** The newest run of each thread. */
  latest: Map<string, Run>;
  /** What was put into each thread's forms of the kind that is open there, on whichever branch, newest first. */
  forms: Map<string, FilledForm[]>;
  /** What the questions propose from earlier, where it is still there. */
  facts: Map<string, Fact>;
  /** What each thread's calls were billed. */
  receipts: Map<string, Usage>;
}

/** Sessions and their questions. */
export interface SessionStore {
  find(owner: string, sessionId: string): Promise<SessionRow | null>;
  /** Newest first, those after `before` in that order if one is given; it need not be there any more. */
  list(owner: string, limit: number, before: { created_at: string; session_id: string } | null): Promise<SessionRow[]>;
  questions(owner: string, sessionId: string): Promise<QuestionRow[]>;
  question(owner: string, questionId: string): Promise<QuestionRow | null>;
  /** The rows behind a thread, a session's or a question's; null when it is not there. */
  rows(owner: string, threadId: string): Promise<SessionRows | null>;
  /** Sessions whose time is over, or whose removal was interrupted, of every owner. */
  expired(): Promise<{ owner: string; session_id: string; keepFacts: boolean }[]>;
  /** Removes every row and checkpoint of the session, or throws `thread_busy` while a run is on; its facts and their passages stay when told so. */
  remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void>;
  /** Finishes taking what was deleted off the disk, where a reader was in the way. */
  truncate(): Promise<void>;
}

/** A request's promise that it will be answered once: the caller's key, and a hash of the body that it came with. */
export interface Idempotency {
  route: string;
  key: string;
  bodyHash: string;
}

/** A request that is to become a run. `ask_id` and `reply_hash` are there for replies, `start` for new sessions. */
export interface Acceptance {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: RunInput;
  at: string;
  idempotency: Idempotency | null;
  reply: { ask_id: string; hash: string } | null;
  start: {
    expires_at: string;
    input: SessionInput;
    texts: { sha256: string; media_type: string; text: string }[];
  } | null;
}

/** What came of a request: a new run, or the one that an equal request began earlier. */
export interface Accepted {
  run: Run;
  /** `new`: this request began the run. `key`, `ask`: an equal one with this key, or an equal reply to this ask, had. */
  via: "new" | "key" | "ask";
}

/** What a run is found by. */
export type RunKey = Pick<Run, "owner" | "thread_id" | "run_id">;

/** The ledger of runs. Every method is one transaction; what a run writes under an older fence than its thread's is refused. */
export interface RunStore {
  /**
   * Throws `not_found`, `idempotency_mismatch`, `already_answered`, `ask_stale`, `not_waiting` or `thread_busy`, and then
   * writes nothing. What is open is read inside the transaction.
   */
  accept(request: Acceptance): Promise<Accepted>;
  /** The run that an equal request with this key began on a thread (null: a new session's), if any. Throws `idempotency_mismatch` for another body. */
  findByKey(owner: string, threadId: string | null, idempotency: Idempotency): Promise<Run | null>;
  /** A process begins to drive the run at a point of its thread. */
  begin(run: Run, point: string): Promise<void>;
  /** How many other processes began the run at this point of its thread, and came no further. */
  deathsAt(run: Run, point: string): Promise<number>;
  /** This process stops in good order: that it had begun these runs is no longer held against them. */
  handBack(runs: RunKey[]): Promise<void>;
  /**
   * Logs what a run has come to, with what its thread's head shows by then; nothing when it has ended or is gone. Outlives
   * the process at once, a power cut with the next checkpoint.
   */
  tell(run: Run, fence: number, events: NewEvent[], projection: Projection | null, at: string): Promise<void>;
  /** Writes the run's end, its events, its result and what its thread's head shows; nothing when it has ended or is gone. */
  finish(run: Run, fence: number, end: RunEnd): Promise<void>;
  /** Asks whichever process drives the run to stop it. */
  requestCancel(run: RunKey): Promise<void>;
  isCancelRequested(run: RunKey): Promise<boolean>;
  find(run: RunKey): Promise<Run | null>;
  latest(owner: string, threadId: string): Promise<Run | null>;
  /** The resource as it was when the run ended; null before. */
  result(run: RunKey): Promise<unknown>;
  /** Takes over what was accepted, has not ended, and nobody drives any more, oldest first; of one session, or of all. */
  takeOver(sessionId: string | null): Promise<Run[]>;
}

export interface RunEnd {
  status: RunEnding;
  problem: ProblemNote | null;
  projection: Projection | null;
  /** Nothing is left to do on the thread: of its checkpoints the asks and the ends stay. */
  closed: boolean;
  /** Questions that the whole session gave rise to. */
  added: AddedQuestions | null;
  events: NewEvent[];
  at: string;
  /** Makes the resource from the rows as they are once everything else is written. */
  result: (rows: SessionRows) => unknown;
}

/** The append-only log of a session; numbers grow by one and survive restarts. */
export interface EventStore {
  /** What came after `afterSeq`, oldest first, at most `limit`. */
  list(owner: string, sessionId: string, afterSeq: number, limit: number): Promise<LoggedEvent[]>;
  /** The number of the newest event; 0 in an empty log. */
  newest(owner: string, sessionId: string): Promise<number>;
  /** The number of a run's first event, its acceptance; null when the log has none of it. */
  firstOf(owner: string, sessionId: string, runId: string): Promise<number | null>;
}

/** The right to drive one thread. The fence grows with every acquisition; an older one is stale. */
export interface Lease {
  fence: number;
  release(): Promise<void>;
}

/** The port to leases: one holder per thread at a time. */
export interface Leases {
  /** Throws `thread_busy` while a living process holds the thread. */
  acquire(owner: string, threadId: string): Promise<Lease>;
}

/** A checkpointer that tells what becomes of a run's writes. */
export interface Checkpointer extends BaseCheckpointSaver {
  /** Watches one thread's writes for the time of a run, and writes under its fence. Gives what ends the watch. */
  watch(thread: string, fence: number, onLost: (error: unknown) => void): () => void;
  /** Names how far a thread has come: equal names, and nothing was done in between. */
  pointOf(thread: string): Promise<string>;
}

/**
 * What one process tells the others of a session: that its log has grown, a piece of what is being written (0 is the first of its version),
 * or that this is void.
 */
export type News =
  | { kind: "log" }
  | { kind: "piece"; thread_id: string; piece: WrittenPiece; number: number }
  | { kind: "forget"; thread_id: string };

/** Carries news between the processes that share a store. What is lost on the way is in the log all the same. */
export interface Elsewhere {
  tell(owner: string, sessionId: string, news: News): void;
  /** Calls back with what others do to a session. Gives what ends that. */
  hear(owner: string, sessionId: string, onNews: (news: News) => void): () => void;
}

/** How the driving of a run came out: it has ended, or has to be driven again a little later. */
export type Driven = "ended" | "held";

/** The port that hands accepted runs to whoever drives them. */
export interface RunQueue {
  /** Hands a run over; it is driven as soon as there is room. */
  add(run: RunKey): void;
  /** Hands over those that are not on their way to anybody any more. Gives their number. */
  restore(runs: RunKey[]): Promise<number>;
  /** Drives a run that still waits for its turn at once, beside the others. */
  hasten(run: RunKey): void;
  /** Takes nothing more and waits for what is being driven, at most so long. */
  close(graceMs: number): Promise<void>;
}

/** What a run that was held is driven again after. */
export const HELD_MS = 1_000;

/** Whether a store answers, how fast, and what is to be known of it. */
export interface StoreHealth {
  name: string;
  kind: string;
  status: "ok" | "unavailable";
  latency_ms: number;
}

/** Everything that is stored, in one home. */
export interface Stores {
  home: Home;
  texts: TextReader;
  sessions: SessionStore;
  runs: RunStore;
  events: EventStore;
  facts: FactReader;
  ledger: Ledger;
  cache: Cache;
  leases: Leases;
  checkpointer: Checkpointer;
  /** A full-text index of what an owner has said, up to date: the tables `passages` and `passages_index`. */
  passagesOf: (owner: string) => Promise<Db>;
  elsewhere: Elsewhere;
  /** The Redis where runs are handed over when several servers share the work; null where each drives what it has accepted. */
  queues: string | null;
  /** Resolves when it can be used; throws StoreError when that takes too long. */
  ready(): Promise<void>;
  /** Asks each server or file behind it. */
  health(): Promise<StoreHealth[]>;
  close(): Promise<void>;
}
