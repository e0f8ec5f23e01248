import type { Config } from "../config/config.js";
import type { Stores } from "../stores/ports/stores.js";
import { createRedisStores } from "../stores/redis/stores.js";
import { type Db, openDatabase, openMemoryDatabase } from "../stores/sqlite/database.js";
import { createSqliteStores } from "../stores/sqlite/stores.js";

/** Opens the configured backend, or uses the given database instead. */
export function openStores(config: Config, now: () => Date, given?: Db): Stores {
  const settings = { budgets: config.budgets, sessionTtlMs: config.sessionTtlMs, now };
  const { checkpointer } = config;
  if (!given && config.redis && (checkpointer === "redis" || checkpointer === "redis-stack"))
    return createRedisStores({ ...settings, ...config.redis, checkpointer });
  const db = given ?? (checkpointer === "memory" ? openMemoryDatabase() : openDatabase(config.dataDir));
  return createSqliteStores(db, settings);
}
