import type { Finding, Gap, Match, Strength, Thresholds } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { Quote } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";
import { matchOf } from "./match.js";
import { priorityOf } from "./priority.js";

/** The result of comparing a résumé with a job. */
export interface GapReport {
  gaps: Gap[];
  strengths: Strength[];
  match: Match;
}

/** Turns requirements and their findings into gaps, strengths and the match score. */
export function reportGaps(
  findings: { requirement: Requirement; finding: Finding }[],
  thresholdOf: (priority: Gap["priority"]) => number,
  reader: Pick<Reader, "phrase">,
): GapReport {
  const gaps: Gap[] = [];
  const strengths: Strength[] = [];
  for (const { requirement, finding } of findings) {
    const { title, quote, kind, must_have, trainable, requirement_id, mentions, months, level } = requirement;
    if (finding.coverage === "covered") {
      if (finding.resume_quote) strengths.push({ title, job_quote: quote, resume_quote: finding.resume_quote });
      continue;
    }
    const priority = priorityOf(requirement, finding.coverage, reader);
    gaps.push({
      gap_id: gapIdOf(requirement_id),
      requirement_id,
      title,
      priority,
      status: finding.coverage,
      must_have,
      kind,
      trainable,
      job_quote: quote,
      resume_quote: finding.resume_quote,
      resume_quotes: finding.resume_quotes ?? [],
      near: finding.near ?? [],
      difference: finding.difference ?? null,
      threshold: thresholdOf(priority),
      mentions,
      months,
      months_shown: finding.months_shown ?? null,
      level,
    });
  }
  const match = matchOf(findings.map(({ requirement, finding }) => ({ requirement, coverage: finding.coverage })));
  return { gaps, strengths, match };
}

/** The id of the gap that a requirement leaves: g1 for r1. */
export function gapIdOf(requirement_id: string): string {
  return requirement_id.replace(/^r/, "g");
}

/** Returns the threshold of each priority; 7 for all if the flag `dynamic_quality_thresholds` is off. */
export function thresholdFor(thresholds: Thresholds, dynamic: boolean): (priority: Gap["priority"]) => number {
  const FLAT_THRESHOLD = 7;
  return (priority) => (dynamic ? thresholds[priority] : FLAT_THRESHOLD);
}

/** True if a strength belongs to a requirement, by its title and its passage in the job. */
export function isStrengthOf(strength: Strength, title: string, quote: Quote): boolean {
  return strength.title === title && strength.job_quote.start === quote.start;
}
