import { type Redis, withRedisTimeout } from "./client.js";
import { ownerKey } from "./keys.js";
import { createScript } from "./script.js";

/*
 * Which of an owner's sessions have changed in what was said, so that servers read again only these. Each change has a number; a sorted set has the
 * last one of each session. Numbers begin at the time of the first change in microseconds: when everything of an owner was deleted, later ones
 * are still higher.
 */

const CHANGES = ["number", "changes"] as const;
/**
 * A member for what leaves nothing of itself in the sorted set: a session was deleted, or everything of the owner was, and something is said
 * again.
 */
const DELETED = "*";

/** ARGV: the session, and the member to remove (or empty). */
const count = createScript(
  CHANGES,
  `
if redis.call('EXISTS', key.number) == 0 then
  local now = redis.call('TIME')
  redis.call('SET', key.number, string.format('%d%06d', now[1], now[2]))
  redis.call('ZADD', key.changes, redis.call('GET', key.number), '${DELETED}')
end
if ARGV[2] ~= '' then redis.call('ZREM', key.changes, ARGV[2]) end
redis.call('ZADD', key.changes, redis.call('INCR', key.number), ARGV[1])
return 1`,
);

function keysOf(owner: string): Record<(typeof CHANGES)[number], string> {
  return { number: ownerKey(owner, "said-number"), changes: ownerKey(owner, "said-changes") };
}

/** Called after each change of what was said in a session. */
export async function saidChanged(redis: Redis, owner: string, session: string): Promise<void> {
  await count(redis, keysOf(owner), [session, ""]);
}

/** Called after everything that was said in a session was deleted. */
export async function saidRemoved(redis: Redis, owner: string, session: string): Promise<void> {
  await count(redis, keysOf(owner), [DELETED, session]);
}

/** Deletes what is known of an owner's changes. */
export async function forgetChanges(redis: Redis, owner: string): Promise<void> {
  await withRedisTimeout(() => redis.unlink(Object.values(keysOf(owner))));
}

/** The number of an owner's last change; null if nothing has changed yet, or everything was deleted. */
export async function lastChange(redis: Redis, owner: string): Promise<number | null> {
  const number = await withRedisTimeout(() => redis.get(keysOf(owner).number));
  return number === null ? null : Number(number);
}

/** The sessions that have changed since the change with this number, and if others were deleted. */
export async function changedSince(redis: Redis, owner: string, number: number) {
  const { changes } = keysOf(owner);
  const members = await withRedisTimeout(() => redis.zRange(changes, `(${number}`, "+inf", { BY: "SCORE" }));
  return { sessions: members.filter((one) => one !== DELETED), areSomeDeleted: members.includes(DELETED) };
}
