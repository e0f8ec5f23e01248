import type { Finding } from "../../domain/gap.js";
import type { EvidenceLine, ResumeEvidence } from "./evidence.js";
import type { ParsedRequirement } from "./parsed-requirement.js";

/**
 * The coverage of a condition of the work. Covered if the résumé agrees to it, the present post meets it (except working times), or the candidate
 * lives there. Having met it in an earlier post is partial.
 */
export function logisticsCoverage(
  { title, sentence }: ParsedRequirement,
  { profile, lines, reader }: ResumeEvidence,
): Finding {
  const topics = title.topics(sentence.text);
  const home = profile.contact?.place ?? null;
  const livesIn = (place: string) => home !== null && reader.phrase(home.text).names(place);
  if (topics.includes("place") && home && title.places.length > 0 && title.places.every(livesIn))
    return { coverage: "covered", resume_quote: home };
  const isThere = ({ says }: EvidenceLine) =>
    !topics.includes("place") ||
    topics.length > 1 ||
    title.places.length === 0 ||
    title.places.some((place) => says.names(place));
  const settles = (line: EvidenceLine) =>
    (line.says.topicsShown.some((topic) => topic !== "times" && topics.includes(topic)) && isThere(line)) ||
    (topics.includes("times") && line.says.times.some((time) => title.times.includes(time)));
  const hit = lines.filter(settles).sort((a, b) => Number(b.says.saysAvailable) - Number(a.says.saysAvailable))[0];
  if (!hit) return { coverage: "missing", resume_quote: null };
  const now = profile.roles.some(
    ({ current, lines: done }) => current && done.some(({ start }) => start === hit.quote.start),
  );
  return {
    coverage: hit.says.saysAvailable || (now && !topics.includes("times")) ? "covered" : "partial",
    resume_quote: hit.quote,
  };
}
