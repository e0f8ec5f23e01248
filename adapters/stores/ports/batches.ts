import type { BatchItem, BatchItemStatus } from "../../../domain/batch.js";
import type { Idempotency } from "./runs.js";

/** A batch as stored, without what its items are to be started with. */
export interface StoredBatch {
  batch_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  cancelled: boolean;
  /** In the order of their positions. */
  items: BatchItem[];
}

/** A batch that is to be stored. `input` is what an item is started with, as JSON; null if it has failed already. */
export interface NewBatch {
  owner: string;
  batch_id: string;
  at: string;
  expires_at: string;
  idempotency: Idempotency | null;
  items: { item: BatchItem; input: string | null }[];
}

export interface BatchKey {
  owner: string;
  batch_id: string;
}

/** The port to batches. A batch expires, like a session, some time after its last change. */
export interface BatchStore {
  /** Stores a batch. Returns its id, or that of the batch that an equal request with the same key stored. Throws `idempotency_mismatch`. */
  create(batch: NewBatch): Promise<string>;
  find(owner: string, batchId: string): Promise<StoredBatch | null>;
  /** Newest first. */
  list(owner: string): Promise<StoredBatch[]>;
  item(batch: BatchKey, position: number): Promise<BatchItem | null>;
  /** What an item is to be started with; null once it is not needed any more. */
  input(batch: BatchKey, position: number): Promise<string | null>;
  /** Replaces an item if its status is one of `from`, and forgets its input unless it is still open. False if its status is another. */
  change(batch: BatchKey, from: BatchItemStatus[], item: BatchItem, at: string, expires_at: string): Promise<boolean>;
  /** Marks the batch: nothing more is begun. Its open items become `cancelled`. Returns those that were running; null for an unknown batch. */
  cancel(batch: BatchKey, at: string): Promise<BatchItem[] | null>;
  /** The batches with open items, of every owner, oldest first. */
  open(): Promise<BatchKey[]>;
  /** Takes or renews the right to work on a batch for `ms`. False while another living process has it. */
  claim(batch: BatchKey, ms: number): Promise<boolean>;
  /** Gives the right back. */
  release(batch: BatchKey): Promise<void>;
  /** Deletes what has expired, of every owner. */
  sweep(): Promise<void>;
  removeAll(owner: string): Promise<void>;
}
