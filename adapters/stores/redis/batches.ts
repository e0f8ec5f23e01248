import { z } from "zod";
import { BatchItem, isOpen } from "../../../domain/batch.js";
import { assertSameBody } from "../acceptance.js";
import type { BatchKey, BatchStore, NewBatch, StoredBatch } from "../ports/batches.js";
import type { Idempotency } from "../ports/runs.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { batchKey, batchWorkerKey, encode, OPEN_BATCHES, ownerKey } from "./keys.js";
import { createScript } from "./script.js";

/** The number of items that one command writes: documents are long. */
const AT_ONCE = 50;

// Replaces an item if its status is one of the given. ARGV: position, item, isOpen, at, expires_at, ms until then, statuses...
const changeItem = createScript(
  ["batch"],
  `
local stored = redis.call('HGET', key.batch, 'item ' .. ARGV[1])
if not stored then return 0 end
local status = cjson.decode(stored).status
for at = 7, #ARGV do
  if ARGV[at] == status then
    redis.call('HSET', key.batch, 'item ' .. ARGV[1], ARGV[2], 'updated_at', ARGV[4], 'expires_at', ARGV[5])
    redis.call('PEXPIRE', key.batch, ARGV[6])
    if ARGV[3] == '0' then
      redis.call('HDEL', key.batch, 'input ' .. ARGV[1])
      redis.call('HINCRBY', key.batch, 'open', -1)
    end
    return 1
  end
end
return 0`,
);

// Acquires or renews the right to work on a batch. ARGV: worker, ms.
const claimBatch = createScript(
  ["worker"],
  `
local worker = redis.call('GET', key.worker)
if worker and worker ~= ARGV[1] then return 0 end
redis.call('SET', key.worker, ARGV[1], 'PX', ARGV[2])
return 1`,
);

const markCancelled = createScript(
  ["batch"],
  `
if redis.call('HEXISTS', key.batch, 'total') == 0 then return 0 end
redis.call('HSET', key.batch, 'cancelled', '1')
return 1`,
);

const releaseBatch = createScript(
  ["worker"],
  `
if redis.call('GET', key.worker) == ARGV[1] then redis.call('DEL', key.worker) end
return 1`,
);

const Claim = z.object({ batch_id: z.string(), body_hash: z.string() });

/** The batches in Redis: one hash each, which expires. `self` names this server. */
export function createRedisBatchStore(redis: Redis, now: () => Date, self: string): BatchStore {
  const reads = createReads(redis);
  const ttlMs = (expires_at: string) => Math.max(1, Date.parse(expires_at) - now().getTime());

  // The id under which a batch is stored: that of an earlier equal request with this key, even if its server died before it stored the
  // batch.
  async function idFor({ owner, batch_id, expires_at }: NewBatch, { key, bodyHash }: Idempotency): Promise<string> {
    const name = ownerKey(owner, `batch-key:${encode(key)}`);
    const claim = JSON.stringify({ batch_id, body_hash: bodyHash });
    const expiration = { type: "PX" as const, value: ttlMs(expires_at) };
    if (await withRedisTimeout(() => redis.set(name, claim, { condition: "NX", expiration }))) return batch_id;
    const known = Claim.parse(JSON.parse((await withRedisTimeout(() => redis.get(name))) ?? claim));
    assertSameBody(known.body_hash, bodyHash);
    return known.batch_id;
  }

  const change: BatchStore["change"] = async ({ owner, batch_id }, from, item, at, expires_at) => {
    const given = [String(item.position), JSON.stringify(item), isOpen(item) ? "1" : "0", at, expires_at];
    const more = [String(ttlMs(expires_at)), ...from];
    return (await changeItem(redis, { batch: batchKey(owner, batch_id) }, [...given, ...more])) === 1;
  };

  return {
    ...reads,
    async create(batch) {
      const { owner, at, expires_at, items, idempotency } = batch;
      const batch_id = idempotency ? await idFor(batch, idempotency) : batch.batch_id;
      const key = batchKey(owner, batch_id);
      if (await readHead(redis, owner, batch_id)) return batch_id;
      for (let from = 0; from < items.length; from += AT_ONCE) {
        const fields = items
          .slice(from, from + AT_ONCE)
          .flatMap(({ item, input }) => [
            [`item ${item.position}`, JSON.stringify(item)],
            ...(input === null ? [] : [[`input ${item.position}`, input]]),
          ]);
        await withRedisTimeout(() => redis.hSet(key, Object.fromEntries(fields)));
        // Set at once, so that a server that dies here leaves no key without expiry.
        await withRedisTimeout(() => redis.pExpire(key, ttlMs(expires_at)));
      }
      const score = Date.parse(at);
      await withRedisTimeout(() => redis.zAdd(ownerKey(owner, "batches"), { score, value: batch_id }));
      await withRedisTimeout(() => redis.zAdd(OPEN_BATCHES, { score, value: JSON.stringify([owner, batch_id]) }));
      const open = items.filter(({ item }) => isOpen(item)).length;
      // Last: the batch becomes visible only now.
      await withRedisTimeout(() =>
        redis.hSet(key, { created_at: at, updated_at: at, expires_at, total: items.length, open, cancelled: 0 }),
      );
      return batch_id;
    },
    change,
    async cancel(batch, at) {
      const { owner, batch_id } = batch;
      if ((await markCancelled(redis, { batch: batchKey(owner, batch_id) }, [])) !== 1) return null;
      const running: BatchItem[] = [];
      // Read again until no item is open: one may have begun in the meantime.
      for (;;) {
        const stored = await reads.find(owner, batch_id);
        const open = stored?.items.filter(isOpen) ?? [];
        if (!stored || open.length === 0) return running;
        for (const item of open) {
          const cancelled: BatchItem = { ...item, status: "cancelled" };
          const isCancelled = await change(batch, [item.status], cancelled, at, stored.expires_at);
          if (isCancelled && item.status === "running") running.push(item);
        }
      }
    },
    async claim({ owner, batch_id }, ms) {
      return (await claimBatch(redis, { worker: batchWorkerKey(owner, batch_id) }, [self, String(ms)])) === 1;
    },
    async release({ owner, batch_id }) {
      await releaseBatch(redis, { worker: batchWorkerKey(owner, batch_id) }, [self]);
    },
    // Redis deletes expired batches itself.
    async sweep() {},
    async removeAll(owner) {
      const all = await withRedisTimeout(() => redis.zRange(ownerKey(owner, "batches"), 0, -1));
      for (const batch_id of all) {
        await withRedisTimeout(() => redis.zRem(OPEN_BATCHES, JSON.stringify([owner, batch_id])));
        await withRedisTimeout(() => redis.unlink(batchKey(owner, batch_id)));
      }
      await withRedisTimeout(() => redis.unlink(ownerKey(owner, "batches")));
    },
  };
}

