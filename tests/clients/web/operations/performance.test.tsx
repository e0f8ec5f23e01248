import { expect, it } from "vitest";
import { Performance } from "../../../../clients/web/operations/performance.js";
import type { OperationFigures } from "../../../../domain/metrics.js";
import { idleDashboard, operationWith } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

const shown = (operations: OperationFigures[]) =>
  seen(<Performance performance={{ ...idleDashboard().performance, operations }} />);
const row = (over: Partial<OperationFigures>) =>
  shown([operationWith(over)]).texts("#performance > .table tbody tr > *");

it("without a run there is no chart, and the other operations are still listed", () => {
  const page = shown([operationWith({ kind: "search", operation: "facts" })]);
  expect(page.text).toContain("No run has ended in this window.");
  expect([page.texts("[role=img]"), page.texts("tbody th")]).toEqual([[], ["search facts"]]);
});

it("the runs of all kinds are counted together by their duration", () => {
  const histogram = (...counts: number[]) =>
    [500, 2_000, null].map((up_to_ms, at) => ({ up_to_ms, count: counts[at] ?? 0 }));
  const page = shown([
    operationWith({ histogram: histogram(1, 2, 3) }),
    operationWith({ operation: "start", histogram: histogram(10, 0, 1) }),
  ]);
  expect(page.texts("section[aria-label='Table: Runs by duration'] tbody tr > *")).toEqual([
    ...["≤ 500 ms", "11", "≤ 2 s", "2", "> 2 s", "4"],
  ]);
});

it("failures have their share, and only a model's calls are streamed", () => {
  expect(row({ failed: 2, error_rate: 0.2, streamed: 5 })).toEqual([
    ...["run reply", "10", "2 (20 %)", "100 ms", "90 ms", "200 ms", "300 ms", "400 ms", "", ""],
  ]);
  const model = row({ kind: "model", model: "m1", streamed: 5, mean_iteration: 0.5 });
  expect([model[0], ...model.slice(-2)]).toEqual(["model reply · m1", "5", "0.50"]);
});
