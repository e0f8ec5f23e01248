import {
  CACHE_KINDS,
  type Cache,
  type CacheKey,
  type CacheKind,
  type CacheStats,
  SHARED_OWNER,
} from "../../../domain/cache.js";
import { MAX_BYTES, TTL_MS } from "../cache-limits.js";
import { isSqliteError } from "../sqlite-module.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";
import { erase } from "./erasure.js";

/** The content-addressed cache in SQLite. When a kind is full, its least recently used entries are evicted. */
export function createCache(db: Db, now: () => Date, maxBytes = MAX_BYTES): Cache {
  const { find, count } = createLookup(db);
  const insert = createInsert(db, maxBytes);
  return {
    async find({ kind, owner, key }) {
      const at = now().getTime();
      const row = withStoreErrors(() => find.get(kind, owner, key, at));
      // Counting must not delay or fail a lookup: if the database is busy, this one is not counted.
      try {
        count({ kind, owner, key }, row, at);
      } catch (error) {
        if (!isSqliteError(error)) throw error;
      }
      return row ? { value: JSON.parse(row.value), provider: row.provider } : null;
    },
    async keep(key, { value, provider }, tookMs) {
      const text = JSON.stringify(value);
      const bytes = Buffer.byteLength(text);
      if (bytes > maxBytes) return;
      const at = now().getTime();
      const row = {
        ...key,
        value: text,
        provider,
        bytes,
        took_ms: tookMs,
        used_at: at,
        expires_at: at + TTL_MS[key.kind],
      };
      await inWriteLock(() => insert(row));
    },
    stats: createStats(db),
    async clear(kind) {
      await erase(db, () =>
        kind ? db.prepare("DELETE FROM cache WHERE kind = ?").run(kind) : db.prepare("DELETE FROM cache").run(),
      );
    },
  };
}

interface Found {
  value: string;
  provider: string;
  took_ms: number;
}

interface CacheRow extends CacheKey, Found {
  bytes: number;
  used_at: number;
  expires_at: number;
}

function createLookup(db: Db) {
  const find = db.prepare<[string, string, string, number], Found>(
    "SELECT value, provider, took_ms FROM cache WHERE kind = ? AND owner = ? AND key = ? AND expires_at > ?",
  );
  const touch = db.prepare("UPDATE cache SET used_at = ? WHERE kind = ? AND owner = ? AND key = ?");
  const add = db.prepare(
    `INSERT INTO cache_counts (kind, hits, misses, saved_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind) DO UPDATE SET hits = hits + excluded.hits, misses = misses + excluded.misses, saved_ms = saved_ms + excluded.saved_ms`,
  );
  const count = (
    { kind, owner, key }: Pick<CacheKey, "kind" | "owner" | "key">,
    row: Found | undefined,
    at: number,
  ) => {
    add.run(kind, Number(row !== undefined), Number(row === undefined), row?.took_ms ?? 0);
    if (row) touch.run(at, kind, owner, key);
  };
  return { find, count };
}

/** Summing the bytes of a kind reads all of its entries. It is done whenever one process has added this fraction of the maximum size. */
const MEASURED_PART = 1 / 64;

// Inserts an entry, in one transaction with the eviction of others. Eviction leaves free as many bytes as may be added until the next
// measurement.
function createInsert(db: Db, maxBytes: number): (row: CacheRow) => void {
  const insert = db.prepare(
    `INSERT OR REPLACE INTO cache (kind, owner, session_id, key, value, provider, bytes, took_ms, used_at, expires_at)
     VALUES (@kind, @owner, @session_id, @key, @value, @provider, @bytes, @took_ms, @used_at, @expires_at)`,
  );
  const session = db.prepare<[string, string], object>("SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?");
  const expire = db.prepare("DELETE FROM cache WHERE expires_at <= ?");
  const size = db.prepare<[string], { bytes: number | null }>("SELECT SUM(bytes) AS bytes FROM cache WHERE kind = ?");
  const oldest = db.prepare<[string], { rowid: number; bytes: number }>(
    "SELECT rowid, bytes FROM cache WHERE kind = ? ORDER BY used_at LIMIT 32",
  );
  const remove = db.prepare("DELETE FROM cache WHERE rowid = ?");
  const part = maxBytes * MEASURED_PART;
  const added = new Map<CacheKind, number>();
  const evict = (kind: CacheKind, justAdded: number) => {
    // The first insert of a process measures the entries of earlier processes.
    const since = (added.get(kind) ?? part) + justAdded;
    added.set(kind, since < part ? since : 0);
    if (since < part) return;
    let bytes = size.get(kind)?.bytes ?? 0;
    while (bytes > maxBytes - part) {
      for (const row of oldest.all(kind)) {
        if (bytes <= maxBytes - part) break;
        remove.run(row.rowid);
        bytes -= row.bytes;
      }
    }
  };
  const insertAndEvict = db.transaction((row: CacheRow) => {
    expire.run(row.used_at);
    // Nothing is stored for a session that was deleted in the meantime.
    if (row.owner !== SHARED_OWNER && !session.get(row.owner, row.session_id)) return;
    insert.run(row);
    evict(row.kind, row.bytes);
  });
  return (row) => void insertAndEvict.immediate(row);
}

function createStats(db: Db): Cache["stats"] {
  const totals = db.prepare<[], { kind: CacheKind; entries: number; bytes: number; used_at: number }>(
    "SELECT kind, COUNT(*) AS entries, SUM(bytes) AS bytes, MAX(used_at) AS used_at FROM cache GROUP BY kind",
  );
  const counts = db.prepare<[], { kind: CacheKind; hits: number; misses: number; saved_ms: number }>(
    "SELECT kind, hits, misses, saved_ms FROM cache_counts",
  );
  return async () => {
    const [sizes, counted] = withStoreErrors(() => [totals.all(), counts.all()] as const);
    return CACHE_KINDS.map((kind): CacheStats => {
      const none = { entries: 0, bytes: 0, hits: 0, misses: 0, saved_ms: 0 };
      const of = <Row extends { kind: CacheKind }>(rows: Row[]) => rows.find((row) => row.kind === kind);
      const { used_at = null, ...size } = of(sizes) ?? {};
      const last_used_at = used_at === null ? null : new Date(used_at).toISOString();
      return { ...none, ...size, ...of(counted), kind, kept_in: "disk", last_used_at };
    });
  };
}
