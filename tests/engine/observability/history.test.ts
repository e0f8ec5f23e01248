import { describe, expect, it } from "vitest";
import type { MetricStore, StoredBucket } from "../../../adapters/stores/ports/metrics.js";
import { createHistory, historyOfBoth, type Window, windowOf } from "../../../engine/observability/history.js";
import { bucketOf, callsOf, recordOf } from "../../support/measured.js";

const [MINUTE, HOUR] = [60_000, 3_600_000];
const runs = (...operations: string[]) =>
  bucketOf(operations.map((operation) => recordOf("run", operation, "done", 10))).encode();

/** A history over these buckets, which are minutes unless told otherwise. */
function historyWith(given: (Pick<StoredBucket, "at" | "data"> & Partial<StoredBucket>)[]) {
  const buckets: StoredBucket[] = given.map((one) => ({ step: "minute", process: "p", ...one }));
  const of = (step: string, from: number, to: number) =>
    buckets.filter((one) => one.step === step && one.at >= from && one.at < to);
  const store: MetricStore = {
    write: async (more) => void buckets.push(...more),
    read: async (step, from, to) => of(step, from, to),
    starts: async (step, from, to) => of(step, from, to).map(({ at }) => at),
    prune: async () => {},
  };
  const calls = [callsOf({ priority: "HIGH" }), callsOf({ prompt_name: "judgeAnswer" })];
  return { buckets, history: createHistory(store, { totals: async () => calls }, async () => {}) };
}
const window = (over: Partial<Window>): Window => ({
  ...{ from: 0, to: HOUR, minutes: 60, operation: null, priority: null, ...over },
});

describe("the history of measurements", () => {
  it("has whole minutes up to the current one", () => {
    const found = windowOf({ time_window_minutes: 2 }, 10 * MINUTE + 7);
    expect(found).toEqual({ from: 9 * MINUTE, to: 11 * MINUTE, minutes: 2, operation: null, priority: null });
  });

  it("totals a window by its filters, and keeps the calls to them as well", async () => {
    const { history } = historyWith([
      { at: 0, data: runs("reply", "start") },
      { at: MINUTE, data: runs("reply") },
    ]);
    expect((await history.read(window({}))).total.series.map(({ count }) => count)).toEqual([2, 1]);
    const { total, points } = await history.read(window({ operation: "reply" }));
    expect(total.series.map(({ labels, count }) => [labels.operation, count])).toEqual([["reply", 2]]);
    expect([...points.keys()]).toEqual([0, MINUTE]);
    expect(await history.calls("hour", window({ operation: "judgeAnswer" }))).toHaveLength(1);
    expect(await history.calls("hour", window({ priority: "HIGH" }))).toMatchObject([{ prompt_name: "draftAnswer" }]);
  });

  it("takes a totalled hour instead of its minutes in a long window, and minutes where there is none", async () => {
    const hour = { step: "hour" as const, at: 0, data: runs("reply") };
    const { history } = historyWith([hour, { at: MINUTE, data: runs("reply") }, { at: HOUR, data: runs("reply") }]);
    const long = await history.read(window({ to: 4 * HOUR, minutes: 240 }));
    expect(long.total.series[0]?.count).toBe(2);
    expect([...(await history.hours(0, 2 * HOUR, () => true)).keys()]).toEqual([0, HOUR]);
  });

  it("totals the hours that have ended, once every server has written them", async () => {
    const { history, buckets } = historyWith([
      { at: MINUTE, data: runs("reply") },
      { at: HOUR, data: runs("reply") },
    ]);
    const hours = () => buckets.filter(({ step }) => step === "hour").map(({ at, process }) => [at, process]);
    await history.maintain(HOUR + 4 * MINUTE);
    expect(hours()).toEqual([]);
    await history.maintain(HOUR + 6 * MINUTE);
    expect(hours()).toEqual([[0, ""]]);
  });

  it("adds up two stores", async () => {
    const [a, b] = ["reply", "reply"].map((name) => historyWith([{ at: 0, data: runs(name) }]).history);
    if (!a || !b) throw new Error("no histories");
    const { total, points } = await historyOfBoth(a, b).read(window({}));
    expect([total.series[0]?.count, points.get(0)?.series[0]?.count]).toEqual([2, 2]);
    expect(await historyOfBoth(a, b).calls("hour", window({}))).toHaveLength(4);
  });
});
