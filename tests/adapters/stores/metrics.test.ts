import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { CallTotal } from "../../../domain/metric.js";
import { STEP_MS, stepAt } from "../../../domain/metric.js";
import { createHistory } from "../../../engine/observability/history.js";
import { createRecorder } from "../../../engine/observability/recorder.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, withBackend } from "../../support/backends.js";
import { recordOf } from "../../support/measured.js";
import { start } from "../../support/program.js";

const NOW = Date.now();
const usage = (cost_usd: number | null, input_tokens = 100) => ({
  calls: 1,
  input_tokens,
  cached_tokens: 40,
  output_tokens: 7,
  cost_usd,
  estimated: false,
});

describe.each(BACKENDS)("what operators see in %s", (_, open) => {
  let stores: Stores;
  let program: Program;
  withBackend(open, (opened) => {
    ({ stores, program } = opened);
  });

  it("is the sum over processes, each of which writes its own minutes again and again", async () => {
    const at = stepAt("minute", NOW - 3 * STEP_MS.minute);
    const processes = ["one", "two"].map((name) => createRecorder(stores.metrics, name));
    for (const [index, recorder] of processes.entries())
      for (let count = 0; count <= index; count += 1) {
        recorder.add({ ...recordOf("run", "reply", "done", 100 * (count + 1)), at });
        await recorder.flush();
      }
    const history = createHistory(stores.metrics, stores.ledger, async () => {});
    const window = { from: at, to: at + STEP_MS.minute, minutes: 1, operation: null, priority: null };
    const { total } = await history.read(window);
    expect(total.series.map(({ count, total: sum }) => [count, sum])).toEqual([[3, 400]]);
  });

  it("is added up by the hour, once and for all processes, and old minutes of it are not needed", async () => {
    const hour = stepAt("hour", NOW - 5 * STEP_MS.hour);
    const recorder = createRecorder(stores.metrics, "three");
    for (let minute = 0; minute < 60; minute += 7)
      recorder.add({ ...recordOf("cache", "search", "hit", 2), at: hour + minute * STEP_MS.minute });
    await recorder.flush();
    const history = createHistory(stores.metrics, stores.ledger, async () => {});
    const hits = async () => {
      const hours = await history.hours(hour, hour + STEP_MS.hour, ({ kind }) => kind === "cache");
      return hours.get(hour)?.series.map(({ count }) => count);
    };
    expect(await hits()).toEqual([9]);
    await history.maintain(NOW);
    await history.maintain(NOW);
    expect(await stores.metrics.starts("hour", hour, hour + STEP_MS.hour)).toEqual([hour]);
    expect(await hits()).toEqual([9]);
  });

  it("has calls by their labels: with their highest cost while they are open, with their own once they are settled", async () => {
    const { session_id } = await start(program, "owner-of-calls");
    const about = { owner: "owner-of-calls", session_id, thread_id: session_id, provider: "p", role: "writer" };
    const booked = { ...about, prompt_name: "draftAnswer", model: "a model", priority: "HIGH" as const };
    const totals = async () => {
      const found = await stores.ledger.totals("minute", NOW - 10 * STEP_MS.minute, Date.now() + STEP_MS.minute);
      return found
        .filter(({ model }) => model === "a model")
        .map(({ end, calls, cost_nano_usd, unpriced, input_tokens, priority }: CallTotal) => ({
          ...{ end, calls, cost_nano_usd, unpriced, input_tokens, priority },
        }))
        .sort((a, b) => (a.end < b.end ? -1 : 1));
    };
    const priced = await stores.ledger.reserve({ ...booked, reserved_usd: 0.25 });
    const free = await stores.ledger.reserve({ ...booked, reserved_usd: null });
    const shared = { priority: "HIGH" };
    expect(await totals()).toEqual([
      { end: "open", calls: 2, cost_nano_usd: 250_000_000, unpriced: 1, input_tokens: 0, ...shared },
    ]);
    await stores.ledger.settle(priced, "done", usage(0.002_000_001), 12);
    await stores.ledger.settle(free, "failed", usage(null, 30), 12);
    expect(await totals()).toEqual([
      { end: "done", calls: 1, cost_nano_usd: 2_000_001, unpriced: 0, input_tokens: 100, ...shared },
      { end: "failed", calls: 1, cost_nano_usd: 0, unpriced: 1, input_tokens: 30, ...shared },
    ]);
    // The sums stay when the session is deleted; they name no owner.
    await program.sessions.remove("owner-of-calls", session_id, false);
    expect((await totals()).map(({ calls }) => calls)).toEqual([1, 1]);
    const hours = await stores.ledger.totals("hour", stepAt("hour", NOW) - STEP_MS.hour, NOW + STEP_MS.hour);
    expect(hours.filter(({ model }) => model === "a model").reduce((sum, { calls }) => sum + calls, 0)).toBe(2);
  });

  it("has one state of the alerts, which one server at a time may change", async () => {
    expect(await stores.alerts.read()).toBeNull();
    await stores.alerts.write({ checked_at: "x" });
    await stores.alerts.write({ checked_at: "y" });
    expect(await stores.alerts.read()).toEqual({ checked_at: "y" });
    expect(await Promise.all([stores.alerts.claim(60_000), stores.alerts.claim(60_000)])).toEqual([true, false]);
    await stores.alerts.release();
    expect(await stores.alerts.claim(60_000)).toBe(true);
    await stores.alerts.release();
  });
});
