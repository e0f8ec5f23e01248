import { APART, postIdOf, RESUME_PARTS, type ReadingChange } from "../../domain/reading.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { overlap, type Quote, type Span } from "../../domain/text.js";
import type { ResumeLine } from "../../language/resume.js";

/**
 * The lines of a résumé in the order of its corrected reading: each line that the candidate moved stands with those of its post or part. Lines
 * that were set apart stay where they are.
 */
export function inCorrectedOrder(lines: ResumeLine[], profile: ResumeProfile, changes: ReadingChange[]): ResumeLine[] {
  const ordered = [...lines];
  for (const change of changes) {
    if (change.op !== "move_line" || change.to === APART) continue;
    const moved = spanOf(change.line_id);
    const from = ordered.findIndex((line) => overlap(line, moved));
    const [line, others] = [ordered[from], companions(profile, change.to).filter((one) => !overlap(one, moved))];
    // A passage within a line, such as a skill of a list, moves nothing.
    if (!line || others.length === 0 || length(line) > length(moved) + SIGN) continue;
    ordered.splice(from, 1);
    const next = change.before === undefined ? null : spanOf(change.before);
    const before = next ? ordered.findIndex((one) => overlap(one, next)) : -1;
    const behind = ordered.findLastIndex((one) => others.some((other) => overlap(one, other))) + 1;
    ordered.splice(before >= 0 ? before : behind, 0, line);
  }
  return ordered;
}

// The passages of the post or the part that a line was moved to.
function companions(profile: ResumeProfile, to: string): Quote[] {
  const role = profile.roles.find((one) => postIdOf(one) === to);
  const part = RESUME_PARTS.find((one) => one === to);
  return role ? [role.quote, ...role.lines] : part ? profile[part] : [];
}

function length({ start, end }: Span): number {
  return end - start;
}

/** In characters: the sign of an item of a list, with the blanks around it. */
const SIGN = 8;

function spanOf(line_id: string): Span {
  const [start = 0, end = 0] = line_id.slice(1).split("-").map(Number);
  return { start, end };
}
