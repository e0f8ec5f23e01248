import { type Redis, withRedisTimeout } from "./client.js";
import { ownerKey } from "./keys.js";
import { createScript } from "./script.js";

/*
 * Records which of an owner's sessions have new facts or passages, so that servers read only these again. Each change has a number; a
 * sorted set has the last number of each session. Numbers start at the time of the first change, in microseconds: after everything of an
 * owner was deleted, later numbers are still higher.
 */

const CHANGES = ["number", "changes"] as const;
/**
 * The sorted-set member for changes that leave no member of their own: a session was deleted, or a first statement follows the deletion of
 * all the owner's data.
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

/** Called after each change of the facts or passages of a session. */
export async function saidChanged(redis: Redis, owner: string, session: string): Promise<void> {
  await count(redis, keysOf(owner), [session, ""]);
}

/** Called after all facts and passages of a session were deleted. */
export async function saidRemoved(redis: Redis, owner: string, session: string): Promise<void> {
  await count(redis, keysOf(owner), [DELETED, session]);
}

/** Deletes the record of an owner's changes. */
export async function forgetChanges(redis: Redis, owner: string): Promise<void> {
  await withRedisTimeout(() => redis.unlink(Object.values(keysOf(owner))));
}

/** The number of an owner's last change; null if nothing has changed yet, or everything was deleted. */
export async function lastChange(redis: Redis, owner: string): Promise<number | null> {
  const number = await withRedisTimeout(() => redis.get(keysOf(owner).number));
  return number === null ? null : Number(number);
}

/** The sessions that have changed since the change with this number, and whether others were deleted. */
export async function changedSince(redis: Redis, owner: string, number: number) {
  const { changes } = keysOf(owner);
  const members = await withRedisTimeout(() => redis.zRange(changes, `(${number}`, "+inf", { BY: "SCORE" }));
  return { sessions: members.filter((one) => one !== DELETED), areSomeDeleted: members.includes(DELETED) };
}
