import { FencedError } from "../../adapters/stores/fenced-error.js";
import { type Checkpointer, checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import type { HeldLease } from "../../adapters/stores/ports/leases.js";
import type { RunStore } from "../../adapters/stores/ports/runs.js";
import { AppError, type ErrorCode, type Problem, toProblem } from "../../domain/errors.js";
import type { Run } from "../../domain/run.js";

/** The interval at which a running attempt checks whether another process asked for its cancellation. */
const CANCEL_POLL_MS = 500;
/** Failures that are bugs or outages, about which operators must be informed. */
const UNEXPECTED = new Set<ErrorCode>(["internal", "store_unavailable", "storage_full"]);

export interface AttemptNeeds {
  runs: Pick<RunStore, "begin" | "isCancelRequested">;
  checkpointer: Pick<Checkpointer, "watch">;
  /** Executes the graph to its next ask or end. Rethrows the error of a node. */
  execute: (attempt: Attempt) => Promise<void>;
  /** Called with every failure that is a bug or an outage. */
  onError: (error: unknown) => void;
}

/** One execution of a run by this process, under its thread's lease. */
export class Attempt {
  readonly run: Run;
  readonly lease: HeldLease;
  readonly #needs: AttemptNeeds;
  readonly #controller = new AbortController();

  constructor(needs: AttemptNeeds, run: Run, lease: HeldLease) {
    this.#needs = needs;
    this.run = run;
    this.lease = lease;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  cancel(): void {
    this.#controller.abort(new AppError({ code: "cancelled", message: "The run was cancelled.", retryable: true }));
  }

  /** Cancels if any process has requested it. */
  async cancelIfRequested(): Promise<void> {
    if (await this.#needs.runs.isCancelRequested(this.run)) this.cancel();
  }

  /**
   * Executes the run from a point of its thread. Returns the problem with which it ended, or null. Throws FencedError if another server has
   * the thread now: that server then ends the run.
   */
  async execute(point: string): Promise<Problem | null> {
    const { runs, checkpointer, execute, onError } = this.#needs;
    const polling = setInterval(() => void this.cancelIfRequested().catch(onError), CANCEL_POLL_MS);
    const thread = checkpointThread(this.run.owner, this.run.thread_id);
    const unwatch = checkpointer.watch(thread, this.lease, (error) => this.#controller.abort(error));
    try {
      this.signal.throwIfAborted();
      await runs.begin(this.run, point);
      await execute(this);
      // The last checkpoint write may have been lost after the graph had ended: then nothing was aborted, but the run is not done.
      this.signal.throwIfAborted();
      return null;
    } catch (error) {
      const fenced = [this.signal.reason, error].find((reason) => reason instanceof FencedError);
      if (!fenced) return this.fail(error);
      this.#stopNodes(fenced);
      throw fenced;
    } finally {
      clearInterval(polling);
      unwatch();
    }
  }

  /** Ends the attempt with an error. Returns the run's problem: the reason of the cancellation if there was one. */
  fail(error: unknown): Problem {
    const problem = this.#problemOf(error);
    if (UNEXPECTED.has(problem.code)) this.#needs.onError(error);
    this.#stopNodes(error);
    return problem;
  }

  // After a failure outside of the nodes, such as in the log, the nodes are still running, and would pay for calls that the next attempt
  // repeats.
  #stopNodes(error: unknown): void {
    this.#controller.abort(error);
  }

  #problemOf(error: unknown): Problem {
    const { aborted, reason } = this.signal;
    if (aborted && reason instanceof AppError) return toProblem(reason);
    // If several tasks of one step failed, the first error is reported.
    return toProblem(error instanceof AggregateError ? error.errors[0] : error);
  }
}
