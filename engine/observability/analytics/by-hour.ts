import type { Forecast } from "../../../domain/analytics.js";
import { stepAt } from "../../../domain/metric.js";
import { CHECKED_DAYS, DAY_MS, daysOf, forecast, HOUR_MS, pastErrors, type Values } from "./forecast.js";
import { median } from "./statistics.js";

/* What follows the hour of the day: the cost of a day, and the wait for a turn. */

/** The days that are read, and the fewest with which an hour of the day is known. */
const DAYS = 28;
const FEWEST_DAYS = 7;
/** The days that forecasts by the hour and their checks need. */
export const DAYS_READ = DAYS + CHECKED_DAYS;
/** How far they reach. */
const DAY_HOURS = 24;
/** Today counts against the usual day as much as so many usual hours. */
const USUAL_HOURS = 3;

// The usual value of an hour: the median of the same hour of the days before `known`. Null with too few days.
function usual(valueAt: (hour: number) => number | undefined, hour: number, known: number): number | null {
  const earlier: number[] = [];
  for (let day = hour - DAY_MS; day >= known - DAYS * DAY_MS; day -= DAY_MS) {
    const value = day < known ? valueAt(day) : undefined;
    if (value !== undefined) earlier.push(value);
  }
  return earlier.length >= FEWEST_DAYS ? median(earlier) : null;
}

// How much the last hours differ from the usual ones, drawn towards 1 by the weight of a few usual hours.
function factorOf(pairs: { value: number; usual: number }[]): number {
  const sum = (of: (pair: { value: number; usual: number }) => number) => pairs.reduce((all, one) => all + of(one), 0);
  const usualSum = sum((one) => one.usual);
  const weight = pairs.length === 0 ? 0 : (usualSum / pairs.length) * USUAL_HOURS;
  return usualSum + weight === 0 ? 1 : (sum(({ value }) => value) + weight) / (usualSum + weight);
}

interface Day {
  spent: number;
  /** The hours that are to come, with the sum at their end. */
  ahead: { at: number; value: number }[];
}

/** What this day (UTC) will cost, against its budget. */
export function costOfDay(costs: Values, limit: number | null, at: number): Forecast {
  const begun = Math.min(...costs.keys());
  const costAt = (hour: number) => (hour >= stepAt("hour", begun) ? (costs.get(hour) ?? 0) : undefined);
  const dayOf = (time: number, spentSince: number): Day | null => {
    const start = time - (time % DAY_MS);
    const current = stepAt("hour", time);
    const pairs = [];
    let spent = spentSince;
    for (let hour = start; hour < current; hour += HOUR_MS) {
      const expected = usual(costAt, hour, start);
      if (expected === null) return null;
      pairs.push({ value: costAt(hour) ?? 0, usual: expected });
      spent += costAt(hour) ?? 0;
    }
    const factor = factorOf(pairs);
    let sum = spent;
    const ahead = [];
    for (let hour = current; hour < start + DAY_MS; hour += HOUR_MS) {
      const expected = usual(costAt, hour, start);
      if (expected === null) return null;
      const share = hour === current ? 1 - (time - current) / HOUR_MS : 1;
      sum += expected * factor * share;
      ahead.push({ at: hour + HOUR_MS, value: sum });
    }
    return { spent, ahead };
  };
  const now = costAt(stepAt("hour", at)) ?? 0;
  const day = costs.size === 0 ? null : dayOf(at, now);
  const errors = pastErrors((days) => {
    const then = stepAt("hour", at) - days * DAY_MS;
    const forecast = dayOf(then, 0)?.ahead.at(-1)?.value;
    const start = then - (then % DAY_MS);
    let actual = 0;
    for (let hour = start; hour < start + DAY_MS; hour += HOUR_MS) actual += costAt(hour) ?? 0;
    return forecast === undefined || actual === 0 ? null : Math.abs(forecast - actual) / actual;
  });
  const days = daysOf(costs, at);
  const head = { resource: "budget_day", unit: "usd", limit, days, horizon_hours: DAY_HOURS } as const;
  return forecast(head, { now: day?.spent ?? null, ahead: day?.ahead ?? [], errors, at });
}

/** The p95 of the wait for a turn in the next 24 hours, in seconds. */
export function waiting(waits: Values, limit: number, at: number): Forecast {
  const waitAt = (hour: number) => waits.get(hour);
  const nextOf = (hour: number): { at: number; value: number }[] | null => {
    const pairs = Array.from({ length: USUAL_HOURS }, (_, index) => hour - index * HOUR_MS).flatMap((one) => {
      const [value, expected] = [waitAt(one), usual(waitAt, one, one)];
      return value === undefined || expected === null ? [] : [{ value, usual: expected }];
    });
    const factor = factorOf(pairs);
    const next = Array.from({ length: DAY_HOURS }, (_, index) => hour + (index + 1) * HOUR_MS).flatMap((one) => {
      const expected = usual(waitAt, one, hour + HOUR_MS);
      // What is unusual now is over in some hours: its weight halves with each third one.
      const weight = 0.5 ** ((one - hour) / HOUR_MS / USUAL_HOURS);
      return expected === null ? [] : [{ at: one, value: expected * (1 + (factor - 1) * weight) }];
    });
    return next.length === 0 ? null : next;
  };
  const current = stepAt("hour", at);
  const ahead = nextOf(current) ?? [];
  const errors = pastErrors((days) => {
    const then = current - days * DAY_MS;
    const expected = nextOf(then);
    const actual = Array.from({ length: DAY_HOURS }, (_, index) => waitAt(then + (index + 1) * HOUR_MS) ?? 0);
    const most = Math.max(...actual);
    if (!expected || most === 0) return null;
    return Math.abs(Math.max(...expected.map(({ value }) => value)) - most) / most;
  });
  const days = daysOf(waits, at);
  const head = { resource: "queue", unit: "s", limit, days, horizon_hours: DAY_HOURS } as const;
  return forecast(head, { now: waitAt(current) ?? waitAt(current - HOUR_MS) ?? null, ahead, errors, at });
}
