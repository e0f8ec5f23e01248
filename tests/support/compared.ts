/* A job and a résumé as the rules read and compare them. */

import type { Requirement } from "../../domain/job.js";
import { reader } from "../../lab/support/reader.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";
import { findCoverage as coverageFor } from "../../rules/gaps/coverage.js";
import { resumeEvidence } from "../../rules/gaps/evidence.js";
import { parseRequirement } from "../../rules/gaps/parsed-requirement.js";
import { postingOf } from "./postings.js";

export const AS_OF = { year: 2026, month: 11 };
export const evidenceOf = (text: string) =>
  resumeEvidence(validateResume(sourceText(text), readResumeByRules({ resume: text }, reader)), reader);
export const findCoverage = (requirement: Requirement, evidence: ReturnType<typeof evidenceOf>, asOf: typeof AS_OF) =>
  coverageFor(parseRequirement(requirement, reader), evidence, asOf);
export const coverageOf = (resume: string, requirement: string) => {
  const [first] = postingOf(`Job\n\nEssential\n- ${requirement}\n`).requirements;
  if (!first) throw new Error("nothing was read");
  return findCoverage(first, evidenceOf(`Name\n\nEXPERIENCE\n${resume}\n`), AS_OF).coverage;
};
/** The one requirement of a job that asks for nothing else. */
export const requirementOf = (asked: string): Requirement => {
  const [first] = postingOf(`Job\n\nEssential\n- ${asked}\n`).requirements;
  if (!first) throw new Error("nothing was read");
  return first;
};
