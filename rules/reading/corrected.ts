import type { JobProfile, Requirement } from "../../domain/job.js";
import type { ReadingChange } from "../../domain/reading.js";
import type { ResumeProfile } from "../../domain/resume.js";
import type { Reader } from "../../language/reader.js";
import { type CorrectedJob, correctJob } from "./correct-job.js";
import { correctResume } from "./correct-resume.js";
import { type DecidedCoverage, decidedCoverage } from "./decided-coverage.js";

/** What was read of both documents; `notAsked` are requirements that were taken out before. */
interface Read {
  resume: ResumeProfile;
  job: JobProfile;
  notAsked?: Requirement[];
}

/** What is read after a correction, and what the candidate says of the coverage of requirements. */
export interface Corrected extends CorrectedJob {
  resume: ResumeProfile;
  decided: DecidedCoverage;
}

/**
 * Applies changes to what was read of both documents, which are given as text; in the résumé's, contact details are masked. Throws an InputError
 * that names the first change that does not fit.
 */
export function corrected(
  read: Read,
  changes: ReadingChange[],
  texts: { resume: string; job: string },
  reader: Reader,
): Corrected {
  const text = texts.resume;
  const resume = correctResume(read.resume, changes, { text, reader });
  const { job, notAsked } = correctJob(read.job, changes, { text: texts.job, reader }, read.notAsked);
  const requirements = [...job.requirements, ...notAsked];
  return { resume, job, notAsked, decided: decidedCoverage(changes, { requirements, resume, text }) };
}
