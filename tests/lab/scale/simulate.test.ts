import { describe, expect, it } from "vitest";
import { randomOf } from "../../../lab/load/scenarios.js";
import { arrivalsOf, type Kind, type Site, simulate } from "../../../lab/scale/simulate.js";

const site = (over: Partial<Site> = {}): Site => ({
  ...{ servers: 1, runsAtOnce: 10, callsAtOnce: 10, callSeconds: () => 1 },
  ...over,
});
const kind = (over: Partial<Kind> = {}): Kind => ({
  ...{ name: "reply", isStart: false, perSecond: 1, cpuSeconds: 0, stages: [1] },
  ...over,
});
const atOnce = (count: number, one: Kind) => Array.from({ length: count }, () => ({ at: 0, kind: one }));
const endOf = (count: number, one: Kind, at: Site) => simulate(at, atOnce(count, one), randomOf(1)).lastEnd;

describe("runs that arrive at once end when arithmetic says", () => {
  it("by the places of a server", () => {
    expect(endOf(30, kind(), site())).toBe(3);
    expect(endOf(30, kind({ stages: [1, 1] }), site({ servers: 3 }))).toBe(2);
  });

  it("by the call slots, of which a stage may need several at once", () => {
    expect(endOf(10, kind(), site({ callsAtOnce: 2 }))).toBe(5);
    expect(endOf(5, kind({ stages: [2] }), site({ callsAtOnce: 2 }))).toBe(5);
  });

  it("by the event loop, which does one thing at a time", () => {
    const slow = kind({ cpuSeconds: 4, stages: [] });
    expect(endOf(3, slow, site())).toBe(12);
    expect(endOf(4, slow, site({ servers: 2 }))).toBe(8);
    expect(simulate(site(), atOnce(3, slow), randomOf(1)).busy).toBe(1);
  });
});

it("replies begin before starts that came earlier", () => {
  const start = kind({ name: "start", isStart: true });
  const arrivals = [...atOnce(3, start), { at: 0.5, kind: kind() }];
  const { runs } = simulate(site({ runsAtOnce: 1 }), arrivals, randomOf(1));
  expect(runs.map((run) => [run.kind, run.waited])).toEqual([
    ["start", 0],
    ["reply", 0.5],
    ["start", 2],
    ["start", 3],
  ]);
});

it("runs of the warm-up count for nothing", () => {
  const arrivals = [
    { at: 0, kind: kind() },
    { at: 5, kind: kind() },
  ];
  expect(simulate(site(), arrivals, randomOf(1), 1).runs).toEqual([{ kind: "reply", waited: 0, total: 1 }]);
});

it("arrivals have their rate and are in order", () => {
  const arrivals = arrivalsOf([kind({ perSecond: 3 }), kind({ name: "start", perSecond: 1 })], 1_000, randomOf(7));
  const ofStarts = arrivals.filter((one) => one.kind.name === "start").length;
  expect(Math.abs(arrivals.length - 4_000)).toBeLessThan(200);
  expect(Math.abs(ofStarts - 1_000)).toBeLessThan(100);
  expect(arrivals.map(({ at }) => at)).toEqual(arrivals.map(({ at }) => at).toSorted((a, b) => a - b));
});

// With one place and service times of one second, theory (Pollaczek and Khinchine) gives a mean wait of ρ/(2(1 − ρ)) seconds.
it("waits as queueing theory has it", () => {
  const arrivals = arrivalsOf([kind({ perSecond: 0.7 })], 60_000, randomOf(3));
  const { runs } = simulate(site({ runsAtOnce: 1 }), arrivals, randomOf(3));
  const mean = runs.reduce((sum, { waited }) => sum + waited, 0) / runs.length;
  expect(mean).toBeGreaterThan(1.05);
  expect(mean).toBeLessThan(1.3);
});
