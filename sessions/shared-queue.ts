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

/** A queue that several servers take runs from, in BullMQ: each drives at most `limit` at once. What a dead server had goes to the others. */
export function createSharedQueue(
  url: string,
  limit: number,
  drive: (run: RunKey) => Promise<Driven>,
  onError: (error: unknown) => void,
): RunQueue {
  const connection = connectForQueue(url);
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
  queue.on("error", onError);
  worker.on("error", onError);
  const beside = new Set<Promise<Driven>>();
  let closed = false;

  async function work(job: Job<Ids>, token?: string): Promise<void> {
    if ((await drive(job.data)) === "ended") return;
    await job.moveToDelayed(Date.now() + HELD_MS, token);
    throw new DelayedError();
  }

  const add = ({ owner, thread_id, run_id }: RunKey) => {
    if (closed) return;
    // One that is in the queue already stays as it is. What cannot be handed over now is found open in the ledger, and handed over then.
    queue.add("run", { owner, thread_id, run_id }, { jobId: run_id }).catch(onError);
  };

  return {
    add,
    async hasten(run) {
      try {
        const job = await queue.getJob(run.run_id);
        // One that a server drives cannot be taken out: that server ends it.
        if (!job || (await job.isActive())) return;
        await job.remove();
      } catch (error) {
        return onError(error);
      }
      const driven = drive(run);
      beside.add(driven);
      if ((await driven.finally(() => beside.delete(driven))) === "held") add(run);
    },
    async close(graceMs) {
      closed = true;
      const drained = Promise.allSettled([worker.close(), ...beside]);
      const timeout = new Promise<void>((resolve) => {
        setTimeout(resolve, graceMs).unref();
      });
      await Promise.race([drained, timeout]);
      await Promise.allSettled([worker.close(true), queue.close()]);
      connection.destroy();
    },
  };
}
