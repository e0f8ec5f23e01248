import type { BatchStore, StoredBatch } from "../../adapters/stores/ports/batches.js";
import { type Backend, batchIdIn } from "../../adapters/stores/ports/stores.js";
import { type BatchItem, type BatchResource, isOpen } from "../../domain/batch.js";
import { BatchPair, type UncheckedBatch } from "../../domain/contract/batch-body.js";
import { notFound, SessionError } from "../../domain/errors.js";
import type { PreparedReplies } from "../../domain/prepared-replies.js";
import type { Config } from "../config/config.js";
import type { Runner } from "../runs/runner.js";
import type { Caller } from "./accept.js";
import { problemOfItem } from "./batch-problem.js";
import type { StartRequest } from "./start.js";

/** The stored input with which an item of a batch is started. */
export interface BatchInput {
  start: StartRequest;
  replies: PreparedReplies | null;
}

export interface BatchNeeds {
  batches: BatchStore;
  backend: Backend;
  config: Config;
  now: () => Date;
  newId: () => string;
  /** Converts a pair to the start of its session. */
  toStart: (pair: BatchPair) => StartRequest;
  /** Called when there is a new batch to work on. */
  onBatch: () => void;
}

export interface BatchCallNeeds extends BatchNeeds {
  runner: Pick<Runner, "admit">;
  /** Cancels the active runs of a session. */
  cancelSession: (owner: string, sessionId: string) => Promise<void>;
}

/** The calls about batches. */
export interface Batches {
  /** Accepts a batch. Each item is checked separately: an invalid item is stored as failed. */
  startBatch(caller: Caller, body: UncheckedBatch): Promise<BatchResource>;
  getBatch(owner: string, batchId: string): Promise<BatchResource>;
  /** Starts no further items and cancels the running ones; finished items stay. */
  cancelBatch(owner: string, batchId: string): Promise<BatchResource>;
  /** Newest first. */
  batchesOf(owner: string): Promise<BatchResource[]>;
}

export function createBatches(needs: BatchCallNeeds): Batches {
  const { batches, backend, config, now, newId } = needs;

  async function getBatch(owner: string, batchId: string): Promise<BatchResource> {
    const stored = await batches.find(owner, batchId);
    if (!stored) throw notFound("batch");
    return batchResource(stored);
  }

  return {
    getBatch,
    batchesOf: async (owner) => (await batches.list(owner)).map(batchResource),
    async startBatch({ owner, idempotency = null }, { items, replies }) {
      // A batch is refused under the same conditions as a session. Its items are admitted one by one when they start.
      (await needs.runner.admit(owner)).withdraw();
      const at = now();
      const batch_id = await batches.create({
        owner,
        batch_id: batchIdIn(backend, newId()),
        at: at.toISOString(),
        expires_at: new Date(at.getTime() + config.sessionTtlMs).toISOString(),
        idempotency,
        items: items.map((given, position) => newItem(given, position, replies ?? null, needs.toStart)),
      });
      needs.onBatch();
      return getBatch(owner, batch_id);
    },
    async cancelBatch(owner, batchId) {
      const running = await batches.cancel({ owner, batch_id: batchId }, now().toISOString());
      if (!running) throw notFound("batch");
      for (const { session_id } of running)
        if (session_id) await needs.cancelSession(owner, session_id).catch(unlessGone);
      return getBatch(owner, batchId);
    },
  };
}

function newItem(
  given: unknown,
  position: number,
  shared: PreparedReplies | null,
  toStart: (pair: BatchPair) => StartRequest,
): { item: BatchItem; input: string | null } {
  const named = (given as { item_id?: unknown } | null)?.item_id;
  const item: BatchItem = {
    position,
    item_id: typeof named === "string" ? named.slice(0, LONGEST_NAME) : null,
    status: "waiting",
    session_id: null,
    match_score: null,
    questions_total: null,
    questions_closed: null,
    problem: null,
  };
  const checked = BatchPair.safeParse(given);
  if (!checked.success)
    return { item: { ...item, status: "failed", problem: problemOfItem(checked.error) }, input: null };
  const { item_id: _, replies = shared, ...pair } = checked.data;
  const input: BatchInput = { start: toStart(pair), replies };
  return { item, input: JSON.stringify(input) };
}

const LONGEST_NAME = 100;

/** A batch in the form that a client sees. */
export function batchResource({
  batch_id,
  created_at,
  updated_at,
  expires_at,
  cancelled,
  items,
}: StoredBatch): BatchResource {
  const count = (status: BatchItem["status"]) => items.filter((item) => item.status === status).length;
  const counts = {
    total: items.length,
    waiting: count("waiting"),
    running: count("running"),
    done: count("done"),
    failed: count("failed"),
    cancelled: count("cancelled"),
  };
  const status = items.some(isOpen) ? "running" : cancelled ? "cancelled" : "done";
  return { batch_id, status, created_at, updated_at, expires_at, counts, items };
}

// A session that was deleted in the meantime has nothing to cancel.
function unlessGone(error: unknown): void {
  if (!(error instanceof SessionError && (error.code === "not_found" || error.code === "thread_busy"))) throw error;
}
