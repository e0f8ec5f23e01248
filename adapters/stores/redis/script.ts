import { createHash } from "node:crypto";
import { RESP_TYPES } from "redis";
import { assert } from "../../../domain/errors.js";
import { type Redis, withRedisTimeout } from "./client.js";

/** A Lua script: it runs inside Redis atomically, in one round trip. `given` are its arguments (ARGV). */
export type Script<Key extends string> = (
  redis: Redis,
  keys: Record<Key, string>,
  given: (string | Buffer)[],
) => Promise<unknown>;

/**
 * Creates a script. Its source refers to the keys by name, as `key.NAME` or `key[NAME]`. It is called by its hash, and sent in full only if
 * Redis does not have it. With `bytes`, strings of the reply are buffers. Throws at once for a key that is missing from `names`.
 */
export function createScript<const Key extends string>(
  names: readonly Key[],
  body: string,
  { bytes = false } = {},
): Script<Key> {
  assertDeclared(names, body);
  const table = names.map((name, index) => `${name} = KEYS[${index + 1}]`).join(", ");
  const source = `local key = { ${table} }\n${body}`;
  const sha1 = createHash("sha1").update(source).digest("hex");
  return async (redis, keys, given) => {
    const client = bytes ? redis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }) : redis;
    const options = { keys: names.map((name) => keys[name]), arguments: given as string[] };
    return withRedisTimeout(async () => {
      try {
        return await client.evalSha(sha1, options);
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
        return client.eval(source, options);
      }
    });
  };
}

function assertDeclared(names: readonly string[], body: string): void {
  assert(!body.includes("KEYS["), "a script refers to its keys by name");
  for (const [, name = ""] of body.matchAll(/\bkey\.(\w+)/g))
    assert(names.includes(name), `the script declares its key "${name}"`);
}

/**
 * The head of every script that writes for a run: ARGV[1] is the run's fencing token, or empty for an unfenced write. The script is refused
 * if the thread's token, in the key `fence`, is higher: another server has the lease now, or the thread was deleted.
 */
export const FENCE_CHECK = `
local newest = redis.call('GET', key.fence)
if ARGV[1] ~= '' and newest and tonumber(newest) > tonumber(ARGV[1]) then
  return redis.error_reply('FENCED a newer run has this thread')
end`;
