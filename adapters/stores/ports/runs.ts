import type { NewEvent, RunEnding } from "../../../domain/event.js";
import type { Run, RunInput } from "../../../domain/run.js";
import type { ProblemNote } from "../../../domain/session.js";
import type { AddedQuestions, Projection, SessionInput } from "../../../domain/views.js";
import type { SessionRows } from "./sessions.js";

/** A request's idempotency key, with a hash of its body. An equal request gets the answer of the first one. */
export interface Idempotency {
  route: string;
  key: string;
  bodyHash: string;
}

/** A request that is to become a run. `reply` is set for replies, `start` for new sessions. */
export interface Acceptance {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: RunInput;
  at: string;
  request_id?: string | undefined;
  idempotency: Idempotency | null;
  reply: { ask_id: string; hash: string } | null;
  /** If set, the newest run of the thread must be this one: the request rests on what that run left. */
  after?: string | null;
  start: {
    expires_at: string;
    input: SessionInput;
    texts: { sha256: string; media_type: string; text: string }[];
  } | null;
}

/** The result of a request: a new run, or the run that an equal request started earlier. */
export interface Accepted {
  run: Run;
  /**
   * `new`: this request started the run. `key`: an earlier request with this idempotency key started it. `ask`: an equal reply to this ask
   * started it.
   */
  via: "new" | "key" | "ask";
}

/** The fields that identify a run. */
export type RunKey = Pick<Run, "owner" | "thread_id" | "run_id">;

/** The port to the runs. Every method is one transaction. Writes under a fencing token older than the thread's newest are refused. */
export interface RunStore {
  /**
   * Throws `not_found`, `idempotency_mismatch`, `already_answered`, `ask_stale`, `not_waiting`, `reading_changed` or `thread_busy`, and then
   * writes nothing. The open ask is read inside the transaction.
   */
  accept(request: Acceptance): Promise<Accepted>;
  /**
   * The run that an equal request with this key started on a thread (null: as a new session), if any. Throws `idempotency_mismatch` for
   * another body.
   */
  findByKey(owner: string, threadId: string | null, idempotency: Idempotency): Promise<Run | null>;
  /** Records that this process starts to execute the run at a point of its thread (see `Checkpointer.pointOf`). */
  begin(run: Run, point: string): Promise<void>;
  /** The number of other processes that started the run at this point of its thread and did not get past it. */
  crashesAt(run: Run, point: string): Promise<number>;
  /** Undoes `begin` for these runs: an orderly shutdown of this process does not count as a crash. */
  release(runs: RunKey[]): Promise<void>;
  /**
   * Appends to the session's log, and writes the projection if there is one. Writes nothing if the run has ended or is deleted. Once it
   * resolves, the events survive a crash of the process; from the next checkpoint on they also survive a power cut.
   */
  record(run: Run, fence: number, events: NewEvent[], projection: Projection | null, at: string): Promise<void>;
  /** Writes the run's end, its events, its result and the projection. Writes nothing if the run has ended or is deleted. */
  finish(run: Run, fence: number, end: RunEnd): Promise<void>;
  /** Marks the run as to be cancelled; the process that executes it reads the mark. */
  requestCancel(run: RunKey): Promise<void>;
  isCancelRequested(run: RunKey): Promise<boolean>;
  find(run: RunKey): Promise<Run | null>;
  latest(owner: string, threadId: string): Promise<Run | null>;
  /** The resource as it was when the run ended; null before. */
  result(run: RunKey): Promise<unknown>;
  /**
   * The open runs that may belong to no living process, oldest first; of one session, or of all. In SQLite these are the runs of dead
   * processes, which this process adopts. In Redis these are all open runs except the newest: the queue knows which of them it has.
   */
  adoptOrphans(sessionId: string | null): Promise<Run[]>;
}

/** Everything that is written when a run ends. */
export interface RunEnd {
  status: RunEnding;
  problem: ProblemNote | null;
  projection: Projection | null;
  /** True when the thread has reached its end. Then only the checkpoints of its asks and of the ends of its branches are kept. */
  closed: boolean;
  /** Questions to add to the session, such as contradictions. */
  added: AddedQuestions | null;
  events: NewEvent[];
  at: string;
  /** Builds the resource that is stored as the run's result, from the rows after all other writes. */
  result: (rows: SessionRows) => unknown;
}
