import { z } from "zod";
import { CACHE_KINDS, type Cache, type CacheKey, type CacheKind, SHARED_OWNER } from "../../../domain/cache.js";
import { MAX_BYTES, TTL_MS } from "../cache-limits.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { encode, tagOf } from "./keys.js";
import { createScript } from "./script.js";

/*
 * The keys of a kind, in one slot: the entries by name, their names by last use and by expiry, the counters, and for each session the names
 * of its entries (a key that ends with the session's tag).
 */
const PARTS = ["entries", "used", "expiries", "counts"] as const;
const keysOf = (kind: CacheKind) =>
  Object.fromEntries(PARTS.map((part) => [part, `aa:cache:{${kind}}:${part}`])) as Record<
    (typeof PARTS)[number],
    string
  >;
const sessionKey = (kind: CacheKind, owner: string, sessionId: string) =>
  `aa:cache:{${kind}}:of:${encode(tagOf(owner, sessionId))}`;
const nameOf = ({ owner, key }: CacheKey) => `${encode(owner)} ${key}`;

/** ARGV: name, now. Returns the entry or nothing, and counts the hit or miss. */
const FIND = `
local expires = redis.call('ZSCORE', key.expiries, ARGV[1])
local entry = expires and tonumber(expires) > tonumber(ARGV[2]) and redis.call('HGET', key.entries, ARGV[1])
if not entry then
  redis.call('HINCRBY', key.counts, 'misses', 1)
  return false
end
redis.call('ZADD', key.used, ARGV[2], ARGV[1])
redis.call('HINCRBY', key.counts, 'hits', 1)
redis.call('HINCRBY', key.counts, 'saved_ms', string.match(entry, '^%d+'))
return entry`;

// Deletes an entry by its name, and subtracts its size.
const DROP = `
local function drop(name)
  local entry = redis.call('HGET', key.entries, name)
  if not entry then return end
  redis.call('HINCRBY', key.counts, 'bytes', -#entry)
  redis.call('HDEL', key.entries, name)
  redis.call('ZREM', key.used, name)
  redis.call('ZREM', key.expiries, name)
end`;

/** KEYS: those of the kind, then the set of the session's names. ARGV: name, entry, now, expiry, maximum bytes. */
const KEEP = `${DROP}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', key.expiries, '-inf', ARGV[3], 'LIMIT', 0, 64)) do drop(name) end
drop(ARGV[1])
redis.call('HSET', key.entries, ARGV[1], ARGV[2])
redis.call('ZADD', key.used, ARGV[3], ARGV[1])
redis.call('ZADD', key.expiries, ARGV[4], ARGV[1])
redis.call('SADD', key.names, ARGV[1])
local held = redis.call('HINCRBY', key.counts, 'bytes', #ARGV[2])
while held > tonumber(ARGV[5]) do
  local oldest = redis.call('ZRANGE', key.used, 0, 0)[1]
  if not oldest then break end
  drop(oldest)
  held = tonumber(redis.call('HGET', key.counts, 'bytes'))
end
return held`;

/** KEYS: those of the kind, then the set of the session's names. */
const FORGET = `${DROP}
for _, name in ipairs(redis.call('SMEMBERS', key.names)) do drop(name) end
redis.call('UNLINK', key.names)
return 1`;

const find = createScript(PARTS, FIND);
const keep = createScript([...PARTS, "names"], KEEP);
const forget = createScript([...PARTS, "names"], FORGET);
const Entry = z.object({ value: z.unknown(), provider: z.string() });

/** The content-addressed cache in Redis. Least recently used entries are evicted. `isThere` returns true while a session exists. */
export function createRedisCache(
  redis: Redis,
  now: () => Date,
  isThere: (owner: string, sessionId: string) => Promise<boolean>,
  mostBytes = MAX_BYTES,
): Cache & { forget(owner: string, sessionId: string): Promise<void> } {
  const forgetSession = async (owner: string, sessionId: string) => {
    for (const kind of CACHE_KINDS)
      await forget(redis, { ...keysOf(kind), names: sessionKey(kind, owner, sessionId) }, []);
  };
  return {
    forget: forgetSession,
    async find(key) {
      const entry = await find(redis, keysOf(key.kind), [nameOf(key), String(now().getTime())]);
      return entry ? Entry.parse(JSON.parse(String(entry).replace(/^\d+ /, ""))) : null;
    },
    async keep(key, { value, provider }, tookMs) {
      const { kind, owner, session_id } = key;
      // The duration is prefixed to the JSON, so that the script need not parse it.
      const entry = `${Math.round(tookMs)} ${JSON.stringify({ value, provider })}`;
      if (Buffer.byteLength(entry) > mostBytes) return;
      const at = now().getTime();
      const given = [nameOf(key), entry, String(at), String(at + TTL_MS[kind]), String(mostBytes)];
      await keep(redis, { ...keysOf(kind), names: sessionKey(kind, owner, session_id) }, given);
      // If the session was deleted in the meantime, its entries are deleted again.
      if (owner !== SHARED_OWNER && !(await isThere(owner, session_id))) await forgetSession(owner, session_id);
    },
    async stats() {
      return Promise.all(
        CACHE_KINDS.map(async (kind) => {
          const { entries, counts, used } = keysOf(kind);
          const [held, counted, [last]] = await withRedisTimeout(() =>
            Promise.all([redis.hLen(entries), redis.hGetAll(counts), redis.zRangeWithScores(used, -1, -1)]),
          );
          const of = (name: string) => Number(counted[name] ?? 0);
          return {
            kind,
            entries: held,
            bytes: of("bytes"),
            hits: of("hits"),
            misses: of("misses"),
            saved_ms: of("saved_ms"),
            kept_in: "redis" as const,
            last_used_at: last ? new Date(last.score).toISOString() : null,
          };
        }),
      );
    },
    async clear(kind) {
      for (const one of kind ? [kind] : CACHE_KINDS) {
        const { entries, used, expiries, counts } = keysOf(one);
        await withRedisTimeout(() => redis.multi().unlink([entries, used, expiries]).hDel(counts, "bytes").exec());
      }
    },
  };
}
