import { sessionOf } from "../../domain/run.js";
import type { Redis } from "./client.js";
import { checkpointHead, checkpointKeys, keyOf, PARTS, type Part } from "./keys.js";
import { createScript } from "./script.js";

/** What has to be so in a hash for a change to be made: a field's value as it was read, or null where there was none; `THERE` for any. */
export type Check = [part: Part, field: string, value: string | null];
export const THERE = "*";

/** One command on a part of the session. */
export type Write = [command: "HSET" | "HSETNX" | "HDEL" | "RPUSH" | "HINCRBY", part: Part, ...given: string[]];

/** A change of a session's rows: all of it is made, or none. */
export interface Change {
  when: Check[];
  writes: Write[];
  /** The fence that the run on the thread writes under; an older one than the thread's newest throws FencedError. */
  fence?: number;
  /** The session's rows and checkpoints live on for so long, in milliseconds. */
  ttlMs?: number;
}

/*
 * KEYS: the thread's fence, then the session's parts in their order. ARGV: fence, time to live, head of the checkpoints' keys, session id,
 * number of checks, then part, field and value of each (nothing: must not be there), then each write's number of arguments, command, part
 * and arguments.
 */
const COMMIT = `
local newest = redis.call('GET', KEYS[1])
if ARGV[1] ~= '' and newest and tonumber(newest) > tonumber(ARGV[1]) then
  return redis.error_reply('FENCED a newer run has this thread')
end
local at = 6
for _ = 1, tonumber(ARGV[5]) do
  local value, wanted = redis.call('HGET', KEYS[tonumber(ARGV[at])], ARGV[at + 1]), ARGV[at + 2]
  if wanted == '' then
    if value then return 0 end
  elseif not value or (wanted ~= '${THERE}' and value ~= wanted) then
    return 0
  end
  at = at + 3
end
while at <= #ARGV do
  local number = tonumber(ARGV[at])
  redis.call(ARGV[at + 1], KEYS[tonumber(ARGV[at + 2])], unpack(ARGV, at + 3, at + 2 + number))
  at = at + 3 + number
end
if ARGV[2] ~= '' then
  for index = 2, #KEYS - 1 do redis.call('PEXPIRE', KEYS[index], ARGV[2]) end
  local threads = redis.call('HKEYS', KEYS[3])
  threads[#threads + 1] = ARGV[4]
  for _, thread in ipairs(threads) do
    for _, tail in ipairs({ ':stored', ':order', ':fence' }) do redis.call('PEXPIRE', ARGV[3] .. thread .. tail, ARGV[2]) end
  end
end
return 1`;

const script = createScript(COMMIT);

/** Makes a change of the session of a thread; false, and nothing is done, when something is not as it was read. */
export async function commit(redis: Redis, owner: string, threadId: string, change: Change): Promise<boolean> {
  const { when, writes, fence, ttlMs } = change;
  const place = (part: Part) => String(PARTS.indexOf(part) + 2);
  const session = keysOf(owner, threadId);
  const given = [
    String(fence ?? ""),
    String(ttlMs ?? ""),
    checkpointHead(owner, threadId),
    sessionOf(threadId),
    String(when.length),
    ...when.flatMap(([part, field, value]) => [place(part), field, value ?? ""]),
    // A script that fails half-way has done its first half: what has nothing to write is left out.
    ...writes
      .filter(([command, , first]) => command !== "RPUSH" || first !== undefined)
      .flatMap(([command, part, ...rest]) => [String(rest.length), command, place(part), ...rest]),
  ];
  const [, , fenceKey] = checkpointKeys(`${owner}/${threadId}`);
  return (await script(redis, [fenceKey, ...session], given)) === 1;
}

/** All keys of a session's parts, in their order. */
export function keysOf(owner: string, threadId: string): string[] {
  return PARTS.map((part) => keyOf(owner, threadId, part));
}
