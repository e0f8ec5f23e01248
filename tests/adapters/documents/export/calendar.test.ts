import { expect, it } from "vitest";
import { toCalendar } from "../../../../adapters/documents/export/calendar.js";
import type { LearningPlan } from "../../../../domain/learning.js";
import { AT, aResource } from "../../../../lab/support/builders.js";

const timed = (resource_id: string, dates: object) => ({ resource_id, start_day: 1, end_day: 3, ...dates });
const calendar = (over: object) =>
  String(
    toCalendar({
      plan_id: "p1",
      gap_title: "Sourdough baking",
      resources: [aResource()],
      timeline: [timed("res1", { start_date: "2026-12-01", end_date: "2026-12-03" })],
      progress: [],
      updated_at: AT,
      ...over,
    } as unknown as LearningPlan).body,
  );

it("a resource is an event of whole days, to the day after its last", () => {
  const text = calendar({});
  expect(text).toContain("SUMMARY:Sourdough for beginners");
  expect(text).toMatch(/DTSTART;VALUE=DATE:20261201/);
  expect(text).toMatch(/DTEND;VALUE=DATE:20261204/);
  expect(text).toContain("UID:p1.res1@adaptive-answers");
});

it.each([
  ["without dates", { timeline: [timed("res1", {})] }],
  ["that the plan does not have", { timeline: [timed("res9", { start_date: "2026-12-01", end_date: "2026-12-03" })] }],
  ["that is skipped", { progress: [{ resource_id: "res1", status: "skipped", percent: 0 }] }],
])("a resource %s has no event", (_, over) => expect(calendar(over)).not.toContain("BEGIN:VEVENT"));

it("a resource that is done stays in it", () => {
  const done = [{ resource_id: "res1", status: "completed", percent: 100 }];
  expect(calendar({ progress: done })).toContain("BEGIN:VEVENT");
});
