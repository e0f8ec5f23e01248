import { StoreError } from "../../../domain/errors.js";
import type { TextReader } from "../../../domain/text.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { keyOf } from "./keys.js";

/** Reads the texts of résumés and jobs, each stored once per session by its hash. */
export function createRedisTextStore(redis: Redis): TextReader {
  return {
    async read({ owner, session_id, sha256 }) {
      const text = await withRedisTimeout(() => redis.hGet(keyOf(owner, session_id, "texts"), sha256));
      if (text === null) throw new StoreError({ code: "store_unavailable", message: "A stored document is missing." });
      return text;
    },
  };
}
