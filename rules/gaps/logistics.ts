import type { Finding } from "../../domain/gap.js";
import type { ResumeEvidence, ResumeLine } from "./evidence.js";
import type { Wish } from "./wish.js";

/**
 * The coverage of a condition of the work. Covered if the résumé agrees to it, the present post meets it (working times
 * excepted), or the candidate lives there. Having met it in an earlier post is partial.
 */
export function logisticsCoverage({ title, sentence }: Wish, { profile, lines, reader }: ResumeEvidence): Finding {
  const topics = title.topics(sentence.text);
  const home = profile.contact?.place ?? null;
  const livesIn = (place: string) => home !== null && reader.phrase(home.text).names(place);
  if (topics.includes("place") && home && title.places.length > 0 && title.places.every(livesIn))
    return { coverage: "covered", resume_quote: home };
  const isThere = ({ says }: ResumeLine) =>
    !topics.includes("place") ||
    topics.length > 1 ||
    title.places.length === 0 ||
    title.places.some((place) => says.names(place));
  const settles = (line: ResumeLine) =>
    (line.says.topicsShown.some((topic) => topic !== "times" && topics.includes(topic)) && isThere(line)) ||
    (topics.includes("times") && line.says.times.some((time) => title.times.includes(time)));
  const hit = lines.filter(settles).sort((a, b) => Number(b.says.agrees) - Number(a.says.agrees))[0];
  if (!hit) return { coverage: "missing", resume_quote: null };
  const now = profile.roles.some(
    ({ current, lines: done }) => current && done.some(({ start }) => start === hit.quote.start),
  );
  return {
    coverage: hit.says.agrees || (now && !topics.includes("times")) ? "covered" : "partial",
    resume_quote: hit.quote,
  };
}
