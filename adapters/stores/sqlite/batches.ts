import { BatchItem, isOpen } from "../../../domain/batch.js";
import { assertSameBody } from "../acceptance.js";
import type { BatchKey, BatchStore, NewBatch, StoredBatch } from "../ports/batches.js";
import { isAlive, thisProcess } from "../processes.js";
import { type Db, inWriteLock, onDisk, withStoreErrors } from "./database.js";
import { erase } from "./erasure.js";

interface BatchRow {
  batch_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  cancelled: number;
}

const COLUMNS = "batch_id, created_at, updated_at, expires_at, cancelled";

/** The batches in SQLite. A batch whose process has died can be taken at once. */
export function createBatchStore(db: Db, now: () => Date, self = thisProcess()): BatchStore {
  return { ...createWrites(db), ...createReads(db), ...createClaims(db, self), ...createRemovals(db, now) };
}

function itemOf(db: Db) {
  return db
    .prepare<[string, string, number], string>(
      "SELECT item FROM batch_items WHERE owner = ? AND batch_id = ? AND position = ?",
    )
    .pluck();
}

function createReads(db: Db): Pick<BatchStore, "find" | "list" | "item" | "input" | "open"> {
  const one = db.prepare<[string, string], BatchRow>(`SELECT ${COLUMNS} FROM batches WHERE owner = ? AND batch_id = ?`);
  const all = db.prepare<[string], BatchRow>(
    `SELECT ${COLUMNS} FROM batches WHERE owner = ? ORDER BY created_at DESC, batch_id`,
  );
  const items = db
    .prepare<[string, string], string>(
      "SELECT item FROM batch_items WHERE owner = ? AND batch_id = ? ORDER BY position",
    )
    .pluck();
  const item = itemOf(db);
  const input = db
    .prepare<[string, string, number], string | null>(
      "SELECT input FROM batch_items WHERE owner = ? AND batch_id = ? AND position = ?",
    )
    .pluck();
  const open = db.prepare<[], BatchKey>(
    `SELECT owner, batch_id FROM batches b WHERE EXISTS
       (SELECT 1 FROM batch_items i WHERE i.owner = b.owner AND i.batch_id = b.batch_id AND i.open = 1)
     ORDER BY created_at, batch_id`,
  );
  const whole = (owner: string, row: BatchRow): StoredBatch => ({
    ...row,
    cancelled: row.cancelled === 1,
    items: items.all(owner, row.batch_id).map((item) => BatchItem.parse(JSON.parse(item))),
  });
  return {
    async find(owner, batchId) {
      return withStoreErrors(() => {
        const row = one.get(owner, batchId);
        return row ? whole(owner, row) : null;
      });
    },
    async list(owner) {
      return withStoreErrors(() => all.all(owner).map((row) => whole(owner, row)));
    },
    async item({ owner, batch_id }, position) {
      const stored = withStoreErrors(() => item.get(owner, batch_id, position));
      return stored === undefined ? null : BatchItem.parse(JSON.parse(stored));
    },
    async input({ owner, batch_id }, position) {
      return withStoreErrors(() => input.get(owner, batch_id, position)) ?? null;
    },
    async open() {
      return withStoreErrors(() => open.all());
    },
  };
}

