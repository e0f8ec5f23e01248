import { AppError, type ErrorCode, type Problem, SessionError, toProblem } from "../domain/errors.js";
import { isActive, type Run, sessionOf } from "../domain/run.js";
import type { Projection } from "../domain/views.js";
import { checkpointThread } from "../stores/checkpointer.js";
import { FencedError } from "../stores/fenced.js";
import type {
  Checkpointer,
  Driven,
  Leases,
  RunKey,
  RunQueue,
  RunStore,
  SessionRows,
  SessionStore,
} from "../stores/ports.js";
import { addedBy } from "./added.js";
import { createBell } from "./bell.js";
import type { ContradictionFinder } from "./contradictions.js";
import { createDriver } from "./drive.js";
import type { Graphs } from "./graphs.js";
import { readHead } from "./head.js";
import type { Live } from "./live.js";
import { closingEvents, type TaskNews } from "./run-events.js";

/** What may be logged of a run. */
export interface RunIds {
  run_id: string;
  thread_id: string;
}

export interface RunnerNeeds {
  graphs: Graphs;
  checkpointer: Checkpointer;
  runs: RunStore;
  sessions: SessionStore;
  leases: Leases;
  now: () => Date;
  /** Builds what hands runs to `drive`, each as soon as there is room. */
  createQueue: (drive: (run: RunKey) => Promise<Driven>) => RunQueue;
  /** The resource of a thread, made from its rows. */
  resourceOf: (rows: SessionRows, threadId: string) => unknown;
  /** What the session's statements disagree about, once a run of it has ended. */
  contradictions: ContradictionFinder;
  live: Live;
  /** Told of every failure that is a bug or an outage; ids only, never text. */
  onError: (error: unknown, ids: RunIds) => void;
}

/** Drives accepted runs to their next ask or end, and writes what they brought about. */
export interface Runner {
  dispatch(run: RunKey): void;
  /** Throws `draining` once this process is stopping. */
  mustAccept(): void;
  /** Resolves when the run has ended, or after `ms`; true when it has ended. */
  settled(run: Run, ms: number): Promise<boolean>;
  /** Stops the run, whichever process drives it; it ends as cancelled. False when it has not ended within a few seconds. */
  cancel(run: Run): Promise<boolean>;
  /** Drives on what processes that are gone had accepted, of one session or of all. Gives the number of runs. */
  recover(sessionId?: string | null): Promise<number>;
  close(graceMs: number): Promise<void>;
}

const CANCEL_MS = 5_000;
const LOOK_AGAIN_MS = 500;
/** Whoever waits while this process stops is answered so long before it ends. */
const ANSWER_MS = 1_500;
const STOPPED: Problem = { code: "internal", message: "The run stopped before its end.", retryable: true };
/** So many processes may die over one step; then it is not tried again by itself. */
const MOST_DEATHS = 3;
/** Where so many have died, those under suspicion are driven one after the other: of several that were there the next death tells most. */
const SUSPICIOUS = 2;
const FATAL = {
  code: "internal" as const,
  message: `This step has ended the server ${MOST_DEATHS} times; it is not tried again by itself.`,
  retryable: true,
};
const UNEXPECTED = new Set<ErrorCode>(["internal", "store_unavailable", "storage_full"]);

