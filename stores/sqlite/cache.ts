import Database from "better-sqlite3";
import { CACHE_KINDS, type Cache, type CacheKind, type CacheStats } from "../../domain/cache.js";
import { MAX_BYTES, TTL_MS } from "../cache-limits.js";
import { type Db, inWriteLock, truncateLog, unsynced, withStoreErrors } from "./database.js";

/** The content-addressed cache in SQLite. When a kind is full, its least recently used entries are evicted. */
export function createCache(db: Db, now: () => Date, mostBytes = MAX_BYTES): Cache {
  const select = db.prepare<[string, string, string, number], { value: string; provider: string; took_ms: number }>(
    "SELECT value, provider, took_ms FROM cache WHERE kind = ? AND owner = ? AND key = ? AND expires_at > ?",
  );
  const touch = db.prepare("UPDATE cache SET used_at = ? WHERE kind = ? AND owner = ? AND key = ?");
  const insert = db.prepare(
    `INSERT OR REPLACE INTO cache (kind, owner, session_id, key, value, provider, bytes, took_ms, used_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const there = db.prepare<[string, string], object>("SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?");
  const count = db.prepare(
    `INSERT INTO cache_counts (kind, hits, misses, saved_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind) DO UPDATE SET hits = hits + excluded.hits, misses = misses + excluded.misses, saved_ms = saved_ms + excluded.saved_ms`,
  );
  const expire = db.prepare("DELETE FROM cache WHERE expires_at <= ?");
  const held = db.prepare<[string], { bytes: number | null }>("SELECT SUM(bytes) AS bytes FROM cache WHERE kind = ?");
  const oldest = db.prepare<[string], { rowid: number; bytes: number }>(
    "SELECT rowid, bytes FROM cache WHERE kind = ? ORDER BY used_at LIMIT 32",
  );
  const remove = db.prepare("DELETE FROM cache WHERE rowid = ?");
  const totals = db.prepare<[], { kind: CacheKind; entries: number; bytes: number }>(
    "SELECT kind, COUNT(*) AS entries, SUM(bytes) AS bytes FROM cache GROUP BY kind",
  );
  const counts = db.prepare<[], { kind: CacheKind; hits: number; misses: number; saved_ms: number }>(
    "SELECT kind, hits, misses, saved_ms FROM cache_counts",
  );

  const makeRoom = (kind: CacheKind) => {
    let bytes = held.get(kind)?.bytes ?? 0;
    while (bytes > mostBytes) {
      for (const row of oldest.all(kind)) {
        if (bytes <= mostBytes) break;
        remove.run(row.rowid);
        bytes -= row.bytes;
      }
    }
  };
  const keep = db.transaction((...row: Parameters<typeof insert.run>) => {
    expire.run(now().getTime());
    // Nothing is stored for a session that was deleted in the meantime.
    if (!there.get(row[1] as string, row[2] as string)) return;
    insert.run(...row);
    makeRoom(row[0] as CacheKind);
  });

  return {
    async find({ kind, owner, key }) {
      const at = now().getTime();
      const row = withStoreErrors(() => select.get(kind, owner, key, at));
      // Counting must not delay or fail a lookup: if the database is busy, this one is not counted.
      try {
        unsynced(db, () => {
          count.run(kind, Number(row !== undefined), Number(row === undefined), row?.took_ms ?? 0);
          if (row) touch.run(at, kind, owner, key);
        });
      } catch (error) {
        if (!(error instanceof Database.SqliteError)) throw error;
      }
      return row ? { value: JSON.parse(row.value), provider: row.provider } : null;
    },
    async keep({ kind, owner, session_id, key }, { value, provider }, tookMs) {
      const text = JSON.stringify(value);
      const bytes = Buffer.byteLength(text);
      const at = now().getTime();
      if (bytes > mostBytes) return;
      await inWriteLock(() =>
        unsynced(db, () =>
          keep.immediate(kind, owner, session_id, key, text, provider, bytes, tookMs, at, at + TTL_MS[kind]),
        ),
      );
    },
    async stats() {
      const [sizes, done] = withStoreErrors(() => [totals.all(), counts.all()] as const);
      return CACHE_KINDS.map((kind): CacheStats => {
        const size = sizes.find((one) => one.kind === kind);
        const counted = done.find((one) => one.kind === kind);
        return {
          kind,
          entries: size?.entries ?? 0,
          bytes: size?.bytes ?? 0,
          hits: counted?.hits ?? 0,
          misses: counted?.misses ?? 0,
          saved_ms: counted?.saved_ms ?? 0,
        };
      });
    },
    async clear(kind) {
      withStoreErrors(() =>
        kind ? db.prepare("DELETE FROM cache WHERE kind = ?").run(kind) : db.prepare("DELETE FROM cache").run(),
      );
      truncateLog(db);
    },
  };
}
