import type { Preferences, Resource, Timeline } from "../domain/learning.js";

/** The hours of a full day of work. */
const HOURS_A_DAY = 8;
const DAYS_A_WEEK = 7;
const DAY_MS = 86_400_000;

/** Puts prerequisites first, and otherwise keeps the order. Resources that require each other in a circle keep their order. */
export function inOrderOfNeed<Item extends Pick<Resource, "resource_id" | "prerequisites">>(items: Item[]): Item[] {
  const placed: Item[] = [];
  const put = (item: Item, above: Item[]): void => {
    if (placed.includes(item) || above.includes(item)) return;
    for (const id of item.prerequisites) {
      const needed = items.find(({ resource_id }) => resource_id === id);
      if (needed) put(needed, [...above, item]);
    }
    placed.push(item);
  };
  for (const item of items) put(item, []);
  return placed;
}

/**
 * Schedules resources one after another, in whole days from day 1; `end_day` is inclusive. With `hours_a_week`, work is spread evenly over
 * the week. The dates need a first day.
 */
export function timelineOf(
  resources: Pick<Resource, "resource_id" | "days">[],
  { hours_a_week, start_date }: Pick<Preferences, "hours_a_week" | "start_date"> = {},
): Timeline {
  const hoursADay = hours_a_week === undefined ? HOURS_A_DAY : hours_a_week / DAYS_A_WEEK;
  const dateOf = (day: number) =>
    new Date(Date.parse(`${start_date}T00:00:00Z`) + (day - 1) * DAY_MS).toISOString().slice(0, "2026-01-01".length);
  let day = 1;
  return resources.map(({ resource_id, days }) => {
    const start_day = day;
    // Rounded first: 2 days at 40 hours a week are 2.8 days, not 2.8000000000000003.
    const length = Math.round(((days * HOURS_A_DAY) / hoursADay) * 1000) / 1000;
    day += Math.max(1, Math.ceil(length));
    const end_day = day - 1;
    const dates = start_date === undefined ? {} : { start_date: dateOf(start_day), end_date: dateOf(end_day) };
    return { resource_id, start_day, end_day, ...dates };
  });
}
