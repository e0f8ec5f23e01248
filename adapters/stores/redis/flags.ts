import type { FlagStore } from "../ports/flags.js";
import { MOST_CHANGES } from "../ports/operator-changes.js";
import { storedRules } from "../stored-rules.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { FLAG_RULES, OPERATOR_CHANGES } from "./keys.js";
import { createScript } from "./script.js";

// ARGV: the flag, its rule or "null", the change without its rules, how many changes are kept. A rule that cannot be read any more can be replaced.
const CHANGE_RULE = createScript(
  ["rules", "changes"],
  `
local function in_short(text)
  local is_read, rule = pcall(cjson.decode, text)
  if not is_read or type(rule) ~= 'table' or type(rule.allow) ~= 'table' or type(rule.deny) ~= 'table' then return 'null' end
  return cjson.encode({ enabled = rule.enabled, percentage = rule.percentage, allow = #rule.allow, deny = #rule.deny })
end
local before = redis.call('HGET', key.rules, ARGV[1]) or 'null'
if ARGV[2] == 'null' then redis.call('HDEL', key.rules, ARGV[1]) else redis.call('HSET', key.rules, ARGV[1], ARGV[2]) end
redis.call('LPUSH', key.changes, string.sub(ARGV[3], 1, -2) .. ',"from":' .. in_short(before) .. ',"to":' .. in_short(ARGV[2]) .. '}')
redis.call('LTRIM', key.changes, 0, tonumber(ARGV[4]) - 1)`,
);

/** The rules of flags in Redis, one hash field per flag. */
export function createRedisFlagStore(redis: Redis): FlagStore {
  return {
    async read() {
      const rules = await withRedisTimeout(() => redis.hGetAll(FLAG_RULES));
      return storedRules(Object.entries(rules).map(([name, rule]) => ({ name, rule })));
    },
    async write(name, rule, made) {
      const change = JSON.stringify({ ...made, kind: "flag", name });
      const keys = { rules: FLAG_RULES, changes: OPERATOR_CHANGES };
      await CHANGE_RULE(redis, keys, [name, JSON.stringify(rule), change, `${MOST_CHANGES}`]);
    },
  };
}
