import type { BatchItem, BatchItemStatus } from "../../../domain/batch.js";
import type { Idempotency } from "./runs.js";

/** A batch as stored, without the inputs of its items. */
export interface StoredBatch {
  batch_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  cancelled: boolean;
  /** Ordered by position. */
  items: BatchItem[];
}

/** A batch that is to be stored. `input` starts an item, as JSON; null if the item has failed already. */
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
  /** Stores a batch. Returns its id, or the id of the batch that an equal request stored under the same key. Throws `idempotency_mismatch`. */
  create(batch: NewBatch): Promise<string>;
  find(owner: string, batchId: string): Promise<StoredBatch | null>;
  /** Newest first. */
  list(owner: string): Promise<StoredBatch[]>;
  item(batch: BatchKey, position: number): Promise<BatchItem | null>;
  /** The input of an item; null once it is no longer needed. */
  input(batch: BatchKey, position: number): Promise<string | null>;
  /** Replaces an item if its status is one of `from`, and deletes its input unless the item is still open. False if its status is another. */
  change(batch: BatchKey, from: BatchItemStatus[], item: BatchItem, at: string, expires_at: string): Promise<boolean>;
  /**
   * Marks the batch as cancelled: no further item is started, and open items become `cancelled`. Returns the items that were running; null
   * for an unknown batch.
   */
  cancel(batch: BatchKey, at: string): Promise<BatchItem[] | null>;
  /** The batches with open items, of every owner, oldest first. */
  open(): Promise<BatchKey[]>;
  /** Acquires or renews the right to work on a batch for `ms` milliseconds. False while another living process has it. */
  claim(batch: BatchKey, ms: number): Promise<boolean>;
  /** Releases the right to work on a batch. */
  release(batch: BatchKey): Promise<void>;
  /** Deletes the expired batches of every owner. */
  sweep(): Promise<void>;
  removeAll(owner: string): Promise<void>;
}
