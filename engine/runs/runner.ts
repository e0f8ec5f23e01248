import { type Checkpointer, checkpointThread } from "../../adapters/stores/ports/checkpointer.js";
import type { EventStore } from "../../adapters/stores/ports/events.js";
import type { Leases } from "../../adapters/stores/ports/leases.js";
import type { ExecuteRun, RunQueue } from "../../adapters/stores/ports/queue.js";
import type { RunKey } from "../../adapters/stores/ports/runs.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { SessionError, StoreError } from "../../domain/errors.js";
import { isActive, type Run } from "../../domain/run.js";
import type { QueuePlace } from "../../domain/session.js";
import type { Documenting } from "../../graph/state/document.js";
import type { QueueLoad } from "../observability/metrics.js";
import type { NodeRun, RunObserver } from "../observability/runs.js";
import { createGraphExecution } from "./execute-graph.js";
import { Executor } from "./executor.js";
import { Pace } from "./pace.js";
import { type Admitted, QueueLimit } from "./queue-limit.js";
import { createRunLog, type RunLogNeeds } from "./run-log.js";
import { createSignal } from "./signal.js";

export interface RunnerNeeds extends RunLogNeeds {
  checkpointer: Checkpointer;
  sessions: SessionStore;
  events: EventStore;
  leases: Leases;
  observer: RunObserver;
  /** Creates the queue that passes runs to `execute`, each as soon as there is capacity. */
  createQueue: (execute: ExecuteRun) => RunQueue;
  documentInput: (owner: string, documentId: string) => Promise<Documenting["Update"]>;
  /** Called when the execution of a run begins. */
  onExecuting: (run: Run) => void;
  /** Called when the execution of a run has ended. */
  onExecuted: (run: RunKey) => void;
}

/** Executes accepted runs to their next ask or end, and writes their outcome. */
export interface Runner {
  /**
   * Counts a run of this owner that is about to be accepted as waiting; the run is then dispatched or withdrawn. Throws `draining` once
   * this process is stopping, and `overloaded` while too many runs wait.
   */
  admit(owner: string): Promise<Admitted>;
  /** Puts a run into the queue. */
  dispatch(run: Run, admitted: Admitted): void;
  /** Resolves when the run has ended, or after `ms` milliseconds; true if it has ended. */
  untilEnded(run: Run, ms: number): Promise<boolean>;
  /** Cancels the run, whichever process executes it. False if it has not ended within a few seconds. */
  cancel(run: Run): Promise<boolean>;
  /** Queues the accepted runs of dead processes, of one session or of all. Returns their number. */
  recover(sessionId?: string | null): Promise<number>;
  /** Where a run waits in the queue; null if it does not wait, or if the queue cannot be read. */
  placeOf(run: Run): Promise<QueuePlace | null>;
  /** The number of waiting runs, and of the runs that this process executes. */
  load(): Promise<QueueLoad>;
  /** The number of runs that this process executes. */
  executing(): number;
  /** Stops accepting runs, and waits at most `graceMs` for the running ones. */
  close(graceMs: number): Promise<void>;
}

// Without a duration, another process executed the node; here it is only reported.
const isDoneHere = ({ outcome, durationMs }: NodeRun) => outcome === "finished" && durationMs !== null;

const CANCEL_MS = 5_000;
/** The interval at which the store is read for the end of a run, because notifications can get lost. */
const POLL_MS = 500;
/** Waiting requests are answered this long before the process ends. */
const ANSWER_MS = 1_500;

