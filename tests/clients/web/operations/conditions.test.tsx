import { expect, it } from "vitest";
import { Caches, Health, Quality } from "../../../../clients/web/operations/conditions.js";
import type { DashboardReport } from "../../../../domain/metrics.js";
import { idleDashboard, NO_ANSWERS } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

const { quality, cache, health } = idleDashboard();
const healthWith = (over: Partial<DashboardReport["health"]>) => seen(<Health health={{ ...health, ...over }} />);

it("a priority without a judged answer has dashes, and no bar", () => {
  const by_priority = [{ ...NO_ANSWERS, priority: "HIGH" as const, answers: 2 }];
  const page = seen(<Quality quality={{ ...quality, by_priority }} />);
  expect(page.texts("#quality > .table tbody tr > *")).toEqual(["high", "2", "–", "–", "–", "–"]);
  expect(page.texts("[role=img]")).toEqual([]);
  const judged = seen(
    <Quality quality={{ ...quality, by_priority: [{ ...NO_ANSWERS, priority: "LOW", mean_score: 7 }] }} />,
  );
  expect(judged.texts("[role=img]")).toHaveLength(1);
});

it("outcomes are written as words", () => {
  const page = seen(<Quality quality={{ ...quality, outcomes: { accepted_by_user: 3 } }} />);
  expect(page.texts("details tbody tr > *")).toEqual(["accepted by user", "3"]);
});

it("the providers' own caches stand beside ours, with what they missed", () => {
  const provider = { ...cache.provider, calls: 10, hits: 4, hit_rate: 0.4 };
  expect(seen(<Caches cache={{ ...cache, provider }} />).texts("tbody tr > *")).toEqual([
    ...["the providers' own", "4", "6", "40 %", ...Array.from({ length: 8 }, () => "")],
  ]);
});

it("only what is known of the machine is said", () => {
  expect(healthWith({}).texts("p")[0]).toBe("200.0 MB of memory, event loop 12 ms late (p99).");
  const queue = { ...health.queue, oldest_wait_ms: 2_000, read_at: null };
  const full = healthWith({ disk: { free_bytes: 1e9, total_bytes: 2e9 }, queue, scope: "this_process" });
  expect(full.texts("p")[0]).toMatch(
    /^1\.0 GB of 2\.0 GB free on the disk\. The oldest run has waited 2\.00 s\. The queue cannot be read; it was never\. /,
  );
});

it("a dependency that does not answer is marked, with the reason", () => {
  const dependencies = [
    { name: "store", kind: "redis", status: "unavailable", latency_ms: null, reason: "refused" },
    { name: "search", kind: "qdrant", status: "ok", latency_ms: 3 },
  ];
  const page = healthWith({ dependencies });
  expect(page.texts("tbody tr")).toEqual(["store: redisunavailable: refused–", "search: qdrantok3.0 ms"]);
  expect(page.texts(".bad")).toEqual(["unavailable: refused"]);
});
