import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { readConfig } from "../../../engine/config/config.js";
import type { RedisBackend } from "../../../engine/program/redis-backend.js";
import { openStores } from "../../../engine/program/stores.js";
import { newFolder } from "../../../lab/support/processes.js";

const now = () => new Date();

/** What is opened with these variables, and the settings with which a Redis was asked for. */
function opened(env: Record<string, string>, database = false) {
  const folder = newFolder();
  const asked: Parameters<RedisBackend["createStores"]>[0][] = [];
  const inMemory = openStores(readConfig({ CHECKPOINTER: "memory" }), now, { redis: null, database: undefined });
  onTestFinished(() => inMemory.close());
  const redis: RedisBackend = {
    createStores(settings) {
      asked.push(settings);
      return { ...inMemory, backend: "rd" };
    },
    createQueue() {
      throw new Error("no queue is needed here");
    },
  };
  const given = database ? openMemoryDatabase() : undefined;
  const stores = openStores(readConfig({ DATA_DIR: folder, ...env }), now, { redis, database: given });
  onTestFinished(() => stores.close());
  return { backend: stores.backend, asked, hasFile: existsSync(join(folder, "adaptive-answers.sqlite")) };
}
const REDIS = { REDIS_URL: "redis://127.0.0.1:6379" };

it("the state is in a file in the data folder", () => {
  expect(opened({})).toEqual({ backend: "sq", asked: [], hasFile: true });
});

it("the state that is to be forgotten is in no file", () => {
  expect(opened({ CHECKPOINTER: "memory" })).toEqual({ backend: "sq", asked: [], hasFile: false });
});

it("the state is in the Redis that is configured, with the budgets and the kind of checkpoints", () => {
  const { backend, asked, hasFile } = opened({ ...REDIS, BUDGET_DAY_USD: "5" });
  expect([backend, hasFile]).toEqual(["rd", false]);
  expect(asked).toMatchObject([{ checkpointer: "redis", stateUrl: REDIS.REDIS_URL, budgets: { day: 5 } }]);
});

it("the state is in the database that a caller gives, whatever is configured", () => {
  expect(opened(REDIS, true)).toEqual({ backend: "sq", asked: [], hasFile: false });
});