export function createRunner(needs: RunnerNeeds): Runner {
  const { graphs, runs, leases, live, now } = needs;
  const drive = createDriver({ ...needs, onNews: tell, onPiece: live.write });
  const controllers = new Map<string, AbortController>();
  const fences = new Map<string, number>();
  const fenceOf = ({ run_id }: Run) => fences.get(run_id) ?? 0;
  const driving = new Map<string, Promise<Driven>>();
  /** What this process has begun and not ended: handed back when it stops. */
  const begun = new Map<string, RunKey>();
  let closesAt = Number.POSITIVE_INFINITY;

  /** One that is under suspicion is driven at a time. */
  let onTrial: string | null = null;

  // A run that comes a second time while this process still drives it is waited for, not driven twice.
  const queue = needs.createQueue((run) => {
    const known = driving.get(run.run_id);
    if (known) return known;
    const driven = tryToDrive(run).finally(() => driving.delete(run.run_id));
    driving.set(run.run_id, driven);
    return driven;
  });

  async function tryToDrive(queued: RunKey): Promise<Driven> {
    let came: Driven = "held";
    try {
      came = await hold(queued);
    } catch (error) {
      // The store did not take the run's end: driven again, the thread is looked at first, and nothing is repeated.
      needs.onError(error, idsOf(queued));
    }
    // Driven again it begins anew: that it is to stop stands in the ledger.
    controllers.delete(queued.run_id);
    fences.delete(queued.run_id);
    if (came === "ended") begun.delete(queued.run_id);
    return came;
  }

  // A thread that another process holds is looked at again; its run may be ended there, or left for this one.
  async function hold(queued: RunKey): Promise<Driven> {
    const { owner, thread_id } = queued;
    // One that has ended takes nobody's lease away.
    if (!(await openRun(queued))) return "ended";
    const lease = await leases.acquire(owner, thread_id).catch((error: unknown) => {
      if (error instanceof SessionError && error.code === "thread_busy") return null;
      throw error;
    });
    try {
      const run = await openRun(queued);
      if (!run) return "ended";
      if (!lease) return "held";
      return await work(run, lease.fence);
    } catch (error) {
      if (error instanceof FencedError) live.leave({ ...queued, session_id: sessionOf(queued.thread_id) });
      throw error;
    } finally {
      await lease?.release();
    }
  }

  // Null when it has ended: whoever follows it is told once more, since its end may have been written without an answer.
  async function openRun(queued: RunKey): Promise<Run | null> {
    const run = await runs.find(queued);
    if (run && isActive(run)) return run;
    const place = { ...queued, session_id: sessionOf(queued.thread_id) };
    live.forget(place);
    live.wake(place.owner, place.session_id);
    return null;
  }

  async function work(run: Run, fence: number): Promise<Driven> {
    const controller = controllerOf(run);
    const thread = checkpointThread(run.owner, run.thread_id);
    fences.set(run.run_id, fence);
    const cancelIfAsked = async () => {
      if (await runs.isCancelRequested(run)) controller.abort(cancelled());
    };
    await cancelIfAsked();
    const point = await needs.checkpointer.pointOf(thread);
    const deaths = await runs.deathsAt(run, point);
    const isSuspicious = deaths >= SUSPICIOUS && deaths < MOST_DEATHS;
    // It waits outside of the queue, where it holds up nobody and can be cancelled.
    if (isSuspicious && onTrial !== null && !controller.signal.aborted) return "held";
    if (isSuspicious) onTrial = run.run_id;
    // Another process that shares the data folder may ask for the end of this run.
    const asking = setInterval(
      () => void cancelIfAsked().catch((error: unknown) => needs.onError(error, idsOf(run))),
      LOOK_AGAIN_MS,
    );
    const unwatch = needs.checkpointer.watch(thread, fence, (error) => controller.abort(error));
    let problem: Problem | null = null;
    try {
      controller.signal.throwIfAborted();
      if (deaths >= MOST_DEATHS) throw new AppError(FATAL);
      begun.set(run.run_id, run);
      await runs.begin(run, point);
      await drive(run, controller.signal);
      // A write that was lost at the very end has aborted nothing any more; the run is not done all the same.
      controller.signal.throwIfAborted();
    } catch (error) {
      // Whoever has the thread now drives the run on, and ends it.
      if (controller.signal.reason instanceof FencedError) throw controller.signal.reason;
      if (error instanceof FencedError) throw error;
      problem = problemOf(error, controller.signal);
      if (UNEXPECTED.has(problem.code)) needs.onError(error, idsOf(run));
      // What failed beside a node, such as telling of it, has not stopped the node: a call that it waits for would be paid for twice.
      controller.abort(error);
    } finally {
      clearInterval(asking);
      unwatch();
      if (onTrial === run.run_id) onTrial = null;
    }
    await end(run, problem);
    return "ended";
  }

  // Questions that are written can be answered while others are not: they are projected as they come.
  async function tell(run: Run, { events, questions }: TaskNews): Promise<void> {
    if (events.length + questions.length === 0) return;
    if (events.some(({ type }) => type === "answer")) live.forget(run);
    const head = questions.length > 0 ? await readHead(graphs, run, questions) : null;
    await runs.tell(run, fenceOf(run), events, head?.project() ?? null, now().toISOString());
    live.wake(run.owner, run.session_id);
  }

  async function end(run: Run, failed: Problem | null): Promise<void> {
    let problem = failed;
    let projection: Projection | null = null;
    let closed = false;
    try {
      const head = await readHead(graphs, run);
      closed = head?.ended === true;
      projection = head?.project() ?? null;
      if (head && !head.waiting && !head.ended) problem ??= STOPPED;
    } catch (error) {
      // A head that cannot be read is not shown; what is stored of it stays.
      problem ??= toProblem(error);
    }
    // Looked for last: what fails here would fail the run, and with it what was already done.
    const contradictions = projection && !problem ? await needs.contradictions(run, projection) : null;
    const required = problem ? [] : addedBy(run);
    const added =
      contradictions || required.length > 0 ? { questions: [...(contradictions?.questions ?? []), ...required] } : null;
    const status = !problem ? "done" : problem.code === "cancelled" ? "cancelled" : "failed";
    const at = now().toISOString();
    await runs.finish(run, fenceOf(run), {
      status,
      problem,
      projection,
      closed: closed && !problem,
      added,
      events: closingEvents(run, status, problem, projection, at),
      at,
      result: (rows) => needs.resourceOf(rows, run.thread_id),
    });
    live.forget(run);
    live.wake(run.owner, run.session_id);
  }

  function controllerOf({ run_id }: Run): AbortController {
    const controller = controllers.get(run_id) ?? new AbortController();
    controllers.set(run_id, controller);
    return controller;
  }

  return {
    dispatch(run) {
      queue.add(run);
    },
    mustAccept() {
      if (closesAt === Number.POSITIVE_INFINITY) return;
      const details = { retry_after_seconds: 5 };
      throw new SessionError({ code: "draining", message: "This server is stopping.", details });
    },
    async settled({ owner, session_id, thread_id, run_id }, ms) {
      const until = () => Math.min(started + ms, closesAt - ANSWER_MS);
      const started = Date.now();
      const bell = createBell();
      // Listened before it is looked at, so that an end in between is not missed.
      const stopListening = live.listen(owner, session_id, (change) => change === "log" && bell.ring());
      try {
        for (;;) {
          const current = await runs.find({ owner, thread_id, run_id });
          if (!current || !isActive(current)) return true;
          if (Date.now() >= until()) return false;
          await bell.rung(Math.min(Math.max(0, until() - Date.now()), LOOK_AGAIN_MS));
        }
      } finally {
        stopListening();
      }
    },
    async cancel(run) {
      await runs.requestCancel(run);
      controllers.get(run.run_id)?.abort(cancelled());
      // One that waits for its turn is driven at once: it ends before it has begun.
      queue.hasten(run);
      return this.settled(run, CANCEL_MS);
    },
    async recover(sessionId = null) {
      return queue.restore(await runs.takeOver(sessionId));
    },
    async close(graceMs) {
      closesAt = Date.now() + graceMs;
      await queue.close(graceMs);
      await runs.handBack([...begun.values()]);
    },
  };
}

function idsOf({ run_id, thread_id }: RunKey): RunIds {
  return { run_id, thread_id };
}

function cancelled(): AppError {
  return new AppError({ code: "cancelled", message: "The run was cancelled.", retryable: true });
}

function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted && signal.reason instanceof AppError) return toProblem(signal.reason);
  // Several tasks of one step may fail; the first speaks for them.
  return toProblem(error instanceof AggregateError ? error.errors[0] : error);
}
