import { deltaChannelHistoryTests, validate } from "@langchain/langgraph-checkpoint-validation";
import { it } from "vitest";
import { RedisSaver } from "../../../adapters/stores/redis/checkpointer.js";
import { openRedis, type Redis } from "../../../adapters/stores/redis/client.js";
import { createCheckpointer } from "../../../adapters/stores/sqlite/checkpointer.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

/* The official conformance suite, run on each of our checkpointers. */

const sqlite = {
  // For this name the suite skips the test of channel deltas, which the stock saver does not store.
  checkpointerName: "@langchain/langgraph-checkpoint-sqlite",
  createCheckpointer: () => createCheckpointer(openMemoryDatabase()),
};
validate(sqlite);
deltaChannelHistoryTests(sqlite);

if (HAS_REDIS) {
  let server: Awaited<ReturnType<typeof startRedis>>;
  let redis: Redis;
  const own = {
    checkpointerName: "Redis, our own",
    async beforeAll() {
      server = await startRedis();
      redis = await openRedis(server.url);
    },
    async afterAll() {
      redis.destroy();
      await server.stop();
    },
    createCheckpointer: () => new RedisSaver(redis),
    destroyCheckpointer: async () => void (await redis.flushAll()),
  };
  validate(own);
  deltaChannelHistoryTests(own);
} else it.skip("the checkpointer on Redis conforms (redis-server is not installed here)", () => {});
