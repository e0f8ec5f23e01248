import type { Finding } from "../../domain/gap.js";
import type { PartialDate } from "../../domain/resume.js";
import type { EvidenceLine, ResumeEvidence } from "./evidence.js";
import type { ParsedRequirement } from "./parsed-requirement.js";

/**
 * A degree of the required level or higher covers it; one in another subject, or one that is still under way, is partial. Null if the title names no
 * degree.
 */
export function degreeCoverage(
  { title }: ParsedRequirement,
  evidence: ResumeEvidence,
  asOf: PartialDate,
): Finding | null {
  const wanted = title.degrees[0];
  if (wanted === undefined) return null;
  const { education, certificates, licences } = evidence.profile;
  const isEnoughOf = ({ says }: Pick<EvidenceLine, "says">) => (says.degrees.at(-1) ?? 0) >= wanted;
  const listed = [...education, ...certificates, ...licences]
    .map((quote) => ({ quote, says: evidence.reader.phrase(quote.text) }))
    .filter(isEnoughOf);
  // A résumé in prose describes the degree in a sentence.
  const named = listed.length > 0 ? listed : evidence.lines.filter(isEnoughOf);
  const isHeld = ({ says }: Pick<EvidenceLine, "says">) => !says.isNotHeld(asOf) && !says.isUnderWay(asOf);
  const isInSubject = ({ says }: Pick<EvidenceLine, "says">) =>
    title.subject.length === 0 || says.subject.some((stem) => title.subject.includes(stem));
  const whole = named.find((one) => isInSubject(one) && isHeld(one));
  const shown = whole ?? named.find(isInSubject) ?? named[0];
  if (!shown) return { coverage: "missing", resume_quote: null };
  const isEnough = whole !== undefined;
  return { coverage: isEnough ? "covered" : "partial", resume_quote: shown.quote };
}
