import { isSame } from "../claims/meaning.js";
import { type Figure, figures } from "../text/numbers.js";
import { isContent, type Word, words } from "../text/words.js";
import { agree, around } from "./agreement.js";
import { comparable, type Found, inOneForm, type Sentence, type Statements } from "./find.js";
import { namedPosts, namesIn, type Post } from "./posts.js";
import { isDatePart, isYear, sameTime, timesOf } from "./times.js";

/** Other wholes: what is counted is a part or another one. */
const PART =
  /\b(?:(?<!all )of (?:them|those|these|which)|apart from|besides|another|other|more|extra|each(?! (?:shift|night|day|week|month|year))|additional|on top)\b/iu;

const WHOLE = /\b(?:whole(?! (?:time|of (?:19|20)))|entire|company-wide|school-wide|nationwide|national|overall)\b/iu;

/** Two figures for one thing: the same noun, counted in sentences that speak of the same; the likeliest pairs first. */
export function twoFigures({ resume, said, posts }: Statements): Found[] {
  const counts = ({ quote }: Sentence) => figures(quote).length > 0;
  const told = comparable(said, counts).map(read);
  const written = comparable(resume, counts).map(read);
  const found: (Found & { common: number })[] = [];
  for (const [index, one] of told.entries())
    for (const other of [...written, ...told.slice(index + 1)]) {
      if (inOneForm(one.sentence, other.sentence) || !one.units.some((unit) => other.units.includes(unit))) continue;
      if (isElsewhere(one.sentence, other.sentence, posts)) continue;
      const pair = pairOf(one, other);
      if (!pair) continue;
      const what = `Two figures for one thing: ${pair.one} and ${pair.other}`;
      found.push({ kind: "figure", what, quotes: [one.sentence, other.sentence], common: pair.common });
    }
  return found.sort((a, b) => b.common - a.common).map(({ common: _, ...one }) => one);
}

// The reply names another post than the one under whose line the résumé tells it.
function isElsewhere(reply: Sentence, line: Sentence, posts: Post[]): boolean {
  const own = line.kind === "resume" ? posts.find(({ lines }) => lines.includes(line.quote)) : undefined;
  const named = own ? namedPosts(posts, namesIn(reply.quote)) : [];
  return own !== undefined && named.length > 0 && !named.includes(own);
}

/** So much has to be in common beside the noun that is counted; without a common noun, and for lengths of time, more. */
const WITH_NOUN = 2;
const WITHOUT_NOUN = 3;

function pairOf(mine: Read, theirs: Read): { one: string; other: string; common: number } | null {
  const [a, b] = [mine.sentence, theirs.sentence];
  const shared = mine.content.filter(
    (stem) => !RATE_WORD.test(stem) && theirs.content.some((other) => isSame(stem, other)),
  );
  const asked = commonAbout(mine, theirs);
  const employer =
    b.kind === "resume" && [...namesIn(b.about)].some((name) => `${a.before} ${a.quote}`.toLowerCase().includes(name));
  for (const one of mine.figures)
    for (const other of theirs.figures) {
      if (one.unit !== other.unit || isLoose(a.quote, one) || isLoose(b.quote, other)) continue;
      if (agree(a.quote, one, b.quote, other) || !sameTime(timesOf(a, one), timesOf(b, other))) continue;
      // A figure that both have stands for the same in both.
      const isThere = (text: string, figure: Figure, { sentence, figures: others }: Read) =>
        others.some((same) => same.unit === figure.unit && agree(text, figure, sentence.quote, same));
      if (isThere(a.quote, one, theirs) || isThere(b.quote, other, mine)) continue;
      if (WHOLE.test(a.quote) !== WHOLE.test(b.quote)) continue;
      if (PART.test(around(a.quote, one)) || PART.test(around(b.quote, other))) continue;
      if (isPartOf(a.quote, one) !== isPartOf(b.quote, other)) continue;
      const [ours, its] = [countedBy(mine, one), countedBy(theirs, other)];
      const nouns = ours.filter((stem) => its.some((same) => isSameNoun(stem, same)));
      const rate = rateOf(a.quote, one);
      const sameRate = rate !== null && rate === rateOf(b.quote, other);
      const common =
        new Set([...shared, ...asked].filter((stem) => !nouns.includes(stem))).size +
        Number(employer) +
        Number(sameRate);
      const dated = [timesOf(a, one), timesOf(b, other)].every((times) => times.some((time) => /^\d{4}$/.test(time)));
      const close = isOfSame(a.quote, one, b.quote, other) || startsAlike(a.quote, one, b.quote, other);
      // Without a noun, how often alone is no thing: their own words have to be of the same.
      if (nouns.length === 0 && one.unit === null && shared.length < WITH_NOUN) continue;
      if (common >= needed({ nouns, dated, employer, close, sameRate, isCount: one.unit === null }))
        return { one: one.text.trim(), other: other.text.trim(), common: common + nouns.length };
    }
  return null;
}

function needed({
  nouns,
  dated,
  employer,
  close,
  sameRate,
  isCount,
}: {
  nouns: string[];
  dated: boolean;
  employer: boolean;
  close: boolean;
  sameRate: boolean;
  isCount: boolean;
}): number {
  if (close) return 1;
  if (nouns.length === 0) return isCount && !sameRate ? Number.POSITIVE_INFINITY : dated && !isCount ? 1 : WITHOUT_NOUN;
  if (nouns.some(isTime)) return WITHOUT_NOUN;
  if (nouns.length > 1) return dated ? 0 : 1;
  return dated ? 1 + Number(employer) : WITH_NOUN;
}

