import { setTimeout as pause } from "node:timers/promises";
import { DelayedError, type Job, type JobType, Queue, Worker } from "bullmq";
import { isBackground } from "../domain/run.js";
import {
  type ExecuteRun,
  type Execution,
  LOCK_MS,
  LOCKED_RETRY_MS,
  type QueuedRun,
  type RunQueue,
} from "../stores/ports/queue.js";
import type { RunKey } from "../stores/ports/runs.js";
import { connectForQueue, withRedisTimeout } from "../stores/redis/client.js";
import { OwnerRounds } from "./owner-rounds.js";
import { QueuedOwners } from "./queued-owners.js";

/** The queue holds ids only; a run's input is in the store. */
type Ids = Pick<RunKey, "owner" | "thread_id" | "run_id">;

const NAME = "aa-runs";
/**
 * The interval in which the others look for runs of servers that did not renew their locks. If such a server is slow rather than dead,
 * its writes are refused: the next executor has a higher fencing token.
 */
const STALLED_CHECK_MS = 1_000;
/** The delay before a disconnected worker tries again. */
const RETRY_MS = 500;
/** The shortest interval between two reports of the same outage, in which every retry fails as well. */
const REPORT_MS = 60_000;
/** BullMQ's last priority: background runs come after all others, whose priorities are their rounds. */
const BACKGROUND_PRIORITY = 2 ** 21 - 1;
/** A queue that is never empty for two million rounds is then served in the order of arrival. */
const LAST_ROUND = BACKGROUND_PRIORITY - 1;
/** The oldest waiting run is among the first so many: the first run of each owner is. */
const AMONG_FIRST = 16;
/** The time for closing the connections once no run is awaited any more. */
const DISCONNECT_MS = 500;

/** A run whose server has died waits without a priority, before all others. */
const WAITING: JobType[] = ["wait", "prioritized"];

/** The queue of a Redis, and how this process takes part in it. */
export interface SharedQueueNeeds {
  url: string;
  /** The runs that are executed here at once. */
  limit: number;
  execute: ExecuteRun;
  /** Resolves when the Redis can be used, and throws why it cannot. */
  ready: () => Promise<void>;
  onError: (error: unknown) => void;
}

/**
 * A queue that several servers share, in BullMQ. Each executes at most `limit` runs at once; the runs of a dead server go to the others.
 * It is connected once its Redis is ready; what is asked of it before waits for that.
 */
export function createSharedQueue({ url, limit, execute, ready, onError }: SharedQueueNeeds): RunQueue {
  const report = createReporter(onError);
  const closing = new AbortController();
  let bull: Bull | null = null;
  // A connection of BullMQ that is lost while it is made stays broken, and a worker on it would try again without a pause, for ever.
  const connect = async () => {
    await ready();
    closing.signal.throwIfAborted();
    const made = connectBull(await connectedForQueue(url, closing.signal), limit, execute);
    bull = made;
    made.queue.on("error", report.error);
    made.worker.on("error", report.error);
    await Promise.all([made.queue.waitUntilReady(), made.worker.waitUntilReady()]).catch(async (error: unknown) => {
      // First the connection: nobody hears its errors once the others are closed.
      if (made.connection.isOpen) made.connection.destroy();
      await disconnect(made);
      throw error;
    });
    return made;
  };
  const connected = untilDone(connect, report.error, closing.signal).then((made) => {
    if (!closing.signal.aborted) void made.worker.run().catch(report.error);
    return made;
  });
  // Rejected if it is closed before. Each caller that waits for it handles that.
  connected.catch(() => {});
  const prioritised = new Set<Promise<Execution>>();

  const rounds = new OwnerRounds();
  const owners = new QueuedOwners();

  async function put({ owner, thread_id, run_id }: QueuedRun, priority: number): Promise<void> {
    const { queue } = await connected;
    owners.add(run_id, owner);
    // The job id makes this idempotent.
    await queue.add("run", { owner, thread_id, run_id }, { jobId: run_id, priority });
  }

  async function putInTurn(run: QueuedRun): Promise<void> {
    const { queue } = await connected;
    const round = rounds.begin(run.owner, await firstRound(queue));
    await put(run, Math.min(round, LAST_ROUND)).finally(() => rounds.added(run.owner));
  }

  async function add(run: QueuedRun): Promise<void> {
    if (closing.signal.aborted) return;
    // A run that cannot be queued now is found among the open runs later, and queued then.
    await (isBackground(run) ? put(run, BACKGROUND_PRIORITY) : putInTurn(run)).catch(report.error);
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
      if (!isBackground(run)) rounds.takenOut(run.owner);
      const executed = execute(run);
      prioritised.add(executed);
      if ((await executed.finally(() => prioritised.delete(executed))) === "locked") await add(run);
    },
    waitingByOwner: () =>
      withRedisTimeout(async () => {
        const { queue } = await connected;
        const ids = await queue.getRanges(WAITING, 0, -1);
        return owners.count(ids, async (id) => (await queue.getJob(id))?.data.owner ?? null);
      }),
    load: () =>
      withRedisTimeout(async () => {
        const { queue } = await connected;
        const [waiting, first] = await Promise.all([
          queue.getJobCountByTypes(...WAITING),
          queue.getJobs(WAITING, 0, AMONG_FIRST - 1, true),
        ]);
        const oldest = Math.min(...first.map(({ timestamp }) => timestamp));
        return { waiting, oldestMs: first.length > 0 ? Math.max(0, Date.now() - oldest) : null };
      }),
    async close(graceMs) {
      closing.abort();
      report.stop();
      await within(graceMs, [bull?.worker.close(), ...prioritised]);
      if (bull !== null) await disconnect(bull);
    },
  };
}

