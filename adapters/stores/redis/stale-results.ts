import { type Redis, withRedisTimeout } from "./client.js";
import { inParts } from "./in-parts.js";
import { keyOf, ownerKey } from "./keys.js";

/** The number of sessions that are checked at a time: results are large. */
const AT_ONCE = 50;

/** Deletes the stored results of an owner's runs that contain an id, such as the id of a proposed fact. They are built again from the rows. */
export async function deleteStaleResults(redis: Redis, owner: string, id: string): Promise<void> {
  const others = await withRedisTimeout(() => redis.zRange(ownerKey(owner, "sessions"), 0, -1));
  const deleteStale = async (other: string) => {
    const key = keyOf(owner, other, "results");
    const results = await withRedisTimeout(() => redis.hGetAll(key));
    const stale = Object.keys(results).filter((run) => results[run]?.includes(id));
    if (stale.length > 0) await withRedisTimeout(() => redis.hDel(key, stale));
  };
  await inParts(others, deleteStale, AT_ONCE);
}
