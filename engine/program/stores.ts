import type { Stores } from "../../adapters/stores/ports/stores.js";
import { type Db, openDatabase, openMemoryDatabase } from "../../adapters/stores/sqlite/database.js";
import { createSqliteStores } from "../../adapters/stores/sqlite/stores.js";
import type { Config } from "../config/config.js";
import type { RedisBackend } from "./redis-backend.js";

/** Opens the configured backend, or uses the given database instead. */
export function openStores(
  config: Config,
  now: () => Date,
  { redis, database }: { redis: RedisBackend | null; database: Db | undefined },
): Stores {
  const settings = { budgets: config.budgets, sessionTtlMs: config.sessionTtlMs, now };
  const { checkpointer } = config;
  if (!database && redis && config.redis && (checkpointer === "redis" || checkpointer === "redis-stack"))
    return redis.createStores({ ...settings, ...config.redis, checkpointer });
  const db = database ?? (checkpointer === "memory" ? openMemoryDatabase() : openDatabase(config.dataDir));
  return createSqliteStores(db, settings);
}