// The earliest round of which a run waits; null if none waits.
async function firstRound(queue: Queue<Ids>): Promise<number | null> {
  const [first] = await queue.getPrioritized(0, 0);
  return first && first.priority < BACKGROUND_PRIORITY ? first.priority : null;
}

// Tries until it is done. The first failure is not reported: whoever starts the program makes the same check.
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

type Bull = ReturnType<typeof connectBull>;

// Without Redis the libraries would wait for it.
async function disconnect({ worker, queue, connection }: Bull): Promise<void> {
  await within(DISCONNECT_MS, [worker.close(true), queue.close()]);
  if (connection.isOpen) connection.destroy();
}

async function connectedForQueue(url: string, signal: AbortSignal) {
  const connection = connectForQueue(url);
  const stop = () => connection.destroy();
  signal.addEventListener("abort", stop);
  return connection.connect().finally(() => signal.removeEventListener("abort", stop));
}

function connectBull(connection: Awaited<ReturnType<typeof connectedForQueue>>, limit: number, execute: ExecuteRun) {
  const options = { connection, prefix: "{aa-queue}" };
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
  const queue = new Queue<Ids>(NAME, { ...options, defaultJobOptions });
  const work = async (job: Job<Ids>, token = "") => {
    const isOurs = () => withRedisTimeout(async () => (await job.extendLock(token, LOCK_MS)) === 1);
    if ((await execute(job.data, isOurs)) === "ended") return;
    await job.moveToDelayed(Date.now() + LOCKED_RETRY_MS, token);
    throw new DelayedError();
  };
  const worker = new Worker<Ids>(NAME, work, {
    ...options,
    concurrency: limit,
    lockDuration: LOCK_MS,
    lockRenewTime: LOCK_MS / 3,
    stalledInterval: STALLED_CHECK_MS,
    // The crashes of a run are counted by `RunStore.crashesAt`, at each point of its thread separately.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: RETRY_MS,
    drainDelay: 1,
    autorun: false,
  });
  return { connection, queue, worker };
}

// Removes a waiting run's job. False if there is none, or a server works on it: that server sees the cancellation.
async function takeOut(queue: Queue<Ids>, { run_id }: RunKey): Promise<boolean> {
  const job = await queue.getJob(run_id);
  if (!job || (await job.isActive())) return false;
  await job.remove();
  return true;
}

// Passes on the errors of an outage, seldom, until it is stopped.
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

async function within(ms: number, work: (Promise<unknown> | undefined)[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(work), timeout]);
  clearTimeout(timer);
}
