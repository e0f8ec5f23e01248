import ical from "ical-generator";
import type { ExportedFile } from "../../../domain/export.js";
import type { LearningPlan } from "../../../domain/learning.js";

const DAY_MS = 86_400_000;

/** A learning plan as an iCalendar file (RFC 5545): one all-day event a resource. A skipped resource has none. */
export function toCalendar({
  plan_id,
  gap_title,
  resources,
  timeline,
  progress,
  updated_at,
}: LearningPlan): ExportedFile {
  const calendar = ical({
    name: `To learn: ${gap_title}`,
    prodId: { company: "adaptive-answers", product: "learning plan" },
  });
  for (const { resource_id, start_date, end_date } of timeline) {
    const resource = resources.find((one) => one.resource_id === resource_id);
    const item = progress.find((one) => one.resource_id === resource_id);
    if (!resource || !start_date || !end_date || item?.status === "skipped") continue;
    calendar.createEvent({
      id: `${plan_id}.${resource_id}@adaptive-answers`,
      stamp: new Date(updated_at),
      start: new Date(`${start_date}T00:00:00Z`),
      // The end of an all-day event is exclusive (RFC 5545): it is the day after the last one.
      end: new Date(Date.parse(`${end_date}T00:00:00Z`) + DAY_MS),
      allDay: true,
      timezone: "UTC",
      summary: resource.title,
      description: `For: ${gap_title}. ${resource.provider}, ${resource.days} days of work.`,
      url: resource.url,
    });
  }
  return { media_type: "text/calendar", extension: "ics", body: calendar.toString() };
}
