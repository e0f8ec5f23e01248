import { createHash } from "node:crypto";
import type { Acceptance, Accepted, Idempotency, RunStore } from "../../adapters/stores/ports/runs.js";
import type { RunInput } from "../../domain/run.js";
import type { LiveUpdates } from "../runs/live-updates.js";
import type { Runner } from "../runs/runner.js";
import { pauseIfLong } from "../runtime/event-loop.js";

/** The owner of a request, and its idempotency key. */
export interface Caller {
  owner: string;
  idempotency?: Idempotency;
  /** The request's id in the server's log. */
  requestId?: string;
  /** The acceptance of an answer below the bar by an unattended run is not the candidate's decision, and is recorded as such. */
  by?: "candidate" | "unattended";
  /** The run has low priority: interactive runs come first. */
  background?: boolean;
}

/** An accepted request: its run, and whether this request started it. */
export interface AcceptedRequest extends Accepted {
  /** The answer is the session, although the run is of one of its questions. */
  answersWith?: "session";
}

export interface AcceptorNeeds {
  runs: RunStore;
  runner: Runner;
  live: LiveUpdates;
  now: () => Date;
  newId: () => string;
}

/** Turns each request into one run. */
export interface Acceptor {
  /**
   * Returns the run that an equal request with the caller's key started on a thread (null: as a new session). If there is none, stores a
   * run with `store` and puts it into the queue. Throws `draining` or `overloaded` if no new run is accepted.
   */
  once(caller: Caller, threadId: string | null, store: () => Promise<AcceptedRequest>): Promise<AcceptedRequest>;
  /**
   * The run that an equal request started, as above; null if there is none. Throws `draining` or `overloaded` if no new run would be
   * accepted.
   */
  known(caller: Caller, threadId: string | null): Promise<AcceptedRequest | null>;
  /** Stores a request as a run of a thread. `answered` is set for replies, `after` if the newest run of the thread must be this one. */
  toRun(
    caller: Caller,
    thread: { session_id: string; thread_id: string },
    input: RunInput,
    answered?: { ask_id: string; hash: string } | null,
    after?: string | null,
  ): Promise<AcceptedRequest>;
  /** Stores a new session and its first run. */
  toSession(
    caller: Caller,
    session_id: string,
    at: Date,
    start: NonNullable<Acceptance["start"]>,
  ): Promise<AcceptedRequest>;
}

export function createAcceptor({ runs, runner, live, now, newId }: AcceptorNeeds): Acceptor {
  const run_id = () => `run_${newId()}`;

  async function find({ owner, idempotency }: Caller, threadId: string | null): Promise<AcceptedRequest | null> {
    const run = idempotency && (await runs.findByKey(owner, threadId, idempotency));
    return run ? { run, via: "key" } : null;
  }

  return {
    async once(caller, threadId, store) {
      const earlier = await find(caller, threadId);
      if (earlier) return earlier;
      const admitted = await runner.admit(caller.owner);
      try {
        // Many requests may have waited for the same count of the queue.
        await pauseIfLong();
        const accepted = await store();
        const { run, via } = accepted;
        if (via === "new") runner.dispatch(run, admitted);
        else admitted.withdraw();
        live.notify(run);
        return accepted;
      } catch (error) {
        admitted.withdraw();
        throw error;
      }
    },
    async known(caller, threadId) {
      const earlier = await find(caller, threadId);
      if (!earlier) (await runner.admit(caller.owner)).withdraw();
      return earlier;
    },
    async toRun({ owner, idempotency = null, requestId: request_id, background }, thread, given, reply = null, after) {
      const input = given.kind === "reply" && background ? { ...given, background } : given;
      const request = { owner, ...thread, run_id: run_id(), request_id, input, at: now().toISOString() };
      return runs.accept({ ...request, idempotency, reply, start: null, ...(after !== undefined && { after }) });
    },
    async toSession({ owner, idempotency = null, requestId: request_id, background }, session_id, at, start) {
      const thread = { session_id, thread_id: session_id, run_id: run_id(), request_id };
      const request = {
        owner,
        ...thread,
        input: { kind: "start" as const, ...(background && { background }) },
        at: at.toISOString(),
      };
      return runs.accept({ ...request, idempotency, reply: null, start });
    },
  };
}

/** SHA-256 of a value as JSON with sorted keys: equal values have equal hashes, whatever the order of their keys. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
