import { createHash } from "node:crypto";
import { RESP_TYPES } from "redis";
import { inRedis, type Redis } from "./client.js";

/** A script by its hash; it is sent whole where Redis does not know it (any more). Strings of the answer come as bytes. */
export function createScript(source: string) {
  const sha1 = createHash("sha1").update(source).digest("hex");
  return async (redis: Redis, keys: string[], given: (string | Buffer)[]): Promise<unknown> => {
    const client = redis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
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
