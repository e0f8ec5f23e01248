import { FencedError } from "../../adapters/stores/fenced-error.js";
import { type Checkpointer, checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import type { IsOurs, Lease, Leases } from "../../adapters/stores/ports/leases.js";
import type { Execution } from "../../adapters/stores/ports/queue.js";
import type { RunKey, RunStore } from "../../adapters/stores/ports/runs.js";
import { AppError, type Problem, SessionError } from "../../domain/errors.js";
import { isActive, type Run, sessionOf } from "../../domain/run.js";
import type { RunObserver } from "../observability/runs.js";
import { nextTurn } from "../runtime/event-loop.js";
import { Attempt, type AttemptNeeds } from "./attempt.js";
import { createIsolation, type Isolation, MAX_CRASHES } from "./isolation.js";
import type { LiveUpdates } from "./live-updates.js";

const POISON = {
  code: "internal" as const,
  message: `This step has ended the server ${MAX_CRASHES} times; it is not retried automatically.`,
  retryable: true,
};

/**
 * The number of times that a run is requeued because the store failed while it was executed. After that it fails: the store works for other
 * runs, but not for this one.
 */
const MAX_OUTAGES = 5;

export interface ExecutorNeeds {
  runs: RunStore;
  leases: Leases;
  checkpointer: Checkpointer;
  live: LiveUpdates;
  observer: RunObserver;
  execute: AttemptNeeds["execute"];
  /** Writes the run's end. */
  finish: (run: Run, fence: number, problem: Problem | null) => Promise<void>;
  onError: (error: unknown, run: RunKey) => void;
  /** By default a new one. */
  isolation?: Isolation;
}

/** Executes queued runs in this process, each under its thread's lease. */
export class Executor {
  readonly #needs: ExecutorNeeds;
  readonly #executing = new Map<string, Promise<Execution>>();
  readonly #attempts = new Map<string, Attempt>();
  readonly #started = new Map<string, RunKey>();
  /** By run: the number of times that it was requeued. */
  readonly #outages = new Map<string, number>();
  readonly #isolation: Isolation;

  constructor(needs: ExecutorNeeds) {
    this.#needs = needs;
    this.#isolation = needs.isolation ?? createIsolation();
  }

  /** Runs that this process has started and that have not ended. */
  get unfinished(): RunKey[] {
    return [...this.#started.values()];
  }

  /** The number of runs that this process executes. */
  get executing(): number {
    return this.#attempts.size;
  }

  /** Executes a run. If the run is already being executed, returns that execution instead of starting a second one. Never rejects. */
  execute(queued: RunKey, isOurs?: IsOurs): Promise<Execution> {
    const known = this.#executing.get(queued.run_id);
    if (known) return known;
    const executed = this.#try(queued, isOurs).finally(() => this.#executing.delete(queued.run_id));
    this.#executing.set(queued.run_id, executed);
    return executed;
  }

  /** A suspect has passed the point at which its processes crashed, so another suspect can be executed at the same time. */
  passed({ run_id }: Pick<RunKey, "run_id">): void {
    this.#isolation.leave(run_id);
  }

  /** Cancels the run if this process executes it. */
  cancel({ run_id }: RunKey): void {
    this.#attempts.get(run_id)?.cancel();
  }

  async #try(queued: RunKey, isOurs?: IsOurs): Promise<Execution> {
    let outcome: Execution = "locked";
    // Lets the response to the run's request be sent before the work begins.
    await nextTurn("run");
    try {
      outcome = await this.#underLease(queued, isOurs);
    } catch (error) {
      // The run's end could not be written. The next attempt reads the thread first, so nothing is executed twice.
      this.#needs.onError(error, queued);
    }
    this.#attempts.delete(queued.run_id);
    if (outcome === "ended") {
      this.#started.delete(queued.run_id);
      this.#outages.delete(queued.run_id);
    }
    return outcome;
  }

  async #underLease(queued: RunKey, isOurs?: IsOurs): Promise<Execution> {
    // Checked before the lease is acquired: acquiring it would fence the process that executes the thread's next run.
    if (!(await this.#openRun(queued))) return "ended";
    const lease = await this.#acquire(queued, isOurs);
    try {
      const run = await this.#openRun(queued);
      if (!run) return "ended";
      return lease ? await this.#attempt(run, lease) : "locked";
    } catch (error) {
      if (error instanceof FencedError) this.#needs.live.forgetHere(threadOf(queued));
      throw error;
    } finally {
      await lease?.release();
    }
  }

  // Null while another process has the lease or the run.
  async #acquire({ owner, thread_id }: RunKey, isOurs?: IsOurs): Promise<Lease | null> {
    try {
      return await this.#needs.leases.acquire(owner, thread_id, isOurs);
    } catch (error) {
      if (error instanceof SessionError && error.code === "thread_busy") return null;
      throw error;
    }
  }

  // Null if the run has ended. Its subscribers are notified again: the process that wrote the end may have died before it notified them.
  async #openRun(queued: RunKey): Promise<Run | null> {
    const { runs, live } = this.#needs;
    const run = await runs.find(queued);
    if (run && isActive(run)) return run;
    const thread = threadOf(queued);
    live.forget(thread);
    live.notify(thread);
    return null;
  }

  async #attempt(run: Run, lease: Lease): Promise<Execution> {
    const { runs, checkpointer, execute, onError, finish, observer } = this.#needs;
    const needs = { runs, checkpointer, execute, onError: (error: unknown) => onError(error, run) };
    const attempt = new Attempt(needs, run, lease);
    this.#attempts.set(run.run_id, attempt);
    await attempt.cancelIfRequested();
    const point = await checkpointer.pointOf(checkpointThread(run.owner, run.thread_id));
    const admission = this.#isolation.admit(run.run_id, await runs.crashesAt(run, point));
    // The run waits outside of the queue, where it blocks no other run and can be cancelled.
    if (admission === "wait" && !attempt.signal.aborted) return "locked";
    this.#started.set(run.run_id, run);
    observer.began(run);
    let problem: Problem | null;
    try {
      problem = admission === "poison" ? attempt.fail(new AppError(POISON)) : await attempt.execute(point);
    } finally {
      this.#isolation.leave(run.run_id);
    }
    if (this.#isRequeued(run, problem)) return "locked";
    await finish(run, lease.fence, problem);
    return "ended";
  }

  // True if the run is requeued because of an outage: it resumes from the last stored step, and answered calls are not repeated.
  #isRequeued({ run_id }: Run, problem: Problem | null): boolean {
    if (problem?.code !== "store_unavailable" || !problem.retryable) return false;
    const outages = (this.#outages.get(run_id) ?? 0) + 1;
    this.#outages.set(run_id, outages);
    return outages <= MAX_OUTAGES;
  }
}

function threadOf({ owner, thread_id }: RunKey) {
  return { owner, thread_id, session_id: sessionOf(thread_id) };
}
