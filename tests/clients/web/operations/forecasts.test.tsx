import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Forecasts } from "../../../../clients/web/operations/forecasts.js";
import type { Forecast } from "../../../../domain/analytics.js";
import { seen } from "../../../support/page.js";

const one: Forecast = {
  ...{ resource: "budget_day", unit: "usd", status: "ahead", now: 4, limit: 8, crosses_at: "2026-01-20T16:00:00.000Z" },
  ...{ hours_left: 4, points: [], horizon_hours: 24, days: 20, error: 0.25, checked_days: 13 },
};
const cells = (over: Partial<Forecast>) =>
  seen(<Forecasts report={{ at: "2026-01-20T12:00:00.000Z", items: [{ ...one, ...over }] }} />).texts("tbody tr > *");

it("a limit that is near has its time, and how far off such forecasts were", () => {
  const [what, now, limit, crossed, error] = cells({});
  expect([what, now, limit, error]).toEqual(["Cost of the day", "$4.00", "$8.00", "25 %, 13 days"]);
  expect(crossed).toContain("Jan 20");
});

it("what is far, not known or not limited is said so, and is no date", () => {
  const disk = { resource: "disk", unit: "bytes", now: 2e9, limit: 5e8, crosses_at: null, horizon_hours: 720 } as const;
  expect(cells({ ...disk, status: "ok" }).slice(1, 4)).toEqual(["2.0 GB", "500.0 MB", "not within 30 days"]);
  expect(cells({ status: "ok" })[3]).toBe("not within 24 hours");
  expect(cells({ status: "no_sample", days: 1, checked_days: 0, error: null }).slice(3)).toEqual([
    "too little history: 1 day",
    "not known yet",
  ]);
  expect(cells({ status: "not_configured", limit: null }).slice(2, 4)).toEqual(["no BUDGET_DAY_USD", "–"]);
});
