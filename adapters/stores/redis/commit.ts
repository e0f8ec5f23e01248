import { sessionOf } from "../../../domain/run.js";
import { checkpointThread } from "../ports/checkpointer.js";
import type { Redis } from "./client.js";
import { checkpointHead, checkpointKeys, KEY_PARTS, type KeyPart, partKeys } from "./keys.js";
import { createScript, FENCE_CHECK } from "./script.js";

/** A precondition of a change: the value of a hash field as it was read, null if there was none, or `EXISTS` for any value. */
export type Check = [part: KeyPart, field: string, value: string | null];
export const EXISTS = "*";

/** One command on a part of the session. */
export type Write = [command: "HSET" | "HSETNX" | "HDEL" | "RPUSH" | "HINCRBY", part: KeyPart, ...given: string[]];

/** An atomic change of a session's rows. */
export interface SessionChange {
  when: Check[];
  writes: Write[];
  /** The fencing token of the thread's run. Throws FencedError if the thread has a higher one. */
  fence?: number;
  /** The new lifetime of the session's rows and checkpoints, in milliseconds. */
  ttlMs?: number;
}

/*
 * ARGV: fencing token, lifetime, prefix of the checkpoints' keys, session id, number of checks; then part, field and value of each check
 * (empty: must not exist); then for each write the number of arguments, the command, the part and the arguments.
 */
const COMMIT = `${FENCE_CHECK}
local at = 6
for _ = 1, tonumber(ARGV[5]) do
  local value, wanted = redis.call('HGET', key[ARGV[at]], ARGV[at + 1]), ARGV[at + 2]
  if wanted == '' then
    if value then return 0 end
  elseif not value or (wanted ~= '${EXISTS}' and value ~= wanted) then
    return 0
  end
  at = at + 3
end
while at <= #ARGV do
  local number = tonumber(ARGV[at])
  redis.call(ARGV[at + 1], key[ARGV[at + 2]], unpack(ARGV, at + 3, at + 2 + number))
  at = at + 3 + number
end
if ARGV[2] ~= '' then
  for name, part in pairs(key) do
    if name ~= 'fence' and name ~= 'said' then redis.call('PEXPIRE', part, ARGV[2]) end
  end
  local threads = redis.call('HKEYS', key.questions)
  threads[#threads + 1] = ARGV[4]
  for _, thread in ipairs(threads) do
    for _, tail in ipairs({ ':stored', ':order', ':fence' }) do redis.call('PEXPIRE', ARGV[3] .. thread .. tail, ARGV[2]) end
  end
end
return 1`;

const script = createScript(["fence", ...KEY_PARTS], COMMIT);

/** Changes the session of a thread. If a check fails, returns false and writes nothing. */
export async function commit(redis: Redis, owner: string, threadId: string, change: SessionChange): Promise<boolean> {
  const { when, writes, fence, ttlMs } = change;
  const given = [
    String(fence ?? ""),
    String(ttlMs ?? ""),
    checkpointHead(owner, threadId),
    sessionOf(threadId),
    String(when.length),
    ...when.flatMap(([part, field, value]) => [part, field, value ?? ""]),
    // RPUSH without a value would fail in the middle of the script, after the writes before it.
    ...writes
      .filter(([command, , first]) => command !== "RPUSH" || first !== undefined)
      .flatMap(([command, part, ...rest]) => [String(rest.length), command, part, ...rest]),
  ];
  const { fence: fenceKey } = checkpointKeys(checkpointThread(owner, threadId));
  return (await script(redis, { fence: fenceKey, ...partKeys(owner, threadId) }, given)) === 1;
}
