import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { degreesIn, withoutDegrees } from "../../language/degrees.js";
import { contentStems } from "../../language/words.js";
import type { ResumeEvidence } from "./evidence.js";

// Words around a subject that name none: "or a related field", "comparable", "equivalent".
const NO_SUBJECT = new Set([
  "relat",
  "compar",
  "equival",
  "field",
  "subject",
  "disciplin",
  "higher",
  "recognis",
  "recogn",
]);

/** A degree of the rung that is asked for, or of a higher one, in any of the subjects; in another subject it is partial. */
export function degreeCoverage({ title }: Requirement, evidence: ResumeEvidence): Finding | null {
  const wanted = degreesIn(title)[0];
  if (wanted === undefined) return null;
  const { education, certificates, licences } = evidence.profile;
  const held = [...education, ...certificates, ...licences].filter(
    ({ text }) => (degreesIn(text).at(-1) ?? 0) >= wanted,
  );
  const subjects = contentStems(withoutDegrees(title)).filter((stem) => !NO_SUBJECT.has(stem));
  const inSubject = held.find(({ text }) => contentStems(withoutDegrees(text)).some((stem) => subjects.includes(stem)));
  const shown = inSubject ?? held[0];
  if (!shown) return { coverage: "missing", resume_quote: null };
  return { coverage: inSubject || subjects.length === 0 ? "covered" : "partial", resume_quote: shown };
}
