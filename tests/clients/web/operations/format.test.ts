import { afterEach, expect, it, vi } from "vitest";
import { bytes, count, dollars, inUnit, ms, percent, points, time } from "../../../../clients/web/operations/format.js";

afterEach(() => vi.useRealTimers());

it("what was not measured is a dash, never a zero", () => {
  const shown = [ms(null), percent(null), dollars(null), points(null), time(null), inUnit(null, "s")];
  expect(new Set(shown)).toEqual(new Set(["–"]));
  expect([ms(0), percent(0), dollars(0), points(0)]).toEqual(["0.0 ms", "0.0 %", "$0.00", "0.0"]);
});

it("durations have the unit and the digits that their size needs", () => {
  expect([9.94, 10.4, 999, 1_000, 9_999, 10_000].map(ms)).toEqual([
    ...["9.9 ms", "10 ms", "999 ms", "1.00 s", "10.00 s", "10.0 s"],
  ]);
});

it("small shares and small sums keep their digits", () => {
  expect([0.0123, 0.1, 1].map(percent)).toEqual(["1.2 %", "10 %", "100 %"]);
  expect([0.0123, 0.1, 12].map(dollars)).toEqual(["$0.0123", "$0.10", "$12.00"]);
  expect([999, 1e6, 2.5e9].map(bytes)).toEqual(["1 KB", "1.0 MB", "2.5 GB"]);
  expect(count(1234567)).toBe("1,234,567");
});

it("a time of another day has its date", () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 20, 12) });
  expect(time(new Date(2026, 10, 20, 9, 5).toISOString())).toBe("09:05");
  expect(time(new Date(2026, 10, 19, 23, 5).toISOString())).toBe("Nov 19, 23:05");
});

it("an alert's value is in the unit of the alert", () => {
  expect(inUnit(3.5, "s")).toBe("3.50 s");
  expect(inUnit(350, "ms")).toBe("350 ms");
  expect(inUnit(0.25, "share")).toBe("25 %");
  expect(inUnit(2, "usd")).toBe("$2.00");
  expect(inUnit(6.04, "points")).toBe("6.0");
  expect([inUnit(1, "down"), inUnit(0, "down")]).toEqual(["no answer", "answers"]);
  expect(inUnit(1234.567, "")).toBe("1,234.57");
});
