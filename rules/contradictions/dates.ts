import type { ClaimSource } from "../../domain/answer.js";
import type { PartialDate, Post } from "../../domain/resume.js";
import { degreesIn, FIRST_DEGREE } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import {
  isFullTime,
  isSideWork,
  monthsCovered,
  namesSchool,
  occupationIn,
  periodIn,
  saysGraduated,
  saysWorked,
  yearsIn,
} from "../../language/times.js";
import { type FoundContradiction, isYear, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** The longest overlap of two posts that counts as a hand-over. */
const HANDOVER_MONTHS = 2;
/** Tolerance for rounded years; for a figure marked as rounded ("about"), a quarter of it if that is more. */
const ROUNDED_MONTHS = 9;

/** Finds claims of more years in a post or an occupation than its dates give. */
export function tooManyYears({ posts, resume, said, asOf }: RuleInput): FoundContradiction[] {
  const summary = resume.filter(({ post }) => post === null);
  return [...summary, ...said].flatMap((sentence): FoundContradiction[] => {
    // The clause with the years also says what the years were spent on.
    const clause = sentence.clauses.find(({ text }) => yearsIn(text) !== null)?.text ?? "";
    const years = yearsIn(clause);
    if (years === null || sentence.whose === "other" || sentence.state !== "done") return [];
    const isNamed = namedIn(clause);
    const named = posts.filter((post) => isNamed(post) && spanOf(post, asOf) !== null);
    const isTitle = titledAs(years.after);
    const about = named.length > 0 ? named : posts.filter((post) => isTitle(post) && spanOf(post, asOf) !== null);
    const [first] = [...about].sort((a, b) => lengthOf([b], asOf) - lengthOf([a], asOf));
    if (!first) return [];
    const months = lengthOf(about, asOf);
    const slack = years.rounded ? Math.max(ROUNDED_MONTHS, years.count * 3) : ROUNDED_MONTHS;
    if (years.count * 12 <= months + slack) return [];
    const what = `${years.count} years are more than the dates give: ${Math.floor(months / 12)} years and ${months % 12} months`;
    return [{ kind: "years", what, quotes: [quoteOf(sentence), headerOf(first, resume)] }];
  });
}

/** Finds work for an employer in a year outside the post's dates, and a degree in another year than in the résumé. */
export function wrongDates({ posts, resume, said, asOf }: RuleInput): FoundContradiction[] {
  return said.flatMap((sentence): FoundContradiction[] => {
    if (sentence.whose === "other" || sentence.state !== "done") return [];
    const years = readText(sentence.text)
      .figures.map(({ value }) => value)
      .filter(isYear);
    const [year] = years;
    if (year === undefined || years.length > 1) return [];
    const named = posts.filter(namedIn(sentence.text));
    const [post] = named;
    const span = post && spanOf(post, asOf);
    if (
      post &&
      span &&
      named.length === 1 &&
      saysWorked(sentence.text) &&
      (year * 12 + 11 < span.from || year * 12 > span.to)
    )
      return [
        {
          kind: "date",
          what: `${year} is outside the dates of that post`,
          quotes: [quoteOf(sentence), headerOf(post, resume)],
        },
      ];
    const degree = degreeOf(sentence.text);
    const isOf = isSameSchool(sentence.text);
    const line = resume.find(
      ({ text, isHeader }) => !isHeader && ((degree !== null && degreeOf(text) === degree) || isOf(text)),
    );
    const told = line
      ? readText(line.text)
          .figures.map(({ value }) => value)
          .filter(isYear)
      : [];
    if (!line || told.length === 0 || !saysGraduated(sentence.text) || told.includes(year)) return [];
    const last = Math.max(...told);
    if (told.length > 1 && year >= Math.min(...told) && year <= last) return [];
    return [{ kind: "date", what: `The résumé has ${last} for it`, quotes: [quoteOf(sentence), quoteOf(line)] }];
  });
}

// True for a line with a school, and with its name that the text has too: "University of Limerick", "the Limerick diploma".
function isSameSchool(text: string): (line: string) => boolean {
  const told = new Set(readText(text).capitalised.map(({ lower }) => lower));
  return (line) => {
    if (!namesSchool(line)) return false;
    return readText(line).capitalised.some(
      ({ text: word, lower }) => word.length > 3 && told.has(lower) && !namesSchool(word),
    );
  };
}

function degreeOf(text: string): number | null {
  const rung = degreesIn(text).at(-1) ?? 0;
  return rung >= FIRST_DEGREE ? rung : null;
}

/** Finds two full-time posts at the same time: both in the résumé, or one of them in a reply. */
export function overlaps({ posts, resume, said, asOf }: RuleInput): FoundContradiction[] {
  const spans = posts.flatMap((post) => {
    const span = surelyOf(post, asOf);
    return span && !isSideWork(post.header.text) ? [{ post, ...span }] : [];
  });
  const found: FoundContradiction[] = [];
  const what = "Two full-time posts at the same time";
  for (const [index, a] of spans.entries())
    for (const b of spans.slice(index + 1)) {
      if (!isFullTime(a.post.header.text) || !isFullTime(b.post.header.text) || !meet(a, b)) continue;
      found.push({ kind: "overlap", what, quotes: [headerOf(a.post, resume), headerOf(b.post, resume)] });
    }
  for (const sentence of said) {
    const told = periodIn(sentence.text);
    if (!told?.end || !isFullTime(sentence.text) || isSideWork(sentence.text) || sentence.whose === "other") continue;
    const span = { from: monthOf(told.start, 11), to: monthOf(told.end, 0) + 1 };
    // A sentence about a post of the résumé is not a second post.
    const isNamed = namedIn(sentence.text);
    if (spans.some((one) => isNamed(one.post) && meet(one, span))) continue;
    const other = spans.find((one) => meet(one, span));
    if (other) found.push({ kind: "overlap", what, quotes: [quoteOf(sentence), headerOf(other.post, resume)] });
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

function meet(a: Span, b: Span): boolean {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) > HANDOVER_MONTHS;
}

// The shortest span that the dates allow: a year without a month starts in December and ends in January.
function surelyOf({ header }: Post, asOf: PartialDate): Span | null {
  const range = readText(header.text).times[0];
  if (!range) return null;
  return { from: monthOf(range.start, 11), to: range.end ? monthOf(range.end, 0) + 1 : monthOf(asOf, 0) };
}

// The longest span that the dates allow: a year without a month starts in January and ends in December.
function spanOf({ header }: Post, asOf: PartialDate): Span | null {
  const range = readText(header.text).times[0];
  if (!range) return null;
  return { from: monthOf(range.start, 0), to: range.end ? monthOf(range.end, 11) + 1 : monthOf(asOf, 0) };
}

function monthOf({ year, month }: PartialDate, otherwise: number): number {
  return year * 12 + (month === null ? otherwise : month - 1);
}

function lengthOf(posts: Post[], asOf: PartialDate): number {
  return monthsCovered(
    posts.flatMap(({ header }) => readText(header.text).times.slice(0, 1)),
    asOf,
  );
}

// True for a post if the capitalised words of its employer's name, or the first two of them, occur in the sentence.
function namedIn(text: string): (post: Post) => boolean {
  const there = new Set(readText(text).capitalised.map(({ lower }) => lower.replace(/'s$/u, "")));
  return ({ employer }) => {
    const names = readText(employer ?? "").capitalised.filter(({ text: word }) => word.length > 2);
    const telling = names.slice(0, 2);
    return telling.length > 0 && telling.every(({ lower }) => there.has(lower));
  };
}

// "As a baker": true for a post with the same noun in its title.
function titledAs(after: string): (post: Post) => boolean {
  const noun = readText(occupationIn(after) ?? "").stems.at(-1);
  return ({ title }) => noun !== undefined && readText(title).stems.includes(noun);
}

/** The header of a post as a source. */
export function headerOf({ header }: Post, resume: Sentence[]): ClaimSource {
  const { kind, ref } = resume[0] ?? { kind: "resume" as const, ref: "" };
  return { kind, ref, quote: header.text, start: header.start, end: header.end };
}
