import { createHash } from "node:crypto";
import { RESP_TYPES } from "redis";
import { inRedis, type Redis } from "./client.js";

/** Runs inside Redis, in one round trip; nothing else is done there meanwhile. */
export type Script = (redis: Redis, keys: string[], given: (string | Buffer)[]) => Promise<unknown>;

/** A script by its hash; it is sent whole where Redis does not know it (any more). `bytes` gives strings of the answer as bytes. */
export function createScript(source: string, { bytes = false } = {}): Script {
  const sha1 = createHash("sha1").update(source).digest("hex");
  return async (redis, keys, given) => {
    const client = bytes ? redis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }) : redis;
    const options = { keys, arguments: given as string[] };
    return inRedis(async () => {
      try {
        return await client.evalSha(sha1, options);
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
        return client.eval(source, options);
      }
    });
  };
}