// What is asked, and for "It has 26 members" what was spoken of just before.
function commonAbout(mine: Read, theirs: Read): string[] {
  if (theirs.sentence.kind === "resume")
    return mine.about.filter((stem) => theirs.content.some((one) => isSame(stem, one)));
  return [
    ...mine.about.filter((stem) => theirs.content.some((one) => isSame(stem, one))),
    ...theirs.about.filter((stem) => mine.content.some((one) => isSame(stem, one))),
    ...mine.about.filter((stem) => theirs.about.some((one) => isSame(stem, one))),
  ];
}

// "14 of the tenders" is no count of them all.
function isPartOf(text: string, { end }: Figure): boolean {
  return /^\s+of (?:the|those|these|them)\s+(?!\d)/iu.test(text.slice(end));
}

/** Whom one works with or for, in whatever word. */
const PEOPLE =
  /^(?:peopl|person|custom|client|patient|guest|resid|children|child|kid|pupil|student|staff|guy|hand|crew|employe|man|men|colleagu)$/u;

function isSameNoun(a: string, b: string): boolean {
  return (
    isSame(a, b) || (isTime(a) && isTime(b)) || (PEOPLE.test(a) && PEOPLE.test(b) && (a === "peopl" || b === "peopl"))
  );
}

/** "A day", "each month": how often, of whatever is counted. */
function rateOf(text: string, { end }: Figure): string | null {
  const rate =
    /^[^.;]{0,30}?\b(?:a|per|each|every|in a(?: normal)?)\s+(shift|night|day|week|month|quarter|year)\b/iu.exec(
      text.slice(end),
    )?.[1];
  return rate?.toLowerCase() ?? null;
}

// A date, a year, a school year, "four in five", a price of nothing in particular: no count of a thing.
function isLoose(text: string, figure: Figure): boolean {
  const { start, end } = figure;
  return (
    isYear(figure) ||
    isDatePart(text, figure) ||
    // "Form 941", "Class 2": a name.
    /[^.!?\s]\s+\p{Lu}\p{L}*\s*$/u.test(text.slice(0, start)) ||
    /\b(?:years?|grades?|levels?|sets?|class|key stage|band|type|page|door)\s*$/iu.test(text.slice(0, start)) ||
    /^\s+in\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(text.slice(end)) ||
    /\b(?:\d+|one|two|three|four|nine)\s+in\s+$/iu.test(text.slice(0, start))
  );
}

/** What a figure counts stands so near to it, in characters. */
const COUNTED_WITHIN = 30;

interface Read {
  sentence: Sentence;
  text: string;
  all: Word[];
  figures: Figure[];
  units: (string | null)[];
  content: string[];
  about: string[];
}

function read(sentence: Sentence): Read {
  const { quote, about } = sentence;
  const counted = figures(quote);
  return {
    sentence,
    text: quote,
    all: words(quote),
    figures: counted,
    units: counted.map(({ unit }) => unit),
    content: contentOf(quote),
    about: contentOf(about),
  };
}

function contentOf(text: string): string[] {
  const counted = figures(text);
  const inFigure = ({ start, end }: Word) => counted.some((one) => start < one.end && end > one.start);
  return [
    ...new Set(
      words(text)
        .filter((word) => isContent(word) && !inFigure(word))
        .map(({ stem }) => stem),
    ),
  ];
}

// What a figure counts: the two words after it, or for money and shares none.
function countedBy({ all, text }: Read, { end }: Figure): string[] {
  const stop = /[,;.:]\s/u.exec(text.slice(end))?.index ?? COUNTED_WITHIN;
  return all
    .filter((word) => word.start >= end && word.start < end + Math.min(stop, COUNTED_WITHIN) && isContent(word))
    .filter((word) => !/^\d/u.test(word.text))
    .filter((word) => !RATE_WORD.test(word.stem) || word.start - end <= 2)
    .slice(0, 2)
    .map((word) => word.stem);
}

// "From 14,200 to 5,100" and "from 14,200 to 1,500".
function startsAlike(a: string, one: Figure, b: string, other: Figure): boolean {
  const startOf = (text: string, { start }: Figure) => {
    const before = figures(text)
      .filter(({ end }) => end <= start)
      .at(-1);
    return before && /^\D{0,12}\bto\b\D{0,6}$/u.test(text.slice(before.end, start)) ? before.value : null;
  };
  const begun = startOf(a, one);
  return begun !== null && begun === startOf(b, other);
}

// "27 of 38" and "31 of 38".
function isOfSame(a: string, one: Figure, b: string, other: Figure): boolean {
  const wholeOf = (text: string, { end }: Figure) =>
    figures(text).find(({ start }) => start > end && /^\s*(?:out )?of\s+(?:the\s+)?$/iu.test(text.slice(end, start)))
      ?.value;
  const whole = wholeOf(a, one);
  return whole !== undefined && whole === wholeOf(b, other);
}

const RATE_WORD = /^(?:shift|night|dai|week|month|quarter|year|hour|minut|averag)$/u;
const isTime = (stem: string) => /^(?:minut|hour|dai|week|month|year)$/u.test(stem);
