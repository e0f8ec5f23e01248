import { invalidInput } from "../../domain/errors.js";
import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { RESUME_PARTS, type ReadingChange } from "../../domain/reading.js";
import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { apartLines, isLine } from "./sections.js";

/** What the candidate says of a requirement: the line that shows it, or null if nothing does. */
export type DecidedCoverage = ReadonlyMap<string, Quote | null>;

/**
 * What the changes say of the coverage of requirements; of several about the same one the last counts. Throws an InputError that names the first
 * change whose requirement or line is not there.
 */
export function decidedCoverage(
  changes: ReadingChange[],
  { requirements, resume, text }: { requirements: Requirement[]; resume: ResumeProfile; text: string },
): DecidedCoverage {
  const decided = new Map<string, Quote | null>();
  let all: Quote[] | null = null;
  for (const [at, change] of changes.entries()) {
    if (change.op !== "set_coverage") continue;
    const { requirement_id, line_id } = change;
    if (!requirements.some((one) => one.requirement_id === requirement_id))
      throw invalidInput([{ path: `changes.${at}.requirement_id`, message: "is no requirement of this reading" }]);
    all ??= linesOf(resume, text);
    const line = line_id === null ? null : all.find(isLine(line_id));
    if (line === undefined)
      throw invalidInput([{ path: `changes.${at}.line_id`, message: "is no line of this reading" }]);
    decided.set(requirement_id, line);
  }
  return decided;
}

/** A finding as the candidate decides it; what nothing shows counts as shown in part at most. */
export function withDecision(finding: Finding, line: Quote | null | undefined): Finding {
  if (line === undefined) return finding;
  if (line) return { coverage: "covered", resume_quote: line };
  return finding.coverage === "covered" ? { ...finding, coverage: "partial" } : finding;
}

function linesOf(resume: ResumeProfile, text: string): Quote[] {
  return [
    ...resume.roles.flatMap(({ quote, lines }) => [quote, ...lines]),
    ...RESUME_PARTS.flatMap((part) => resume[part]),
    ...apartLines(text, resume),
  ];
}
