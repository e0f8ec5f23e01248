import { createRedisStores } from "../../adapters/stores/redis/stores.js";
import { createSharedQueue } from "../runs/shared-queue.js";

/** The parts that only a program on Redis needs, in a separate module: their packages are a third of the program's code. */
export interface RedisBackend {
  createStores: typeof createRedisStores;
  createQueue: typeof createSharedQueue;
}

export const redisBackend: RedisBackend = { createStores: createRedisStores, createQueue: createSharedQueue };
