import { describe, expect, it } from "vitest";
import type { AlertStore } from "../../../../adapters/stores/ports/alerts.js";
import { AlertSettings } from "../../../../domain/alert-settings.js";
import { StoreError } from "../../../../domain/errors.js";
import type { CallTotal } from "../../../../domain/metric.js";
import type { OperatorChange } from "../../../../domain/operator-change.js";
import { createAlertMonitor } from "../../../../engine/observability/alerts/monitor.js";
import { Bucket } from "../../../../engine/observability/bucket.js";

/* Several servers that share one store of alerts, which each of them may lose. Time is the tests' own. */

const MINUTE = 60_000;

function servers({ isOn = true } = {}) {
  let now = Date.parse("2026-11-26T10:00:00Z");
  let stored: string | null = null;
  let cost = 0;
  let isClaimed = false;
  const isLost = new Set<string>();
  const cannotWrite = new Set<string>();
  const sent: string[] = [];
  const changes: OperatorChange[] = [];
  const lost = () => new StoreError({ code: "store_unavailable", message: "down", retryable: true });

  function server(name: string) {
    const over = async <Value>(work: () => Value, writes = false): Promise<Value> => {
      if (isLost.has(name) || (writes && cannotWrite.has(name))) throw lost();
      return work();
    };
    const store: AlertStore = {
      read: () => over(() => (stored === null ? null : JSON.parse(stored))),
      write: (value) =>
        over(() => {
          stored = JSON.stringify(value);
        }, true),
      claim: () => over(() => !isClaimed, true),
      release: () => over(() => {}, true),
    };
    const call = { calls: 20, end: "done", cost_nano_usd: 3e9, unpriced: 0, estimated: 0, prompt_name: "draftAnswer" };
    const tokens = { priority: null, provider: "p", model: "m", input_tokens: 0, output_tokens: 0, cached_tokens: 0 };
    const isDown = () => isLost.has(name) || cannotWrite.has(name);
    const monitor = createAlertMonitor({
      store,
      changes: { add: async (change) => void changes.push(change) },
      history: {
        read: () => over(() => ({ total: new Bucket(), points: new Map(), pointMs: MINUTE })),
        calls: () => over(() => (cost > 0 ? [{ ...call, ...tokens } as unknown as CallTotal] : [])),
      },
      health: async () => [{ name: "store", kind: "redis", status: isDown() ? "unavailable" : "ok", latency_ms: 1 }],
      forecasts: async () => [],
      settings: AlertSettings.parse({}),
      isOn,
      channels: [
        {
          name: "log",
          async send(notices) {
            for (const { kind, id } of notices) sent.push(`${name} ${kind} ${id}`);
          },
        },
      ],
      now: () => new Date(now),
      onError: () => {},
    });
    return Object.assign(
      async (afterMinutes: number) => {
        now += afterMinutes * MINUTE;
        await monitor.checkIfDue();
        await monitor.delivered();
        return monitor.list();
      },
      { monitor },
    );
  }
  const taken = () => sent.splice(0);
  return {
    server,
    taken,
    lose: (name: string) => isLost.add(name),
    find: (name: string) => isLost.delete(name),
    block: (name: string) => cannotWrite.add(name),
    spend: () => {
      cost = 3;
    },
    claim: () => {
      isClaimed = true;
    },
  };
}

describe("a server that loses the store of alerts", () => {
  it("says so in the next outage too, where another one has checked first after this one", async () => {
    const cluster = servers();
    const [a, b] = [cluster.server("a"), cluster.server("b")];
    await a(0);
    for (const name of ["a", "b"]) cluster.lose(name);
    await a(6);
    await b(0);
    expect(cluster.taken()).toEqual(["a fired redis_down", "b fired redis_down"]);
    for (const name of ["a", "b"]) cluster.find(name);
    for (let times = 0; times < 10; times += 1) {
      await a(6);
      await b(0);
    }
    expect(cluster.taken()).toEqual(["a resolved redis_down"]);
    cluster.lose("b");
    const alone = await b(6);
    expect([alone.scope, cluster.taken()]).toEqual(["this_process", ["b fired redis_down"]]);
  });

  it("does not repeat what another has fired meanwhile, which it could not measure", async () => {
    const cluster = servers();
    const [a, b] = [cluster.server("a"), cluster.server("b")];
    await a(0);
    await b(0);
    cluster.lose("b");
    cluster.spend();
    await a(6);
    expect(cluster.taken()).toEqual(["a fired high_hourly_cost", "a fired projected_daily_cost"]);
    await b(0.5);
    expect(cluster.taken()).toEqual(["b fired redis_down"]);
    cluster.find("b");
    const { history } = await b(6);
    expect(cluster.taken()).toEqual(["b resolved redis_down"]);
    expect(history.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "resolved redis_down",
      "fired redis_down",
      "fired projected_daily_cost",
      "fired high_hourly_cost",
    ]);
  });

  it("speaks where the store reads and does not write, once for each cool-down", async () => {
    const cluster = servers();
    const a = cluster.server("a");
    await a(0);
    cluster.block("a");
    cluster.spend();
    for (let times = 0; times < 3; times += 1) await a(6);
    expect(cluster.taken().sort()).toEqual([
      "a fired high_hourly_cost",
      "a fired projected_daily_cost",
      "a fired redis_down",
    ]);
  });
});

describe("the checks of the alerts", () => {
  it("are made every five minutes, by one of several servers", async () => {
    const world = servers();
    const [a, b] = [world.server("a"), world.server("b")];
    const first = (await a(0)).checked_at;
    expect((await b(3)).checked_at).toBe(first);
    expect((await b(2)).checked_at).not.toBe(first);
    world.claim();
    const last = (await b(0)).checked_at;
    expect((await a(6)).checked_at).toBe(last);
  });

  it("are made when an operator asks, also where they are switched off", async () => {
    const world = servers({ isOn: false });
    const a = world.server("a");
    world.spend();
    expect(await a(10)).toMatchObject({ is_on: false, checked_at: null });
    expect((await a.monitor.check()).checked_at).not.toBeNull();
    expect(await a.monitor.firing()).toEqual(["hourly_cost", "high_hourly_cost", "projected_daily_cost"]);
  });

  it("send nothing in a pause, which is over once its time has come", async () => {
    const world = servers();
    const a = world.server("a");
    const until = "2026-11-26T10:10:00.000Z";
    expect((await a.monitor.pause(until, "ops")).paused_until).toBe(until);
    world.spend();
    await a(6);
    expect(world.taken()).toEqual([]);
    expect((await a(6)).paused_until).toBeNull();
    // A pause that is over before it begins is a mistake in the time, and would be silent.
    await expect(a.monitor.pause(until, "ops")).rejects.toMatchObject({
      ...{ code: "input_invalid", details: { errors: [{ path: "until" }] } },
    });
    expect(world.taken()).toEqual(["a fired high_hourly_cost", "a fired projected_daily_cost"]);
  });
});
