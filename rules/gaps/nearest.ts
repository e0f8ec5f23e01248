import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { overlap } from "../../domain/text.js";
import type { ResumeEvidence } from "./evidence.js";

/** Few enough to be read at a glance. */
const MOST_LINES = 3;

/**
 * Adds the lines of the résumé that are most similar to the requirement to the finding of its gap, best first: the lines by which the gap was
 * found, then those that share the rarest words with it. They prove nothing; the candidate says whether one of them shows the requirement.
 */
export function withNearest({ title, quote }: Requirement, finding: Finding, { shared }: ResumeEvidence): Finding {
  const found = finding.resume_quotes ?? (finding.resume_quote ? [finding.resume_quote] : []);
  const others = shared
    .sharing(`${title} ${quote.text}`, MOST_LINES + found.length)
    .filter((line) => !found.some((one) => overlap(one, line)));
  return { ...finding, near: [...found, ...others].slice(0, MOST_LINES) };
}
