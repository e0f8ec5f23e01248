import type { Finding } from "../../domain/gap.js";
import type { ResumeEvidence, ResumeLine } from "./evidence.js";
import type { Wish } from "./wish.js";

/**
 * Whether the résumé settles a condition: by agreeing to it, by doing it in the present post, or by living there. Having
 * done it once is willingness at best.
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
