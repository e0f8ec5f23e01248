import type { Thresholds } from "../../domain/gap.js";

/** The score that an answer must reach, by the priority of its gap. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  CRITICAL: 8,
  HIGH: 7,
  IMPORTANT: 7,
  MEDIUM: 6,
  NICE_TO_HAVE: 6,
  LOW: 5,
  LOGISTICAL: 5,
};
