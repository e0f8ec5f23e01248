import type { ClaimSource, Evidence } from "../../domain/answer.js";
import type { PartialDate } from "../../domain/resume.js";
import { type DateRange, dateRanges, monthsCovered } from "../text/dates.js";
import { type Block, blocks } from "../text/lines.js";
import { sourceText } from "../text/spans.js";
import { words } from "../text/words.js";
import { isCommon, isPerson } from "../thesaurus/thesaurus.js";

/** A stretch of work as a résumé's dated line tells it. */
export interface Post {
  /** The dated line, with the lines beside it that name the post. */
  text: string;
  /** The same in the résumé. */
  header: ClaimSource;
  /** The line that names the title, where the dates stand on another. */
  title: string;
  range: DateRange;
  from: number;
  /** Exclusive, in months; of a post that goes on, the month of `asOf`. */
  to: number;
  /** Names in it, lower case: the employer's, above all. */
  names: Set<string>;
  lines: string;
}

const NO_POST =
  /\b(?:education|university|technical college|school of|degree|diploma|certificate|course|bachelor|master(?:'s)?|btec|gcses?|bsc|ba|msc|phd|pgce|nvq|apprenticeship|universit\p{L}*|facultat\p{L}*|gcse|a levels?|lyceum|training|exam|licen[cs]e|held since)\b/iu;
const ASIDE =
  /\b(?:part[- ]time|evenings?|weekends?|saturdays?|sundays?|freelance|volunt\w*|summer|holiday job|bank (?:staff|shifts?|work|nurse)|seasonal|(?:[12]?\d|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty) hours? (?:a|per) week|self-employed|alongside|trustee|governor|intern\w*|working student|placement)\b/iu;

/** Nobody has held more; what compares posts with one another stays bounded. */
const MOST_POSTS = 60;
/** The line of a post is no longer. */
const LONGEST_LINE = 160;

/** The dated posts of a résumé. Studies and courses are none. */
export function postsIn(resume: Evidence, asOf: PartialDate): Post[] {
  const source = sourceText(resume.text);
  const list = blocks(resume.text);
  const quoteOf = (start: number, end: number): ClaimSource => {
    const quote = source.quote(start, end);
    return {
      kind: resume.kind,
      ref: resume.ref,
      quote: quote.text,
      start: resume.start + quote.start,
      end: resume.start + quote.end,
    };
  };
  let found = 0;
  return list.flatMap((block, index) => {
    if (found === MOST_POSTS) return [];
    const range = dateRanges(block.text)[0];
    // A paragraph that speaks of a time is no post's line.
    if (!range || block.text.length > LONGEST_LINE) return [];
    if (/^\W*volunteering\b/iu.test(block.text)) return [];
    if (block.kind === "bullet" && range.current && /\bsince\b|^\d/iu.test(block.text)) return [];
    const following = list.slice(index + 1);
    const next = following.findIndex(
      ({ text, kind }) =>
        dateRanges(text).length > 0 || kind === "heading" || /^\W*\p{Lu}[\p{Lu} &]{3,}\W*$/u.test(text),
    );
    const own = following.slice(0, next < 0 ? undefined : next).map(({ text }) => text);
    const named = [block, ...linesAbove(list, index), ...linesBelow(list, index)];
    const text = named.map((one) => one.text).join(" ");
    if (NO_POST.test(text)) return [];
    const titled = named.find((one) => isTitle(one.text));
    // "Wrote 43 statements, 2019 to 2023" tells of work in a post.
    if (block.kind === "bullet" && !titled) return [];
    const from = toMonth(range.start, 0);
    found += 1;
    return {
      text,
      header: quoteOf(Math.min(...named.map((one) => one.start)), Math.max(...named.map((one) => one.end))),
      title: (titled ?? block).text,
      range,
      from,
      to: range.end ? toMonth(range.end, 11) + 1 : toMonth(asOf, 0),
      names: namesIn(text),
      lines: [text, ...own].join("\n"),
    };
  });
}

// "Line cook", "SHIFT SUPERVISOR".
function isTitle(text: string): boolean {
  return words(text).some(({ lower }) => (isPerson(lower) && !lower.endsWith("s")) || TITLE_WORD.test(lower));
}

const TITLE_WORD =
  /^(?:operator|clerk|lead|leader|driver|technician|head|chef|officer|manager|sister|registrar|picker|representative|rep)$/u;
/** A line that belongs to a post beside its dates is no longer. */
const LONGEST_BESIDE = 110;

// The lines right above that name the post or its employer, up to a bullet, a heading of a section or another post.
function linesAbove(list: Block[], index: number): Block[] {
  const found: Block[] = [];
  for (const block of list.slice(Math.max(0, index - 2), index).reverse()) {
    if (!mayName(block)) break;
    found.push(block);
  }
  return found;
}

// The line right below, unless it is the next post's; under dates that stand alone, title and employer.
function linesBelow(list: Block[], index: number): Block[] {
  const [block, below, after] = [list[index], list[index + 1], list[index + 2]];
  const isNextPosts = after && after.kind !== "bullet" && dateRanges(after.text).length > 0;
  if (!below || !mayName(below) || (isNextPosts && linesAbove(list, index).length > 0)) return [];
  const next = list[index + 3];
  const isAlone = block !== undefined && !/\p{L}{3,}/u.test(withoutDates(block.text));
  const isOwn = after && mayName(after) && !(next && next.kind !== "bullet" && dateRanges(next.text).length > 0);
  return isAlone && isOwn ? [below, after] : [below];
}

const DATE_WORDS =
  /\b(?:jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|to|until|since|now|today|present|current|date|ongoing)\b/giu;

function withoutDates(text: string): string {
  return text.replace(DATE_WORDS, " ");
}

function mayName({ kind, text }: Block): boolean {
  if (
    kind === "bullet" ||
    text.length > LONGEST_BESIDE ||
    dateRanges(text).length > 0 ||
    /@|\[|:\s*$|[.!?]$/u.test(text)
  )
    return false;
  return (
    (text !== text.toUpperCase() || isTitle(text)) &&
    !/^(?:work |professional |relevant )?(?:experience|employment|education|skills|career|history|profile)\b/iu.test(
      text,
    )
  );
}

/** True for work that is told as done beside something else. */
export function isAside(text: string): boolean {
  return ASIDE.test(text);
}

const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)$/u;

/**
 * What tells one employer from another, lower case: capitalised words that are no common English, those with a figure
 * (DC1), and two capitalised words in a row.
 */
export function namesIn(text: string): Set<string> {
  const found = new Set<string>();
  const list = words(text);
  const capital = /^\p{Lu}\p{L}{2,}/u;
  for (const [index, { text: word, lower: whole, stem, end }] of list.entries()) {
    const lower = whole.replace(/'s?$/, "");
    if (!/^\p{Lu}/u.test(word) || MONTH_NAME.test(lower)) continue;
    if (/^\p{Lu}\p{L}*\d/u.test(word) || (capital.test(word) && !isCommon(stem) && !NO_NAME.test(lower)))
      found.add(lower);
    const next = list[index + 1];
    const isBeside = next && capital.test(next.text) && !MONTH_NAME.test(next.lower);
    if (isBeside && /^(?: | & | and |-)$/u.test(text.slice(end, next.start))) found.add(`${lower} ${next.lower}`);
  }
  return found;
}

/** Words that may begin a sentence, and those that half of all employers have. */
const NO_NAME =
  /^(?:the|that|this|there|then|when|where|while|with|what|and|but|from|for|since|after|before|about|all|ltd|inc|gmbh|llc|plc|yes|not|now|our|they|its|his|her|she|you|your|would|did|does|had|has|have|was|were|are|how|who|why|any|both|during|full|part|between|apart|besides|until|within)$/u;

/** The posts that a text names; one that shares fewer of the same names than another is not meant. */
export function namedPosts(posts: Post[], names: Set<string>): Post[] {
  const shared = new Map(posts.map((post) => [post, [...names].filter((name) => post.names.has(name))]));
  return posts.filter((post) => {
    const own = shared.get(post) ?? [];
    const isBeaten = [...shared.values()].some(
      (other) => other.length > own.length && own.every((name) => other.includes(name)),
    );
    return own.length > 0 && !isBeaten;
  });
}

/** Months from the year 0. A year without a month begins or ends with `otherwise`. */
export function toMonth({ year, month }: PartialDate, otherwise: number): number {
  return year * 12 + (month === null ? otherwise : month - 1);
}

/** How long a post lasted, in whole months. */
export function monthsOf({ range }: Post, asOf: PartialDate): number {
  return monthsCovered([range], asOf);
}
