import type { Coverage, Priority } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { Reader } from "../../language/reader.js";

/** From this number of mentions in the job, a must-have is a deal-breaker. */
const DEAL_BREAKER_MENTIONS = 3;

/** The priority of a gap, by the first rule that applies. */
export function priorityOf(
  requirement: Requirement,
  status: Exclude<Coverage, "covered">,
  reader: Pick<Reader, "phrase">,
): Priority {
  if (requirement.kind === "logistics") return "LOGISTICAL";
  if (requirement.must_have && status === "missing") return isDealBreaker(requirement, reader) ? "CRITICAL" : "HIGH";
  if (requirement.must_have) return "IMPORTANT";
  if (status === "partial") return "LOW";
  return requirement.mentions.length > 1 || requirement.in_duties ? "MEDIUM" : "NICE_TO_HAVE";
}

// A trainable requirement is never a deal-breaker, whatever its sentence says.
function isDealBreaker(requirement: Requirement, reader: Pick<Reader, "phrase">): boolean {
  if (requirement.trainable) return false;
  if (requirement.mentions.some(({ text }) => reader.phrase(text).saysMust)) return true;
  if (requirement.kind === "licence") return true;
  if (requirement.kind === "degree" && reader.phrase(requirement.quote.text).isRegulated) return true;
  return requirement.in_job_title || requirement.mentions.length >= DEAL_BREAKER_MENTIONS;
}
