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

/** A queue that several servers share, in BullMQ. Each executes at most `limit` runs at once; the runs of a dead server go to the others. */
export function createSharedQueue(
  url: string,
  limit: number,
  execute: ExecuteRun,
  onError: (error: unknown) => void,
): RunQueue {
  const connection = connectForQueue(url);
  const report = createReporter(onError);
  const { queue, worker } = connectBull(connection, limit, execute);
  queue.on("error", report.error);
  worker.on("error", report.error);
  const prioritised = new Set<Promise<Execution>>();
  let closed = false;

  const rounds = new OwnerRounds();
  const owners = new QueuedOwners();

  function put({ owner, thread_id, run_id }: QueuedRun, priority: number) {
    owners.add(run_id, owner);
    // The job id makes this idempotent.
    return queue.add("run", { owner, thread_id, run_id }, { jobId: run_id, priority });
  }

  async function putInTurn(run: QueuedRun): Promise<void> {
    const round = rounds.begin(run.owner, await firstRound(queue));
    await put(run, Math.min(round, LAST_ROUND)).finally(() => rounds.added(run.owner));
  }

  async function add(run: QueuedRun): Promise<void> {
    if (closed) return;
    // A run that cannot be queued now is found among the open runs later, and queued then.
    await (isBackground(run) ? put(run, BACKGROUND_PRIORITY) : putInTurn(run)).catch(report.error);
  }

  return {
    add,
    async restore(runs) {
      const known = await Promise.all(runs.map(({ run_id }) => queue.getJob(run_id)));
      const lost = runs.filter((_, index) => !known[index]);
      for (const run of lost) void add(run);
      return lost.length;
    },
    async prioritise(run) {
      if (!(await takeOut(queue, run).catch(report.error))) return;
      if (!isBackground(run)) rounds.takenOut(run.owner);
      const executed = execute(run);
      prioritised.add(executed);
      if ((await executed.finally(() => prioritised.delete(executed))) === "locked") await add(run);
    },
    waitingByOwner: () =>
      withRedisTimeout(async () =>
        owners.count(await queue.getRanges(WAITING, 0, -1), async (id) => (await queue.getJob(id))?.data.owner ?? null),
      ),
    load: () =>
      withRedisTimeout(async () => {
        const [waiting, first] = await Promise.all([
          queue.getJobCountByTypes(...WAITING),
          queue.getJobs(WAITING, 0, AMONG_FIRST - 1, true),
        ]);
        const oldest = Math.min(...first.map(({ timestamp }) => timestamp));
        return { waiting, oldestMs: first.length > 0 ? Math.max(0, Date.now() - oldest) : null };
      }),
    async close(graceMs) {
      closed = true;
      report.stop();
      await within(graceMs, [worker.close(), ...prioritised]);
      // Without Redis the libraries would wait for it.
      await within(DISCONNECT_MS, [worker.close(true), queue.close()]);
      if (connection.isOpen) connection.destroy();
    },
  };
}

// The earliest round of which a run waits; null if none waits.
async function firstRound(queue: Queue<Ids>): Promise<number | null> {
  const [first] = await queue.getPrioritized(0, 0);
  return first && first.priority < BACKGROUND_PRIORITY ? first.priority : null;
}

function connectBull(connection: ReturnType<typeof connectForQueue>, limit: number, execute: ExecuteRun) {
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
  });
  return { queue, worker };
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

async function within(ms: number, work: Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(work), timeout]);
  clearTimeout(timer);
}
