import type { Forecast } from "../../../domain/analytics.js";
import { STEP_MS } from "../../../domain/metric.js";
import { median } from "./statistics.js";

/* What each forecast has: when its limit is crossed, and how far off it was on past days. */

export const DAY_MS = 86_400_000;
export const HOUR_MS = STEP_MS.hour;

/** Values by the start of their hour, in milliseconds. */
export type Values = ReadonlyMap<number, number>;

/** So many past days are forecast as today is, to say how far off that was. */
export const CHECKED_DAYS = 14;
const MOST_POINTS = 30;

/** The errors of a forecast on past days; null where one cannot be made or compared. */
export function pastErrors(errorOf: (days: number) => number | null): number[] {
  return Array.from({ length: CHECKED_DAYS }, (_, index) => index + 1).flatMap((days) => errorOf(days) ?? []);
}

/** The whole days since the first value. */
export function daysOf(values: Values, at: number): number {
  return values.size === 0 ? 0 : Math.floor((at - Math.min(...values.keys())) / DAY_MS);
}

/** A value now, the values to come, and the errors of past forecasts. `at` is now, in milliseconds. */
interface Made {
  now: number | null;
  ahead: { at: number; value: number }[];
  errors: number[];
  at: number;
}

/** A forecast with the time at which its limit is crossed. */
export function forecast(
  head: Pick<Forecast, "resource" | "unit" | "limit" | "days" | "horizon_hours">,
  { now, ahead, errors, at }: Made,
): Forecast {
  const { limit, resource } = head;
  const isCrossed = (value: number) => limit !== null && (resource === "disk" ? value <= limit : value >= limit);
  const crossed = now !== null && isCrossed(now) ? at : (ahead.find(({ value }) => isCrossed(value))?.at ?? null);
  const every = Math.max(1, Math.ceil(ahead.length / MOST_POINTS));
  const points = ahead.filter((_, index) => (index + 1) % every === 0);
  return {
    ...head,
    status: limit === null ? "not_configured" : crossed !== null ? "ahead" : ahead.length === 0 ? "no_sample" : "ok",
    now,
    crosses_at: crossed === null ? null : new Date(crossed).toISOString(),
    hours_left: crossed === null ? null : Math.max(0, (crossed - at) / HOUR_MS),
    points: points.map((point) => ({ at: new Date(point.at).toISOString(), value: point.value })),
    error: median(errors),
    checked_days: errors.length,
  };
}
