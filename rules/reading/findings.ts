import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import type { BaseReading } from "../../domain/reading.js";
import type { PartialDate, ResumeProfile } from "../../domain/resume.js";
import type { Reader } from "../../language/reader.js";
import {
  findCoverage,
  isStrengthOf,
  parseRequirement,
  type ResumeEvidence,
  resumeEvidence,
  settleFinding,
  withNearest,
} from "../gaps.js";

/**
 * How far a corrected résumé shows each requirement, without a model. What was found before stays as far as the correction changes nothing for the
 * rules; where it does, they decide again, and the passages that a model named count as before.
 */
export function createFindings(
  base: BaseReading,
  resume: ResumeProfile,
  { reader, asOf }: { reader: Reader; asOf: PartialDate },
): (requirement: Requirement) => Finding {
  const now = resumeEvidence(resume, reader);
  const isSame = JSON.stringify(resume) === JSON.stringify(base.resume);
  let before: ResumeEvidence | null = null;
  return (requirement) => {
    const wish = parseRequirement(requirement, reader);
    const earlier = earlierFinding(base, requirement);
    if (!earlier) return withNearest(requirement, findCoverage(wish, now, asOf), now);
    if (isSame) return earlier;
    before ??= resumeEvidence(base.resume, reader);
    const [then, ruled] = [findCoverage(wish, before, asOf), findCoverage(wish, now, asOf)];
    if (sameFinding(then, ruled)) return earlier;
    const quotes = earlier.resume_quotes ?? (earlier.resume_quote ? [earlier.resume_quote] : []);
    if (earlier.coverage === "missing" || sameFinding(earlier, then)) return withNearest(requirement, ruled, now);
    const proposed = { coverage: earlier.coverage, difference: earlier.difference ?? null, quotes };
    return withNearest(requirement, settleFinding(wish, ruled, proposed, now, asOf), now);
  };
}

// What was found for a requirement before any correction; null for one that the candidate added.
function earlierFinding({ job, gaps, strengths }: BaseReading, { requirement_id }: Requirement): Finding | null {
  const read = job.requirements.find((one) => one.requirement_id === requirement_id);
  if (!read) return null;
  const gap = gaps.find((one) => one.requirement_id === requirement_id);
  if (!gap) {
    const strength = strengths.find((one) => isStrengthOf(one, read.title, read.quote));
    return { coverage: "covered", resume_quote: strength?.resume_quote ?? null };
  }
  const { status, resume_quote, resume_quotes, difference, near, months_shown } = gap;
  return {
    coverage: status,
    resume_quote,
    difference,
    near,
    ...(resume_quotes.length > 0 && { resume_quotes }),
    ...(months_shown !== null && { months_shown }),
  };
}

function sameFinding(a: Finding, b: Finding): boolean {
  const places = ({ resume_quote, resume_quotes = resume_quote ? [resume_quote] : [] }: Finding) =>
    resume_quotes.map(({ start, end }) => `${start}-${end}`).join();
  return a.coverage === b.coverage && a.months_shown === b.months_shown && places(a) === places(b);
}
