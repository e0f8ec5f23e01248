import { describe, expect, it } from "vitest";
import { inOrderOfNeed, timelineOf } from "../../rules/schedule.js";

const item = (resource_id: string, ...prerequisites: string[]) => ({ resource_id, prerequisites });
const order = (...items: ReturnType<typeof item>[]) => inOrderOfNeed(items).map(({ resource_id }) => resource_id);

describe("the order of a plan", () => {
  it("has what others need before them, and is kept otherwise", () => {
    expect(order(item("rye"), item("decorating", "sponge"), item("sponge"))).toEqual(["rye", "sponge", "decorating"]);
    expect(order(item("rye", "not chosen"), item("sponge"))).toEqual(["rye", "sponge"]);
  });

  it("is left where two need each other", () => {
    expect(order(item("a", "b"), item("b", "a")).sort()).toEqual(["a", "b"]);
  });
});

describe("the days of a plan", () => {
  const days = (resource_id: string, days: number) => ({ resource_id, days });

  it("follow one another, a day at least each", () => {
    expect(timelineOf([days("short", 0.25), days("long", 3)])).toEqual([
      { resource_id: "short", start_day: 1, end_day: 1 },
      { resource_id: "long", start_day: 2, end_day: 4 },
    ]);
  });

  it("are spread over the week by the hours that there are", () => {
    const [two] = timelineOf([days("course", 2)], { hours_a_week: 40 });
    expect(two).toMatchObject({ start_day: 1, end_day: 3 });
    const [evenings] = timelineOf([days("course", 1)], { hours_a_week: 4 });
    expect(evenings?.end_day).toBe(14);
  });

  it("have dates once there is a first day", () => {
    const planned = timelineOf([days("a", 1), days("b", 2)], { start_date: "2026-12-31" });
    expect(planned.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
      ["2026-12-31", "2026-12-31"],
      ["2027-01-01", "2027-01-02"],
    ]);
  });
});
