import { INTERRUPT, WRITES_IDX_MAP } from "@langchain/langgraph-checkpoint";
import { z } from "zod";
import { hasFirstAsk } from "../ports/checkpointer.js";
import { nameOfIndex, StoredRecord } from "./checkpointer.js";
import type { Redis } from "./client.js";
import { CHECKPOINT_PARTS, checkpointKeys } from "./keys.js";
import { createScript, FENCE_CHECK } from "./script.js";

/** Returns the names of a thread's checkpoints and writes, and for each checkpoint its name, its record and its metadata. */
const READ = `
local names = redis.call('ZRANGE', key.order, 0, -1)
local records = {}
for _, name in ipairs(names) do
  if string.sub(name, 1, 2) == 'c|' then
    records[#records + 1] = name
    records[#records + 1] = redis.call('HGET', key.stored, 'r' .. string.sub(name, 2))
    records[#records + 1] = redis.call('HGET', key.stored, 'm' .. string.sub(name, 2))
  end
end
return { names, records }`;

/** ARGV: fencing token, number of records to write, their names and values, number of names to remove, these names, fields to delete. */
const PRUNE = `${FENCE_CHECK}
local at = 3
for _ = 1, tonumber(ARGV[2]) do
  redis.call('HSET', key.stored, ARGV[at], ARGV[at + 1])
  at = at + 2
end
local last = at + tonumber(ARGV[at])
for index = at + 1, last do redis.call('ZREM', key.order, ARGV[index]) end
for index = last + 1, #ARGV do redis.call('HDEL', key.stored, ARGV[index]) end
return 1`;

const read = createScript(CHECKPOINT_PARTS, READ);
const prune = createScript(CHECKPOINT_PARTS, PRUNE);
const Reply = z.tuple([z.array(z.string()), z.array(z.string())]);

/**
 * Deletes the intermediate checkpoints of a thread that has ended, their writes, and values that no remaining checkpoint uses. The
 * checkpoints of its asks and the ends of its branches stay; the parent of each becomes its nearest remaining ancestor.
 */
export async function pruneRedisCheckpoints(redis: Redis, thread: string, fence: number): Promise<void> {
  const keys = checkpointKeys(thread);
  const [names, flat] = Reply.parse(await read(redis, keys, []));
  const checkpoints = new Map<string, z.infer<typeof StoredRecord>>();
  const firstAsks = new Set<string>();
  for (let at = 0; at < flat.length; at += 3) {
    const [field = "", record = "null", metadata = ""] = flat.slice(at, at + 3);
    const name = field.slice(2);
    checkpoints.set(name, StoredRecord.parse(JSON.parse(record)));
    if (hasFirstAsk(thread, JSON.parse(metadata.slice(metadata.indexOf("|") + 1)))) firstAsks.add(name);
  }
  const writes = names.filter((name) => name.startsWith("w|"));
  const isAsk = nameOfIndex(WRITES_IDX_MAP[INTERRUPT] ?? 0);
  const ofCheckpoint = (write: string) => write.split("|").slice(1, 3).join("|");
  const asks = new Set(writes.filter((name) => name.endsWith(`|${isAsk}`)).map(ofCheckpoint));
  const nameOf = (name: string, id: string) => `${name.slice(0, name.indexOf("|"))}|${id}`;
  const parents = new Set([...checkpoints].flatMap(([name, { parent }]) => (parent ? [nameOf(name, parent)] : [])));
  const stays = (name: string) => asks.has(name) || firstAsks.has(name) || !parents.has(name);
  const above = (name: string, parent: string | null): string | null => {
    const known = parent === null ? undefined : checkpoints.get(nameOf(name, parent));
    if (parent === null || !known) return null;
    return stays(nameOf(name, parent)) ? parent : above(name, known.parent);
  };
  const gone = [...checkpoints.keys()].filter((name) => !stays(name));
  if (gone.length === 0) return;
  const kept = [...checkpoints].filter(([name]) => stays(name));
  const held = new Set(kept.flatMap(([, { values }]) => values.map(([, value]) => value)));
  const unused = gone.flatMap((name) => checkpoints.get(name)?.values.map(([, value]) => value) ?? []);
  const goneWrites = writes.filter((write) => gone.includes(ofCheckpoint(write)));
  const records = kept.flatMap(([name, record]) => [
    `r|${name}`,
    JSON.stringify({ ...record, parent: above(name, record.parent) }),
  ]);
  const order = [...gone.map((name) => `c|${name}`), ...goneWrites];
  const fields = [
    ...gone.flatMap((name) => ["r", "c", "m", "n"].map((part) => `${part}|${name}`)),
    ...goneWrites,
    ...new Set(unused.filter((value) => !held.has(value))),
  ];
  const given = [String(fence), String(kept.length), ...records, String(order.length), ...order, ...fields];
  await prune(redis, keys, given);
}
