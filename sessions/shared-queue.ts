import { DelayedError, type Job, Queue, Worker } from "bullmq";
import { type Driven, HELD_MS, type RunKey, type RunQueue } from "../stores/ports.js";
import { connectForQueue } from "../stores/redis/client.js";

/** Ids alone go into the queue: what a run is to do stands in the ledger. */
type Ids = Pick<RunKey, "owner" | "thread_id" | "run_id">;

const NAME = "aa-runs";
/**
 * A server that does not renew its lock for so long has lost the run; others look for that so often. Whoever is slow and not dead writes
 * nothing more, since the next driver has a higher fence.
 */
const LOCK_MS = 3_000;
const LOOK_MS = 1_000;
/** A worker that was cut off tries again so soon. */
const AGAIN_MS = 500;
/** Every attempt to end an outage fails as well: it is told of so seldom. */
const TOLD_MS = 60_000;
/** What is closed without waiting for runs has so long for it. */
const LAST_WORDS_MS = 500;

/** A queue that several servers take runs from, in BullMQ: each drives at most `limit` at once. What a dead server had goes to the others. */
export function createSharedQueue(
  url: string,
  limit: number,
  drive: (run: RunKey) => Promise<Driven>,
  onError: (error: unknown) => void,
): RunQueue {
  const connection = connectForQueue(url);
  let closed = false;
  const options = { connection, prefix: "{aa-queue}" };
  const queue = new Queue<Ids>(NAME, {
    ...options,
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
  });
  const worker = new Worker<Ids>(NAME, work, {
    ...options,
    concurrency: limit,
    lockDuration: LOCK_MS,
    lockRenewTime: LOCK_MS / 3,
    stalledInterval: LOOK_MS,
    // How often a run may end its server is counted in the ledger, at each point of its thread anew.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: AGAIN_MS,
    drainDelay: 1,
  });
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = (error: unknown) => {
    if (closed || performance.now() - toldAt < TOLD_MS) return;
    toldAt = performance.now();
    onError(error);
  };
  queue.on("error", tell);
  worker.on("error", tell);
  const beside = new Set<Promise<Driven>>();

  async function work(job: Job<Ids>, token?: string): Promise<void> {
    if ((await drive(job.data)) === "ended") return;
    await job.moveToDelayed(Date.now() + HELD_MS, token);
    throw new DelayedError();
  }

  const add = ({ owner, thread_id, run_id }: RunKey) => {
    if (closed) return;
    // One that is in the queue already stays as it is. What cannot be handed over now is found open in the ledger, and handed over then.
    queue.add("run", { owner, thread_id, run_id }, { jobId: run_id }).catch(tell);
  };

  return {
    add,
    async restore(runs) {
      const known = await Promise.all(runs.map(({ run_id }) => queue.getJob(run_id)));
      const lost = runs.filter((_, index) => !known[index]);
      for (const run of lost) add(run);
      return lost.length;
    },
    async hasten(run) {
      try {
        const job = await queue.getJob(run.run_id);
        // One that a server drives cannot be taken out: that server ends it.
        if (!job || (await job.isActive())) return;
        await job.remove();
      } catch (error) {
        return tell(error);
      }
      const driven = drive(run);
      beside.add(driven);
      if ((await driven.finally(() => beside.delete(driven))) === "held") add(run);
    },
    async close(graceMs) {
      closed = true;
      await within(graceMs, [worker.close(), ...beside]);
      // Where Redis is away the libraries would wait for it.
      await within(LAST_WORDS_MS, [worker.close(true), queue.close()]);
      if (connection.isOpen) connection.destroy();
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
