import { doerOf } from "../claims/doers.js";
import { type DateRange, dateRanges } from "../text/dates.js";
import type { Found, Statements } from "./find.js";
import { isAside, namesIn, toMonth } from "./posts.js";

const FULL_TIME = /\bfull[- ]time\b|\b(?:40|38|37[.,]5|39|35) hours\b/iu;
const NO_WORK = /\b(?:stud(?:y|ies|ied|ying|ent)|my degree)\b/iu;
/** A hand-over may last so many months. */
const HANDOVER_MONTHS = 2;

/** "For the whole of 2019", "all through 2019". */
function wholeYear(text: string): Pick<DateRange, "start" | "end"> | null {
  const found =
    /\b(?:the whole of|all (?:of|through)|throughout|the entire year|full year|all year in)\s+(?<year>(?:19|20)\d\d)\b/iu.exec(
      text,
    );
  const year = Number(found?.groups?.year);
  return found ? { start: { year, month: null }, end: { year, month: null } } : null;
}

/** Two full-time posts at one time: both dated in the résumé, or one of them told in a reply. */
export function overlaps({ posts, said }: Statements): Found[] {
  const found: Found[] = [];
  const both = (a: { from: number; to: number }, b: { from: number; to: number }) =>
    Math.min(a.to, b.to) - Math.max(a.from, b.from) > HANDOVER_MONTHS;
  for (const [index, a] of posts.entries())
    for (const b of posts.slice(index + 1)) {
      if (!FULL_TIME.test(a.lines) || !FULL_TIME.test(b.lines) || isAside(a.text) || isAside(b.text) || !both(a, b))
        continue;
      found.push({ kind: "overlap", what: "Two full-time posts at the same time", quotes: [a.header, b.header] });
    }
  for (const sentence of said) {
    const { quote } = sentence;
    const range = dateRanges(quote)[0] ?? wholeYear(quote);
    if (!range?.end || !FULL_TIME.test(quote) || isAside(quote) || NO_WORK.test(quote) || doerOf(quote) !== null)
      continue;
    const told = { from: toMonth(range.start, 0), to: toMonth(range.end, 11) + 1 };
    const names = namesIn(`${quote} ${sentence.before}`);
    // What is told of a post of the résumé is that post.
    if (posts.some((post) => [...names].some((name) => post.names.has(name)))) continue;
    const other = posts.find((post) => !isAside(post.text) && both(told, post));
    if (other)
      found.push({ kind: "overlap", what: "Two full-time posts at the same time", quotes: [sentence, other.header] });
  }
  return found;
}
