import { setTimeout as pause } from "node:timers/promises";
import type { JobType, Queue } from "bullmq";
import type { ExecuteRun, Execution, QueuedRun, RunQueue } from "../../adapters/stores/ports/queue.js";
import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { withRedisTimeout } from "../../adapters/stores/redis/client.js";
import { urgencyOf } from "../../domain/run.js";
import { settledWithin } from "../runtime/settled-within.js";
import { type Bull, connectBull, disconnectBull, type Ids } from "./bull.js";
import { type InRounds, OwnerRounds, priorityOf, roundOf } from "./owner-rounds.js";
import { type Queued, QueuedRuns } from "./queued-runs.js";
import { waitsOf } from "./waits.js";

/** The delay before the next attempt to connect. */
const RETRY_MS = 500;
/** The shortest interval between two reports of the same outage, during which every retry fails as well. */
const REPORT_MS = 60_000;
/** BullMQ's lowest priority: background runs come after all others, whose priorities follow from their rounds. */
const BACKGROUND_PRIORITY = 2 ** 21 - 1;
/** If the queue is never empty for a million rounds, it is served in the order of arrival from then on. */
const LAST_ROUND = roundOf(BACKGROUND_PRIORITY) - 1;
/** A run whose server has died waits without a priority, before all others. */
const WAITING: JobType[] = ["wait", "prioritized"];

/** The queue of a Redis, and this process's part in it. */
export interface SharedQueueNeeds {
  url: string;
  /** The maximum number of runs that are executed here at the same time. */
  limit: number;
  execute: ExecuteRun;
  /** Resolves when the Redis can be used, and rejects with the reason if not. */
  ready: () => Promise<void>;
  onError: (error: unknown) => void;
}

/**
 * A queue that several servers share, in BullMQ. Each server executes at most `limit` runs at the same time; the runs of a dead server go
 * to the others. It is connected once its Redis is ready; earlier calls wait for that.
 */
export function createSharedQueue({ url, limit, execute, ready, onError }: SharedQueueNeeds): RunQueue {
  const report = createReporter(onError);
  const closing = new AbortController();
  let bull: Bull | null = null;
  const connect = async () => {
    await ready();
    closing.signal.throwIfAborted();
    bull = await connectBull({ url, limit, execute, onError: report.error, signal: closing.signal });
    return bull;
  };
  const connected = untilDone(connect, report.error, closing.signal).then((made) => {
    if (!closing.signal.aborted) void made.worker.run().catch(report.error);
    return made;
  });
  // Rejects if the queue is stopped first. Each caller that waits for it handles that.
  connected.catch(() => {});
  const prioritised = new Set<Promise<Execution>>();

  const rounds = new OwnerRounds();
  const queued = new QueuedRuns();

  async function put({ owner, thread_id, run_id }: QueuedRun, priority: number): Promise<void> {
    const { queue } = await connected;
    queued.add(run_id, { owner, since: Date.now() });
    // The job id makes this idempotent.
    await queue.add("run", { owner, thread_id, run_id }, { jobId: run_id, priority });
  }

  async function putInTurn(run: QueuedRun, urgency: InRounds): Promise<void> {
    const { queue } = await connected;
    const round = rounds.begin(run.owner, urgency, await firstRound(queue));
    const priority = priorityOf(Math.min(round, LAST_ROUND), urgency);
    await put(run, priority).finally(() => rounds.added(run.owner, urgency));
  }

  async function add(run: QueuedRun): Promise<void> {
    if (closing.signal.aborted) return;
    // A run that cannot be queued now is found among the open runs later, and queued then.
    const urgency = urgencyOf(run);
    const queued = urgency === "background" ? put(run, BACKGROUND_PRIORITY) : putInTurn(run, urgency);
    await queued.catch(report.error);
  }

  return {
    add,
    async restore(runs) {
      if (runs.length === 0) return 0;
      const { queue } = await connected;
      const known = await Promise.all(runs.map(({ run_id }) => queue.getJob(run_id)));
      const lost = runs.filter((_, index) => !known[index]);
      for (const run of lost) void add(run);
      return lost.length;
    },
    async prioritise(run) {
      const taken = connected.then(({ queue }) => takeOut(queue, run));
      if (!(await taken.catch(report.error))) return;
      const urgency = urgencyOf(run);
      if (urgency !== "background") rounds.takenOut(run.owner, urgency);
      const executed = execute(run);
      prioritised.add(executed);
      if ((await executed.finally(() => prioritised.delete(executed))) === "locked") await add(run);
    },
    ahead: ({ run_id }) =>
      withRedisTimeout(async () => {
        const { queue } = await connected;
        // The order in which the servers take them.
        const at = (await queue.getRanges(WAITING, 0, -1, true)).indexOf(run_id);
        return at < 0 ? null : at;
      }),
    servers: () => withRedisTimeout(async () => (await connected).queue.getWorkersCount()),
    waits: () =>
      withRedisTimeout(async () => {
        const { queue } = await connected;
        const ids = await queue.getRanges(WAITING, 0, -1);
        return waitsOf(await queued.these(ids, (id) => readJob(queue, id)), Date.now());
      }),
    async close(graceMs) {
      closing.abort();
      report.stop();
      await settledWithin(graceMs, [bull?.worker.close(), ...prioritised]);
      if (bull !== null) await disconnectBull(bull);
    },
  };
}

// The earliest round that still has a waiting run; null if no run waits.
async function firstRound(queue: Queue<Ids>): Promise<number | null> {
  const [first] = await queue.getPrioritized(0, 0);
  return first && first.priority < BACKGROUND_PRIORITY ? roundOf(first.priority) : null;
}

// Null if the run no longer waits.
async function readJob(queue: Queue<Ids>, run_id: string): Promise<Queued | null> {
  const job = await queue.getJob(run_id);
  return job ? { owner: job.data.owner, since: job.timestamp } : null;
}

// Retries until it succeeds. The first failure is not reported: the start of the program makes the same check.
async function untilDone<Value>(
  attempt: () => Promise<Value>,
  report: (error: unknown) => void,
  signal: AbortSignal,
): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (tries > 1) report(error);
      await pause(RETRY_MS, undefined, { signal, ref: false });
    }
  }
}

// Removes a waiting run's job. False if there is no such job, or if a server is executing it: that server sees the cancellation.
async function takeOut(queue: Queue<Ids>, { run_id }: RunKey): Promise<boolean> {
  const job = await queue.getJob(run_id);
  if (!job || (await job.isActive())) return false;
  await job.remove();
  return true;
}

// Reports the errors of an outage at long intervals until it is stopped.
function createReporter(onError: (error: unknown) => void) {
  let reportedAt = Number.NEGATIVE_INFINITY;
  let stopped = false;
  return {
    error(error: unknown): void {
      if (stopped || performance.now() - reportedAt < REPORT_MS) return;
      reportedAt = performance.now();
      onError(error);
    },
    stop() {
      stopped = true;
    },
  };
}
