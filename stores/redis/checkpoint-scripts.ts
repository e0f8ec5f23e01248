/*
 * What the checkpointer runs inside Redis, each in one round trip. A thread has three keys with one hash tag: a hash of what is stored,
 * a sorted set of the names of its checkpoints (`c|ns|id`) and writes (`w|ns|id|task|index`), all of score 0 and so in the order of
 * their names, and the fence of its newest run. The newest checkpoint is the one that was put last: ids have the clock of whoever
 * made them, and clocks of servers differ. Commands of Redis 6.2.
 */

// A run whose lease was taken over since, or whose thread was deleted, writes nothing more.
const FENCE = `
local newest = redis.call('GET', KEYS[3])
if ARGV[1] ~= '' and newest and tonumber(newest) > tonumber(ARGV[1]) then
  return redis.error_reply('FENCED a newer run has this thread')
end
if ARGV[1] ~= '' and (not newest or tonumber(newest) < tonumber(ARGV[1])) then
  redis.call('SET', KEYS[3], ARGV[1])
end`;

const EXPIRE = `
if ARGV[2] ~= '' then
  for index = 1, 3 do redis.call('PEXPIRE', KEYS[index], ARGV[2]) end
end`;

/** ARGV: fence, time to live, ns|id, record, checkpoint, metadata, then names and values of channels that have changed. */
export const PUT = `${FENCE}
local number = redis.call('HINCRBY', KEYS[1], 'number', 1)
local name = ARGV[3]
redis.call('HSET', KEYS[1], 'r|' .. name, ARGV[4], 'c|' .. name, ARGV[5], 'm|' .. name, ARGV[6], 'n|' .. name, number)
redis.call('HSET', KEYS[1], 'h|' .. string.match(name, '^[^|]*'), string.match(name, '[^|]*$'))
for index = 7, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[index], ARGV[index + 1]) end
redis.call('ZADD', KEYS[2], 0, 'c|' .. ARGV[3])
${EXPIRE}
return {}`;

/** ARGV: fence, time to live, then for each write its name, its value and whether it takes the place of an earlier one. */
export const PUT_WRITES = `${FENCE}
for index = 3, #ARGV, 3 do
  redis.call(ARGV[index + 2] == '1' and 'HSET' or 'HSETNX', KEYS[1], ARGV[index], ARGV[index + 1])
  redis.call('ZADD', KEYS[2], 0, ARGV[index])
end
${EXPIRE}
return {}`;

/** ARGV: nothing, nothing, ns, id or nothing for the newest. Gives id, record, checkpoint, metadata, values, names and values of writes. */
export const GET = `
local base = ARGV[3] .. '|'
local id = ARGV[4]
if id == '' then
  id = redis.call('HGET', KEYS[1], 'h|' .. ARGV[3])
  if not id then return false end
end
local stored = redis.call('HMGET', KEYS[1], 'r|' .. base .. id, 'c|' .. base .. id, 'm|' .. base .. id)
if not stored[1] then return false end
local function valuesOf(names)
  if #names == 0 then return {} end
  return redis.call('HMGET', KEYS[1], unpack(names))
end
local names = {}
for index, pair in ipairs(cjson.decode(stored[1]).values) do names[index] = pair[2] end
local own = 'w|' .. base .. id .. '|'
local writes = redis.call('ZRANGEBYLEX', KEYS[2], '[' .. own, '[' .. own .. '\\255')
return { id, stored[1], stored[2], stored[3], valuesOf(names), writes, valuesOf(writes) }`;

/** ARGV: ns. Gives the newest checkpoint's id and how many writes it has, or nothing. */
export const POINT = `
local base = ARGV[1] .. '|'
local id = redis.call('HGET', KEYS[1], 'h|' .. ARGV[1])
if not id then return '' end
local own = 'w|' .. base .. id .. '|'
return id .. ' ' .. redis.call('ZLEXCOUNT', KEYS[2], '[' .. own, '[' .. own .. '\\255')`;
