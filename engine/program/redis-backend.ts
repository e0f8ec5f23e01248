import { createRedisStores } from "../../adapters/stores/redis/stores.js";
import { createSharedQueue } from "../runs/shared-queue.js";

/** What only a program on Redis needs, apart from the rest: its packages are a third of the program's code. */
export interface RedisBackend {
  createStores: typeof createRedisStores;
  createQueue: typeof createSharedQueue;
}

export const redisBackend: RedisBackend = { createStores: createRedisStores, createQueue: createSharedQueue };
