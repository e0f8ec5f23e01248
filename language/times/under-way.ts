import type { PartialDate } from "../../domain/resume.js";
import { timesOf } from "./grammar.js";

/** True if a time of a text had not ended at a date: "2024 – 2028", "since 2025", "expected in 2027". */
export function isUnderWay(text: string, asOf: PartialDate): boolean {
  return timesOf(text).some(({ form, end }) => form === "since" || form === "open" || isAfter(end, asOf));
}

// True for a date that is certainly later; a year without a month is only later than the years before it.
function isAfter(date: PartialDate | null, other: PartialDate): boolean {
  if (date === null) return false;
  if (date.year !== other.year) return date.year > other.year;
  return date.month !== null && other.month !== null && date.month > other.month;
}
