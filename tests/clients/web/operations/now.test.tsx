import { expect, it } from "vitest";
import { Now } from "../../../../clients/web/operations/now.js";
import type { AlertReport } from "../../../../domain/alert.js";
import type { HealthReport } from "../../../../domain/metrics.js";
import { alertsWith, alertWith, idleDashboard } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

type Health = Omit<HealthReport, "window">;

const QUIET: Health = idleDashboard().health;
const shown = (over: Partial<Health> = {}, alerts: Partial<AlertReport> = {}) =>
  seen(<Now health={{ ...QUIET, ...over }} alerts={alertsWith(alerts)} />);
const waiting = (over: Partial<Health["queue"]>) => ({ queue: { ...QUIET.queue, ...over } });
const down = (name: string, kind: string, reason?: string) => ({
  dependencies: [{ name, kind, status: "unavailable", latency_ms: null, ...(reason && { reason }) }],
});

it("says that nothing is wrong, and that nobody would get a message", () => {
  expect(shown().texts("section > p")).toEqual(["Nothing is wrong that is watched."]);
  expect(shown({}, { channels: ["console"], checked_at: null }).texts("section > p")).toEqual([
    "Nothing is wrong that is watched. The alerts were not checked yet.",
    "Nobody gets a message: no channel is configured beside the log.",
  ]);
});

it("what fires says its value and limit, since when, who is concerned and what to do, the critical first", () => {
  const firing_since = "2020-03-01T09:30:00.000Z";
  const items = [
    alertWith({ id: "slow_queue", title: "Wait", status: "firing", value: 9, threshold: 2, unit: "s", firing_since }),
    alertWith({ id: "redis_down", title: "Redis", severity: "critical", status: "firing", unit: "down", value: 1 }),
    alertWith({ title: "Off", status: "firing", enabled: false }),
    alertWith({ title: "Calm" }),
  ];
  const page = shown({}, { items });
  expect(page.texts(".troubles strong")).toEqual(["Critical: Redis", "Warning: Wait: 9.00 s, limit 2.00 s"]);
  expect(page.texts(".troubles li:last-child dl > *")).toEqual([
    "Who is concerned",
    "Those who wait.",
    "What to do",
    "Read the log.",
  ]);
  expect(page.texts(".troubles li:last-child .quiet")[0]).toMatch(/^since 1 Mar|^since Mar 1/);
});

it("a dependency that is away is named with its reason, and once only", () => {
  expect(shown(down("store", "sqlite", "disk full")).texts(".troubles strong")).toEqual([
    "Critical: store (sqlite) is not available: disk full",
  ]);
  expect(shown(down("vectors", "qdrant")).texts(".troubles strong")).toEqual([
    "Warning: vectors (qdrant) is not available",
  ]);
  const items = [alertWith({ id: "redis_down", title: "Redis", status: "firing", unit: "down", value: 1 })];
  expect(shown(down("store", "redis"), { items }).texts(".troubles strong")).toEqual(["Warning: Redis"]);
});

it("runs that wait long are shown with their owners before the alert fires, and not beside it", () => {
  const waits = { wait_p50_ms: 2_000, wait_p95_ms: 6_500, wait_p99_ms: 7_000, oldest_wait_ms: 7_000 };
  const long = waiting({
    waiting: 40,
    oldest_wait_ms: 7_000,
    owners: 3,
    by_owner: [
      { owner: "ana", waiting: 30, ...waits },
      { owner: "bo", waiting: 9, ...waits, wait_p95_ms: 900 },
    ],
  });
  const page = shown(long);
  expect(page.texts(".troubles strong")).toEqual(["Warning: Runs wait: 40, the oldest for 7.00 s"]);
  expect(page.texts(".troubles dd")[0]).toContain("3 owners: ana 30 (p95 6.50 s), bo 9 (p95 900 ms) and others.");
  expect(shown(waiting({ waiting: 4, oldest_wait_ms: 4_000, owners: 1 })).texts(".troubles")).toEqual([]);
  const items = [alertWith({ id: "slow_queue", title: "Wait", status: "firing" })];
  expect(shown(long, { items }).texts(".troubles li")).toHaveLength(1);
});

it("a full disk, a queue that cannot be read and a pause are seen", () => {
  const page = shown(
    { disk: { free_bytes: 3e8, total_bytes: 1e10 }, scope: "this_process" },
    { paused_until: "2020-03-01T09:30:00.000Z" },
  );
  expect(page.texts(".troubles strong")).toEqual([
    "Critical: The disk has 300.0 MB left",
    "Critical: The queue cannot be read: these are the figures of one server",
  ]);
  expect(page.texts("section > p")[0]).toMatch(/^No message is sent until /);
});
