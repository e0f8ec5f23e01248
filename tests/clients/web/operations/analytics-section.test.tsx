import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { AnalyticsSection } from "../../../../clients/web/operations/analytics-section.js";
import { TrackedMetric, type Trend } from "../../../../domain/analytics.js";
import { seen } from "../../../support/page.js";

type Given = Parameters<typeof AnalyticsSection>[0];
const SPAN = { from: "2026-11-13T00:00:00.000Z", to: "2026-11-20T00:00:00.000Z" };
const trend = (over: Partial<Trend> = {}): Trend => ({
  ...{ metric: "error_rate", days: [{ day: "2026-11-13", value: 0.02, sample: 9 }], slope_per_day: 0.01 },
  ...{ change: 0.5, p_value: 0.0004, direction: "rising" },
  ...over,
});
const shown = ({
  trends = [],
  anomalies = [],
  not_judged = [],
  items = [],
}: {
  trends?: Trend[];
  anomalies?: Given["anomalies"]["anomalies"];
  not_judged?: TrackedMetric[];
  items?: Given["recommendations"]["items"];
}) =>
  seen(
    <AnalyticsSection
      trends={{ ...SPAN, trends, costs: [] }}
      anomalies={{ ...SPAN, threshold: 3, anomalies, not_judged }}
      recommendations={{ ...SPAN, items }}
    />,
  );

it("a recommendation says what it follows from, and what to set", () => {
  const because = [{ figure: "Hit rate", value: 0.2, unit: "share" }];
  const one = { id: "r", title: "Cache more", because, setting: "CACHE_MB", advice: "Give it room." };
  expect(shown({ items: [one] }).texts("li")).toEqual(["Cache more. Give it room. CACHE_MB (Hit rate: 20 %)"]);
  expect(shown({}).text).toContain("Nothing follows from the last day's figures.");
});

it("a trend is shown in its own unit, one with too few days is not", () => {
  const page = shown({ trends: [trend({ direction: "no_sample" }), trend()] });
  expect(page.texts("tbody tr > *")).toEqual(["Share of runs that fail", "rising", "50 %", "< 0.001", "2.0 %"]);
  expect(page.texts("thead th").at(-1)).toBe("11-13");
  expect(shown({ trends: [trend({ direction: "no_sample" })] }).text).toContain("Fewer than five days");
});

it("no unusual hour is not the same as nothing to compare with", () => {
  expect(shown({}).text).toContain("No hour differs");
  expect(shown({ not_judged: [...TrackedMetric.options] }).text).toContain("too few earlier days to compare with");
  expect(shown({ not_judged: ["runs"] }).text).toContain(
    "No hour differs from the same hour of earlier days. Too few earlier days: Runs.",
  );
});

it("an unusual hour stands beside what is usual", () => {
  const one = { metric: "cost_usd" as const, hour: SPAN.to, value: 2, expected: 0.5, deviation: 4.25, days: 9 };
  expect(
    shown({ anomalies: [one] })
      .texts("tbody td")
      .slice(0, 4),
  ).toEqual(["Cost", "$2.00", "$0.50", "4.3"]);
});
