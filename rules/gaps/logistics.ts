import type { Finding } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";
import { AGREES, names, placeOf, TOPICS, timesIn, topicsOf } from "../../language/conditions.js";
import type { ResumeEvidence, ResumeLine } from "./evidence.js";

/**
 * Whether the résumé settles a condition: by agreeing to it, by doing it in the present post, or by living there. Having
 * done it once is willingness at best.
 */
export function logisticsCoverage({ title, quote }: Requirement, { profile, lines }: ResumeEvidence): Finding {
  const topics = topicsOf(title, quote.text);
  const lives = placeOf(title);
  const home = profile.contact?.place ?? null;
  if (topics.includes("place") && home && lives.length > 0 && lives.every((place) => names(home.text, place)))
    return { coverage: "covered", resume_quote: home };
  const asked = timesIn(title);
  const settles = ({ quote: { text } }: ResumeLine) =>
    (TOPICS.some(({ topic, shown }) => topics.includes(topic) && topic !== "times" && shown.test(text)) &&
      (!topics.includes("place") ||
        topics.length > 1 ||
        lives.length === 0 ||
        lives.some((place) => names(text, place)))) ||
    (topics.includes("times") && timesIn(text).some((time) => asked.includes(time)));
  const hit = lines
    .filter(settles)
    .map((line) => line.quote)
    .sort((a, b) => Number(AGREES.test(b.text)) - Number(AGREES.test(a.text)))[0];
  if (!hit) return { coverage: "missing", resume_quote: null };
  const now = profile.roles.some(
    ({ current, lines: done }) => current && done.some(({ start }) => start === hit.start),
  );
  return {
    coverage: AGREES.test(hit.text) || (now && !topics.includes("times")) ? "covered" : "partial",
    resume_quote: hit,
  };
}