const Head = z.object({
  created_at: z.string(),
  updated_at: z.string(),
  expires_at: z.string(),
  cancelled: z.string().transform((flag) => flag === "1"),
  total: z.coerce.number().int(),
  open: z.coerce.number().int(),
});

// Null while it is being stored, and once it has expired.
async function readHead(redis: Redis, owner: string, batchId: string) {
  const names = Object.keys(Head.shape);
  const values = await withRedisTimeout(() => redis.hmGet(batchKey(owner, batchId), names));
  const read = Head.safeParse(Object.fromEntries(names.map((name, at) => [name, values[at] ?? undefined])));
  return read.data ?? null;
}

function createReads(redis: Redis): Pick<BatchStore, "find" | "list" | "item" | "input" | "open"> {
  async function find(owner: string, batch_id: string): Promise<StoredBatch | null> {
    const head = await readHead(redis, owner, batch_id);
    if (!head) return null;
    const names = Array.from({ length: head.total }, (_, position) => `item ${position}`);
    const stored = await withRedisTimeout(() => redis.hmGet(batchKey(owner, batch_id), names));
    const items = stored.flatMap((item) => (item ? [BatchItem.parse(JSON.parse(item))] : []));
    const { created_at, updated_at, expires_at, cancelled } = head;
    return { batch_id, created_at, updated_at, expires_at, cancelled, items };
  }

  // Removes the batches that have no work left or have expired.
  async function keepOpen(value: string): Promise<BatchKey[]> {
    const [owner, batch_id] = z.tuple([z.string(), z.string()]).parse(JSON.parse(value));
    const head = await readHead(redis, owner, batch_id);
    if (head && head.open > 0) return [{ owner, batch_id }];
    const isBeingStored = !head && (await withRedisTimeout(() => redis.exists(batchKey(owner, batch_id))));
    if (!isBeingStored) await withRedisTimeout(() => redis.zRem(OPEN_BATCHES, value));
    return [];
  }

  return {
    find,
    async list(owner) {
      const ids = await withRedisTimeout(() => redis.zRange(ownerKey(owner, "batches"), 0, -1, { REV: true }));
      const all = await Promise.all(ids.map((id) => find(owner, id)));
      const gone = ids.filter((_, at) => all[at] === null);
      if (gone.length > 0) await withRedisTimeout(() => redis.zRem(ownerKey(owner, "batches"), gone));
      return all.flatMap((batch) => batch ?? []);
    },
    async item({ owner, batch_id }, position) {
      const stored = await withRedisTimeout(() => redis.hGet(batchKey(owner, batch_id), `item ${position}`));
      return stored ? BatchItem.parse(JSON.parse(stored)) : null;
    },
    async input({ owner, batch_id }, position) {
      return (await withRedisTimeout(() => redis.hGet(batchKey(owner, batch_id), `input ${position}`))) ?? null;
    },
    async open() {
      const all = await withRedisTimeout(() => redis.zRange(OPEN_BATCHES, 0, -1));
      return (await Promise.all(all.map(keepOpen))).flat();
    },
  };
}
