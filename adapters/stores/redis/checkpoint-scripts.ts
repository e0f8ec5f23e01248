import { CHECKPOINT_PARTS } from "./keys.js";
import { createScript, FENCE_CHECK } from "./script.js";

/*
 * The scripts of the checkpointer, for Redis 6.2 and later. A thread has three keys with one hash tag: a hash of the stored values; a
 * sorted set of the names of its checkpoints (`c|ns|id`) and writes (`w|ns|id|task|index`), all of score 0 and therefore sorted by name;
 * and the fencing token of its newest run. The newest checkpoint is the last one written, not the one with the highest id: ids contain
 * their server's clock, and the clocks of servers differ.
 */

// Also raises the thread's token to the writer's, so that older runs are refused from now on.
const FENCE = `${FENCE_CHECK}
if ARGV[1] ~= '' and (not newest or tonumber(newest) < tonumber(ARGV[1])) then
  redis.call('SET', key.fence, ARGV[1])
end`;

const EXPIRE = `
if ARGV[2] ~= '' then
  for _, one in pairs(key) do redis.call('PEXPIRE', one, ARGV[2]) end
end`;

/** ARGV: fencing token, lifetime, ns|id, record, checkpoint, metadata, then the names and values of changed channels. */
export const putCheckpoint = createScript(
  CHECKPOINT_PARTS,
  `${FENCE}
local number = redis.call('HINCRBY', key.stored, 'number', 1)
local name = ARGV[3]
redis.call('HSET', key.stored, 'r|' .. name, ARGV[4], 'c|' .. name, ARGV[5], 'm|' .. name, ARGV[6], 'n|' .. name, number)
redis.call('HSET', key.stored, 'h|' .. string.match(name, '^[^|]*'), string.match(name, '[^|]*$'))
for index = 7, #ARGV, 2 do redis.call('HSET', key.stored, ARGV[index], ARGV[index + 1]) end
redis.call('ZADD', key.order, 0, 'c|' .. ARGV[3])
${EXPIRE}
return {}`,
);

/** ARGV: fencing token, lifetime, then for each write its name, its value and whether it replaces an earlier one (1 or 0). */
export const putWrites = createScript(
  CHECKPOINT_PARTS,
  `${FENCE}
for index = 3, #ARGV, 3 do
  redis.call(ARGV[index + 2] == '1' and 'HSET' or 'HSETNX', key.stored, ARGV[index], ARGV[index + 1])
  redis.call('ZADD', key.order, 0, ARGV[index])
end
${EXPIRE}
return {}`,
);

/** ARGV: ignored, ignored, ns, id (empty: the newest). Returns id, record, checkpoint, metadata, values, names and values of writes. */
export const getCheckpoint = createScript(
  CHECKPOINT_PARTS,
  `
local base = ARGV[3] .. '|'
local id = ARGV[4]
if id == '' then
  id = redis.call('HGET', key.stored, 'h|' .. ARGV[3])
  if not id then return false end
end
local stored = redis.call('HMGET', key.stored, 'r|' .. base .. id, 'c|' .. base .. id, 'm|' .. base .. id)
if not stored[1] then return false end
local function valuesOf(names)
  if #names == 0 then return {} end
  return redis.call('HMGET', key.stored, unpack(names))
end
local names = {}
for index, pair in ipairs(cjson.decode(stored[1]).values) do names[index] = pair[2] end
local own = 'w|' .. base .. id .. '|'
local writes = redis.call('ZRANGEBYLEX', key.order, '[' .. own, '[' .. own .. '\\255')
return { id, stored[1], stored[2], stored[3], valuesOf(names), writes, valuesOf(writes) }`,
  { bytes: true },
);

/** ARGV: ns. Returns the newest checkpoint's id and its number of writes, or an empty string. */
export const pointOf = createScript(
  CHECKPOINT_PARTS,
  `
local base = ARGV[1] .. '|'
local id = redis.call('HGET', key.stored, 'h|' .. ARGV[1])
if not id then return '' end
local own = 'w|' .. base .. id .. '|'
return id .. ' ' .. redis.call('ZLEXCOUNT', key.order, '[' .. own, '[' .. own .. '\\255')`,
);
