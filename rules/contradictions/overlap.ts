import { doerOf } from "../claims/doers.js";
import { type DateRange, dateRanges } from "../text/dates.js";
import { type Found, inOneForm, type Statements } from "./find.js";
import { isAside, namesIn, type Post, toMonth } from "./posts.js";

const FULL_TIME =
  /\bfull[- ]time\b|\bon active (?:duty|service)\b|\b(?:five|six) days a week\b|\bevery weekday\b|\bmonday to (?:friday|saturday)\b|\b(?:40|38|37[.,]5|39|35) hours\b/iu;
const NO_WORK = /\b(?:stud(?:y|ies|ied|ying|ent)|my degree)\b/iu;
/** A hand-over may last so many months. */
const HANDOVER_MONTHS = 2;

/** The time that a reply tells of: "from … to …", "for the whole of 2019", "September 2006 through to the following June". */
function timeTold(text: string): Pick<DateRange, "start" | "end"> | null {
  const told = text.replace(ONE_YEAR, (_, begin, end, year) => `${begin} ${year} to ${end} ${year}`);
  const [range] = dateRanges(
    told.replace(FOLLOWING, (_, begin, year, end) => `${begin} ${year} to ${end} ${Number(year) + 1}`),
  );
  return range ?? wholeYear(text);
}

/** Seasons of a date, and days from one to the other: they tell of no work beside other work. */
const SEASON =
  /\b(?:spring|summer|autumn|winter) (?:of )?(?:19|20)\d\d\b|\b\p{L}+days? (?:to|through|till|-|–) \p{L}+days?\b|\bexcept (?:on )?\p{L}+days?\b/giu;
/** "From February to November 2020". */
const ONE_YEAR = /\b(\p{Lu}\p{L}{2,8}) (?:to|until|till|through) (\p{Lu}\p{L}{2,8}) ((?:19|20)\d\d)\b/gu;
const FOLLOWING =
  /\b(\p{Lu}\p{L}{2,8}) ((?:19|20)\d\d) (?:right |all the way )?(?:through to|through|to|until|till) the (?:following|next) (\p{Lu}\p{L}{2,8})\b/gu;

function wholeYear(text: string): Pick<DateRange, "start" | "end"> | null {
  const found =
    /\b(?:the whole of|all (?:of|through)|throughout|the entire year|full year|all year in|every (?:week|working )?day (?:of|in))\s+(?<year>(?:19|20)\d\d)\b/iu.exec(
      text,
    );
  const year = Number(found?.groups?.year);
  return found ? { start: { year, month: 1 }, end: { year, month: 12 } } : null;
}

/** Two full-time posts at one time: both dated in the résumé, or one of them told in a reply. */
export function overlaps({ posts, said }: Statements): Found[] {
  const found: Found[] = [];
  const both = (a: Span, b: Span) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > HANDOVER_MONTHS;
  for (const [index, a] of posts.entries())
    for (const b of posts.slice(index + 1)) {
      if (
        !FULL_TIME.test(a.lines) ||
        !FULL_TIME.test(b.lines) ||
        isAside(a.text) ||
        isAside(b.text) ||
        !both(surely(a), surely(b))
      )
        continue;
      found.push({ kind: "overlap", what: "Two full-time posts at the same time", quotes: [a.header, b.header] });
    }
  const told = said.flatMap((sentence) => {
    const { quote } = sentence;
    const range = timeTold(quote);
    if (
      !range?.end ||
      !FULL_TIME.test(quote) ||
      isAside(quote.replace(SEASON, " ")) ||
      NO_WORK.test(quote) ||
      doerOf(quote) !== null
    )
      return [];
    const names = namesIn(`${quote} ${sentence.before}`);
    return [{ sentence, names, from: toMonth(range.start, 11), to: toMonth(range.end, 0) + 1 }];
  });
  for (const [index, one] of told.entries()) {
    const { sentence, names } = one;
    // What is told of a post of the résumé, of its time, is that post.
    if (posts.some((post) => both(one, surely(post)) && [...names].some((name) => post.names.has(name)))) continue;
    const post = posts.find((some) => !isAside(some.text) && both(one, surely(some)));
    const other =
      post?.header ??
      told
        .slice(0, index)
        .find(
          (earlier) =>
            !inOneForm(sentence, earlier.sentence) && isElsewhere(earlier.names, names) && both(earlier, one),
        )?.sentence;
    if (other) found.push({ kind: "overlap", what: "Two full-time posts at the same time", quotes: [sentence, other] });
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

// The months that it surely took: a year alone may begin with its last month and end with its first.
function surely({ range, to }: Post): Span {
  return { from: toMonth(range.start, 11), to: range.end ? toMonth(range.end, 0) + 1 : to };
}

// Two stories of one place are one post told twice.
function isElsewhere(names: Set<string>, others: Set<string>): boolean {
  return names.size > 0 && others.size > 0 && ![...names].some((name) => others.has(name));
}
