import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { MemoryUse, StoreHealth, Stores } from "../../../adapters/stores/ports/stores.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createSqliteStores } from "../../../adapters/stores/sqlite/stores.js";
import { StoreError } from "../../../domain/errors.js";
import { createHistory } from "../../../engine/observability/history.js";
import { createMetrics, type Metrics, type QueueLoad } from "../../../engine/observability/metrics.js";
import { createRecorder } from "../../../engine/observability/recorder.js";
import { newFolder } from "../../../lab/support/processes.js";
import { answerRecord, runRecords } from "../../support/measured.js";

const NOW = Date.parse("2026-11-26T10:30:20Z");
const MINUTE_MS = 60_000;
const down = () => new StoreError({ code: "store_unavailable", message: "down", retryable: true });
const STORE: StoreHealth = { name: "store", kind: "sqlite", status: "ok", latency_ms: 1 };

let stores: Stores;
let metrics: Metrics;
/** What the program around the reports says of itself. */
const around = {
  health: [STORE],
  providers: [{ name: "openai", circuit: "closed" }],
  memory: async (): Promise<MemoryUse | null> => ({ used_bytes: 7, limit_bytes: 9 }),
  load: async (): Promise<QueueLoad> => ({
    waiting: 3,
    executing: 2,
    oldestMs: 400,
    waits: new Map([
      ["bo", [50]],
      ["ana", [400, 100.4]],
    ]),
  }),
};
const asSet = { ...around };

beforeAll(async () => {
  const now = () => new Date(NOW);
  const budgets = { session: null, ownerDay: null, day: null };
  stores = createSqliteStores(openMemoryDatabase(), { budgets, sessionTtlMs: 86_400_000, now });
  const recorder = createRecorder(stores.metrics, "here");
  const add = (minutesAgo: number, records: ReturnType<typeof runRecords>) => {
    for (const record of records) recorder.add({ ...record, at: NOW - minutesAgo * MINUTE_MS });
  };
  add(0, [...runRecords("done", 100), ...runRecords("failed", 100)]);
  add(30, [...runRecords("done", 100), answerRecord(8)]);
  add(90, [answerRecord(2)]);
  metrics = createMetrics({
    history: createHistory(stores.metrics, stores.ledger, recorder.flush),
    cacheStats: () => stores.cache.stats(),
    vectorBytes: () => 12,
    health: async () => around.health,
    memory: async () => around.memory(),
    providers: () => around.providers,
    load: () => around.load(),
    executing: () => 7,
    firing: async () => ["errors"],
    prices: {},
    dataDir: newFolder(),
    now,
  });
});
afterAll(async () => {
  metrics.close();
  await stores.close();
});
beforeEach(() => void Object.assign(around, asSet));

const health = () => metrics.health({ time_window_minutes: 5 });

describe("the reports for operators", () => {
  it("say of the last minute what ran, and of the last hour what the answers were worth", async () => {
    expect(await metrics.live()).toMatchObject({
      ...{ at: "2026-11-26T10:30:20.000Z", runs_last_minute: 2, failed_last_minute: 1, mean_score_last_hour: 8 },
      ...{ waiting: 3, executing: 2, calls_last_hour: 0, alerts_firing: ["errors"] },
    });
  });

  it("have the window and the filters to which they answer", async () => {
    const window = { time_window_minutes: 60, operation: "reply", priority: "HIGH" as const };
    expect((await metrics.performance(window)).window).toEqual({
      ...{ minutes: 60, from: "2026-11-26T09:31:00.000Z", to: "2026-11-26T10:31:00.000Z" },
      ...{ operation: "reply", priority: "HIGH" },
    });
    expect((await metrics.quality({ time_window_minutes: 60 })).mean_score).toBe(8);
    expect((await metrics.quality({ time_window_minutes: 120 })).mean_score).toBe(5);
  });

  it("join all reports of a window, with the alerts that fire", async () => {
    const { performance, quality, health: state, alerts_firing } = await metrics.dashboard({ time_window_minutes: 60 });
    expect([performance.points.at(-1)?.runs, quality.mean_score, state.status, alerts_firing]).toEqual([
      2,
      8,
      "ok",
      ["errors"],
    ]);
  });
});

describe("the health of the program", () => {
  it("is degraded without a model or the vectors, and unavailable without the store", async () => {
    expect(await health()).toMatchObject({ scope: "all_servers", status: "ok" });
    around.providers = [{ name: "openai", circuit: "open" }];
    const degraded = await health();
    expect([degraded.status, degraded.dependencies.at(-1)]).toMatchObject(["degraded", { status: "unavailable" }]);
    around.providers = [{ name: "openai", circuit: "half-open" }];
    expect((await health()).dependencies.at(-1)?.status).toBe("recovering");
    around.health = [{ ...STORE, name: "vectors", status: "unavailable" }];
    expect((await health()).status).toBe("degraded");
    around.health = [{ ...STORE, status: "unavailable" }];
    expect((await health()).status).toBe("unavailable");
  });

  it("says of each owner how many runs wait, and for how long", async () => {
    const { by_owner } = (await health()).queue;
    const ana = { wait_p50_ms: 100, wait_p95_ms: 400, wait_p99_ms: 400, oldest_wait_ms: 400 };
    const bo = { wait_p50_ms: 50, wait_p95_ms: 50, wait_p99_ms: 50, oldest_wait_ms: 50 };
    expect(by_owner).toEqual([
      { owner: "ana", waiting: 2, ...ana },
      { owner: "bo", waiting: 1, ...bo },
    ]);
  });

  it("keeps the queue as it was read last while it cannot be read, and says so", async () => {
    const before = await health();
    around.load = async () => {
      throw down();
    };
    const after = await health();
    expect(after.scope).toBe("this_process");
    expect(after.queue).toEqual({ ...before.queue, executing: 7 });
    around.load = async () => {
      throw new TypeError("a bug");
    };
    await expect(health()).rejects.toThrow("a bug");
  });

  it("has the space of the disk with the data, and the memory of Redis while it answers", async () => {
    const { disk, redis } = await health();
    expect(redis).toEqual({ used_bytes: 7, limit_bytes: 9 });
    around.memory = async () => {
      throw down();
    };
    expect((await health()).redis).toBeNull();
    expect(disk?.free_bytes).toBeGreaterThan(0);
    expect(disk?.total_bytes).toBeGreaterThanOrEqual(disk?.free_bytes ?? 0);
  });
});
