import { afterAll, beforeAll } from "vitest";
import { openRedis, type Redis } from "../../adapters/stores/redis/client.js";
import { startRedis } from "../../lab/support/redis.js";

/** A Redis server with a client for all tests of a `describe`, which skips without Redis. Returns the client once the server runs. */
export function aRedis(): () => Redis {
  let server: Awaited<ReturnType<typeof startRedis>>;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = await openRedis(server.url);
  });
  afterAll(async () => {
    redis.destroy();
    await server.stop();
  });
  return () => redis;
}