export function createRunner(needs: RunnerNeeds): Runner {
  const { runs, live, onError } = needs;
  const log = createRunLog(needs);
  const executeGraph = createGraphExecution(needs);
  const executor = new Executor({
    ...needs,
    execute: ({ run, lease, signal }) => {
      needs.onExecuting(run);
      return executeGraph(run, {
        signal,
        onProgress: async (progress) => {
          // Only stored results are logged: after a kill, others would be executed and logged a second time.
          await needs.checkpointer.untilStored(checkpointThread(run.owner, run.thread_id));
          if (progress.nodes.some(isDoneHere)) executor.passed(run);
          await log.record(run, lease.fence, progress);
          for (const node of progress.nodes) needs.observer.node(run, node);
        },
        onPiece: (piece) => live.write(run, piece),
      }).finally(() => needs.onExecuted(run));
    },
    finish: log.finish,
    onError: (error, { run_id, thread_id }) => onError(error, { run_id, thread_id }),
  });
  const pace = new Pace();
  const queue = needs.createQueue(async (run, isOurs) => {
    pace.began();
    const execution = await executor.execute(run, isOurs);
    pace.ended(execution === "ended");
    return execution;
  });
  const queueLimit = new QueueLimit(queue);
  let closesAt = Number.POSITIVE_INFINITY;
  /** One signal for each request that waits for the end of a run. */
  const waits = new Set<ReturnType<typeof createSignal>>();

  async function untilEnded({ owner, session_id, thread_id, run_id }: Run, ms: number): Promise<boolean> {
    const latest = Date.now() + ms;
    const leftMs = () => Math.min(latest, closesAt - ANSWER_MS) - Date.now();
    const signal = createSignal();
    waits.add(signal);
    // Subscribed before the first read, so that an end in between is not missed.
    const unsubscribe = live.subscribe(owner, session_id, ({ part, thread_id: changed }) => {
      // The other threads of the session change often and do not end this run.
      if (part === "log" && (changed ?? thread_id) === thread_id) signal.notify();
    });
    try {
      for (;;) {
        const current = await runs.find({ owner, thread_id, run_id });
        if (!current || !isActive(current)) return true;
        if (leftMs() <= 0) return false;
        await signal.wait(Math.min(leftMs(), POLL_MS));
      }
    } finally {
      waits.delete(signal);
      unsubscribe();
    }
  }

  async function placeOf(run: Run): Promise<QueuePlace | null> {
    const ahead = await queue.ahead(run);
    if (ahead === null) return null;
    const perSecond = pace.perSecond();
    // Other servers are taken to be as fast as this one.
    const seconds =
      perSecond === null ? null : Math.ceil((ahead + 1) / (perSecond * Math.max(1, await queue.servers())));
    return { place: ahead + 1, seconds };
  }

  return {
    untilEnded,
    placeOf: (run) =>
      placeOf(run).catch((error: unknown) => {
        if (!(error instanceof StoreError)) onError(error, { run_id: run.run_id, thread_id: run.thread_id });
        return null;
      }),
    async admit(owner) {
      if (closesAt < Number.POSITIVE_INFINITY) {
        const details = { retry_after_seconds: 5 };
        throw new SessionError({ code: "draining", message: "This server is stopping.", details });
      }
      return queueLimit.admit(owner);
    },
    dispatch(run, admitted) {
      void queue.add(run).then(admitted.queued);
    },
    async cancel(run) {
      await runs.requestCancel(run);
      executor.cancel(run);
      // A waiting run is executed at once: since it is cancelled, it ends before its graph starts.
      queue.prioritise(run);
      return untilEnded(run, CANCEL_MS);
    },
    recover: async (sessionId = null) => queue.restore(await runs.adoptOrphans(sessionId)),
    async load() {
      const waits = await queue.waits();
      const all = [...waits.values()].flat();
      const oldestMs = all.length > 0 ? Math.max(...all) : null;
      return { waiting: all.length, oldestMs, waits, executing: executor.executing };
    },
    executing: () => executor.executing,
    async close(graceMs) {
      closesAt = Date.now() + graceMs;
      await queue.close(graceMs);
      // Requests that still wait are answered now, while the stores are open; another server continues the run.
      closesAt = Date.now();
      for (const signal of waits) signal.notify();
      await runs.release(executor.unfinished);
    },
  };
}
