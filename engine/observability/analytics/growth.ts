import type { Forecast } from "../../../domain/analytics.js";
import { DAY_MS, forecast, HOUR_MS, pastErrors, type Values } from "./forecast.js";
import { slopeOf } from "./statistics.js";

/* What grows along a line: how full a disk and the memory of Redis are. */

/** The growth is that of the last week, from at least a day, and goes on for a month. */
const GROWTH_DAYS = 7;
const FEWEST_LEVELS = 24;
/** Of a week every fourth hour is enough for a line; slopes between all hours hold the event loop for 90 ms. */
const EACH_HOURS = 4;
const DAY_HOURS = 24;
const GROWTH_HOURS = 24 * 30;

/** When a level reaches its limit, if it goes on as in the last week (Theil and Sen). */
export function growth(resource: "disk" | "redis_memory", levels: Values, limit: number | null, at: number): Forecast {
  const latest = Math.max(...levels.keys());
  const lineAt = (hour: number): { level: number; slope: number } | null => {
    const points = [...levels]
      .filter(([time]) => time <= hour && time > hour - GROWTH_DAYS * DAY_MS)
      .map(([time, y]) => ({ x: (time - hour) / HOUR_MS, y }));
    const some = points.filter(({ x }) => x % EACH_HOURS === 0);
    const slope = points.length >= FEWEST_LEVELS ? slopeOf(some) : null;
    const level = levels.get(hour);
    return slope === null || level === undefined ? null : { level, slope };
  };
  const line = levels.size === 0 ? null : lineAt(latest);
  const ahead = line
    ? Array.from({ length: GROWTH_HOURS }, (_, index) => ({
        at: latest + (index + 1) * HOUR_MS,
        value: Math.max(0, line.level + line.slope * (index + 1)),
      }))
    : [];
  const errors = pastErrors((days) => {
    const then = latest - days * DAY_MS;
    const before = lineAt(then);
    const actual = levels.get(then + DAY_MS);
    if (!before || actual === undefined || limit === null) return null;
    return Math.abs(before.level + before.slope * DAY_HOURS - actual) / Math.max(limit, actual);
  });
  const days = Math.floor(levels.size / DAY_HOURS);
  const head = { resource, unit: "bytes", limit, days, horizon_hours: GROWTH_HOURS } as const;
  return forecast(head, { now: levels.get(latest) ?? null, ahead, errors, at });
}
