import { createNodeRedisClient, DelayedError, type IRedisClient, type Job, Queue, Worker } from "bullmq";
import { type ExecuteRun, LOCK_MS, LOCKED_RETRY_MS } from "../../adapters/stores/ports/queue.js";
import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { connectForQueue, withRedisTimeout } from "../../adapters/stores/redis/client.js";
import { settledWithin } from "../runtime/settled-within.js";

/** The queue contains only ids; a run's input is in the store. */
export type Ids = Pick<RunKey, "owner" | "thread_id" | "run_id">;

const NAME = "aa-runs";
const PREFIX = "{aa-queue}";
/**
 * The interval at which other servers look for runs whose lock was not renewed. If the owner of a lock is slow rather than dead, its writes
 * are refused: the next executor has a higher fencing token.
 */
const STALLED_CHECK_MS = 1_000;
/** The delay before a disconnected worker tries again. */
const RETRY_MS = 500;
/** The time for closing the connections when no more runs are expected. */
const DISCONNECT_MS = 500;

/** The parameters with which BullMQ executes runs here, at most `limit` at the same time. An abort of the signal stops the connecting. */
export interface BullNeeds {
  url: string;
  limit: number;
  execute: ExecuteRun;
  onError: (error: unknown) => void;
  signal: AbortSignal;
}

/** BullMQ's two halves on one Redis. The worker does nothing before `worker.run()`. */
export type Bull = ReturnType<typeof bullOn>;

/**
 * Connects BullMQ and resolves when it can be used; rethrows a failure after closing everything. A connection that BullMQ loses while it is
 * being made stays broken, and a worker on it would retry for ever without a pause.
 */
export async function connectBull({ url, limit, execute, onError, signal }: BullNeeds): Promise<Bull> {
  const connection = await connected(url, signal);
  const bull = bullOn(connection, limit, execute);
  bull.queue.on("error", onError);
  bull.worker.on("error", onError);
  const giveUp = () => {
    if (connection.isOpen) connection.destroy();
    return disconnectBull(bull);
  };
  const ready = Promise.all([bull.queue.waitUntilReady(), bull.worker.waitUntilReady()]);
  try {
    await stoppedBy(signal, () => void giveUp(), ready);
    signal.throwIfAborted();
    return bull;
  } catch (error) {
    await giveUp();
    throw error;
  }
}

/** Closes the worker, the queue and their connections, without waiting for a Redis that is unreachable. */
export async function disconnectBull({ worker, queue, connection }: Bull): Promise<void> {
  await settledWithin(DISCONNECT_MS, [worker.close(true), queue.close()]);
  if (connection.isOpen) connection.destroy();
}

async function connected(url: string, signal: AbortSignal) {
  const connection = connectForQueue(url);
  return stoppedBy(signal, () => connection.destroy(), connection.connect());
}

function stoppedBy<Value>(signal: AbortSignal, stop: () => void, work: Promise<Value>): Promise<Value> {
  signal.addEventListener("abort", stop);
  return work.finally(() => signal.removeEventListener("abort", stop));
}

// BullMQ removes its listeners before it closes a client. If the client fails just then, its unhandled error would end the process.
function withListener(client: IRedisClient): IRedisClient {
  client.on("error", () => {});
  const duplicate = client.duplicate.bind(client);
  client.duplicate = (...options) => withListener(duplicate(...options));
  return client;
}

function bullOn(connection: Awaited<ReturnType<typeof connected>>, limit: number, execute: ExecuteRun) {
  const options = () => ({ connection: withListener(createNodeRedisClient(connection)), prefix: PREFIX });
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
  const queue = new Queue<Ids>(NAME, { ...options(), defaultJobOptions });
  const work = async (job: Job<Ids>, token = "") => {
    const isOurs = () => withRedisTimeout(async () => (await job.extendLock(token, LOCK_MS)) === 1);
    if ((await execute(job.data, isOurs)) === "ended") return;
    await job.moveToDelayed(Date.now() + LOCKED_RETRY_MS, token);
    throw new DelayedError();
  };
  const worker = new Worker<Ids>(NAME, work, {
    ...options(),
    concurrency: limit,
    lockDuration: LOCK_MS,
    lockRenewTime: LOCK_MS / 3,
    stalledInterval: STALLED_CHECK_MS,
    // `RunStore.crashesAt` counts the crashes of a run, separately for each point of its thread.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: RETRY_MS,
    drainDelay: 1,
    autorun: false,
  });
  return { connection, queue, worker };
}