function createWrites(db: Db): Pick<BatchStore, "create" | "change" | "cancel"> {
  const known = db.prepare<[string, string], { batch_id: string; body_hash: string }>(
    "SELECT batch_id, body_hash FROM batches WHERE owner = ? AND key = ?",
  );
  const insert = db.prepare(
    "INSERT INTO batches (owner, batch_id, created_at, updated_at, expires_at, cancelled, key, body_hash) VALUES (?, ?, ?, ?, ?, 0, ?, ?)",
  );
  const insertItem = db.prepare(
    "INSERT INTO batch_items (owner, batch_id, position, open, item, input) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const item = itemOf(db);
  const openItems = db
    .prepare<[string, string], string>("SELECT item FROM batch_items WHERE owner = ? AND batch_id = ? AND open = 1")
    .pluck();
  const replace = db.prepare(
    `UPDATE batch_items SET item = @item, open = @open, input = CASE @open WHEN 1 THEN input ELSE NULL END
     WHERE owner = @owner AND batch_id = @batch_id AND position = @position`,
  );
  const touch = db.prepare("UPDATE batches SET updated_at = ?, expires_at = ? WHERE owner = ? AND batch_id = ?");
  const mark = db.prepare("UPDATE batches SET updated_at = ?, cancelled = 1 WHERE owner = ? AND batch_id = ?");
  const put = ({ owner, batch_id }: BatchKey, changed: BatchItem) =>
    replace.run({
      owner,
      batch_id,
      position: changed.position,
      item: JSON.stringify(changed),
      open: isOpen(changed) ? 1 : 0,
    });

  const create = db.transaction(({ owner, batch_id, at, expires_at, idempotency, items }: NewBatch): string => {
    const earlier = idempotency ? known.get(owner, idempotency.key) : undefined;
    if (earlier && idempotency) {
      assertSameBody(earlier.body_hash, idempotency.bodyHash);
      return earlier.batch_id;
    }
    insert.run(owner, batch_id, at, at, expires_at, idempotency?.key ?? null, idempotency?.bodyHash ?? null);
    for (const one of items)
      insertItem.run(owner, batch_id, one.item.position, isOpen(one.item) ? 1 : 0, JSON.stringify(one.item), one.input);
    return batch_id;
  });
  const change = db.transaction(
    (batch: BatchKey, from: readonly string[], changed: BatchItem, at: string, expires_at: string): boolean => {
      const stored = item.get(batch.owner, batch.batch_id, changed.position);
      if (!stored || !from.includes(BatchItem.parse(JSON.parse(stored)).status)) return false;
      put(batch, changed);
      touch.run(at, expires_at, batch.owner, batch.batch_id);
      return true;
    },
  );
  const cancel = db.transaction((batch: BatchKey, at: string): BatchItem[] | null => {
    if (mark.run(at, batch.owner, batch.batch_id).changes === 0) return null;
    const left = openItems.all(batch.owner, batch.batch_id).map((stored) => BatchItem.parse(JSON.parse(stored)));
    for (const one of left) put(batch, { ...one, status: "cancelled" });
    return left.filter(({ status }) => status === "running");
  });
  return {
    create: (batch) => onDisk(db, () => create.immediate(batch)),
    change: (batch, from, changed, at, expires_at) =>
      onDisk(db, () => change.immediate(batch, from, changed, at, expires_at)),
    cancel: (batch, at) => onDisk(db, () => cancel.immediate(batch, at)),
  };
}

function createClaims(db: Db, self: string): Pick<BatchStore, "claim" | "release"> {
  const holder = db
    .prepare<[string, string], string | null>("SELECT worker FROM batches WHERE owner = ? AND batch_id = ?")
    .pluck();
  const take = db.prepare("UPDATE batches SET worker = ? WHERE owner = ? AND batch_id = ?");
  const free = db.prepare("UPDATE batches SET worker = NULL WHERE owner = ? AND batch_id = ? AND worker = ?");
  const claim = db.transaction(({ owner, batch_id }: BatchKey): boolean => {
    const other = holder.get(owner, batch_id);
    if (other && other !== self && isAlive(other)) return false;
    return other === self || take.run(self, owner, batch_id).changes > 0;
  });
  return {
    claim: (batch) => inWriteLock(() => claim.immediate(batch)),
    async release({ owner, batch_id }) {
      await inWriteLock(() => free.run(owner, batch_id, self));
    },
  };
}

function createRemovals(db: Db, now: () => Date): Pick<BatchStore, "sweep" | "removeAll"> {
  const expired = db.prepare<[string], BatchKey>("SELECT owner, batch_id FROM batches WHERE expires_at <= ?");
  const removeItems = db.prepare("DELETE FROM batch_items WHERE owner = ? AND batch_id = ?");
  const removeBatch = db.prepare("DELETE FROM batches WHERE owner = ? AND batch_id = ?");
  const sweep = db.transaction((batches: BatchKey[]) => {
    for (const { owner, batch_id } of batches) {
      removeItems.run(owner, batch_id);
      removeBatch.run(owner, batch_id);
    }
  });
  const removeAll = db.transaction((owner: string) => {
    db.prepare("DELETE FROM batch_items WHERE owner = ?").run(owner);
    db.prepare("DELETE FROM batches WHERE owner = ?").run(owner);
  });
  return {
    async sweep() {
      const found = withStoreErrors(() => expired.all(now().toISOString()));
      if (found.length === 0) return;
      await erase(db, () => sweep.immediate(found));
    },
    async removeAll(owner) {
      await erase(db, () => removeAll.immediate(owner));
    },
  };
}
