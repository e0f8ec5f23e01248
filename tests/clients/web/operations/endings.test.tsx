import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Endings } from "../../../../clients/web/operations/endings.js";
import type { EndingReport } from "../../../../domain/analytics.js";
import { seen } from "../../../support/page.js";

const report: EndingReport = {
  ...{ from: "2026-10-21T12:00:00.000Z", to: "2026-11-20T12:00:00.000Z", questions: 200, met: 0.5, is_used: true },
  groups: [{ kind: "skill", status: "missing", priority: "HIGH", questions: 100, met: 80, chance: 0.77 }],
  check: {
    ...{ questions: 180, days: 9, error: 0.17, error_of_mean: 0.25 },
    calibration: [{ from: 0.6, to: 0.8, questions: 90, expected: 0.75, met: 0.8 }],
  },
};
const shown = (over: Partial<EndingReport> = {}) => seen(<Endings report={{ ...report, ...over }} />);

it("has each group with what came and what is expected, and the check of that on other days", () => {
  expect(shown().texts("tbody tr > *")).toEqual([
    ...["skill, missing, HIGH", "100", "80 %", "77 %"],
    ...["60 % and 80 %", "90", "75 %", "80 %"],
  ]);
});

it("says whether the order of questions follows it", () => {
  expect(shown().texts("p")[0]).toContain("0.170, with one share for all 0.250: within a priority, what is likelier");
  expect(shown({ is_used: false }).texts("p")[0]).toContain("the order of questions is left as it is");
  expect(shown({ check: null }).texts("p")[0]).toContain("after a second day");
  expect(shown({ questions: 0, met: null, groups: [], check: null }).texts("p")).toEqual([
    "No question was closed in 30 days.",
  ]);
});
