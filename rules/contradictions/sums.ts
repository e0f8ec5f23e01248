import { dateRanges } from "../text/dates.js";
import { type Figure, figures } from "../text/numbers.js";
import { contentStems, isContent, stem, words } from "../text/words.js";
import { comparable, type Found, type Sentence, type Statements } from "./find.js";

/** Says that a share is of what was spoken of before. */
const FURTHER = /\b(?:others?|another|further|remaining|remainder|rest)\b/iu;

/** Shares of one whole over 100 %, and parts that are more than the whole. */
export function tooMuch(statements: Statements): Found[] {
  const { resume, said } = statements;
  const counts = ({ quote }: Sentence) =>
    figures(quote).length > 0 || FRACTIONS.some(([pattern]) => pattern.test(quote));
  const some = { ...statements, resume: comparable(resume, counts), said: comparable(said, counts) };
  return [...overHundred(some), ...inOneLine(some), ...ofSoMany(some), ...overWhole(some)];
}

const FRACTIONS: [RegExp, number][] = [
  [/\bthree[- ]quarters\b/iu, 75],
  [/\btwo[- ]thirds\b/iu, 66],
  [/\b(?:a|one|the|remaining|another|other|last) quarter\b/iu, 25],
  [/\b(?:a|one|the|remaining|another|other|last) third\b/iu, 33],
  [/\bhalf (?:of (?:my|our|the|what)|my|our|the)\b|\bother half\b/iu, 50],
];

/** Shares that a sentence gives, in percent. A bare figure after "another" is one beside others. */
function sharesIn({ quote }: Sentence): number[] {
  const percents = figures(quote).filter(({ unit }) => unit === "percent");
  const bare = figures(quote).filter(
    ({ unit, start, end, value }) =>
      unit === null &&
      value < 100 &&
      /\b(?:another|the other)\s*$/iu.test(quote.slice(0, start)) &&
      /^\s*(?:[.,;]|$|and\b)/u.test(quote.slice(end)),
  );
  const fractions = FRACTIONS.filter(([pattern]) => pattern.test(quote)).map(([, value]) => value);
  return [...percents, ...bare].map(({ value }) => value).concat(fractions);
}

const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);

/** What the shares are of: "of my week", "of what I run". */
function wholeOf({ quote }: Sentence): string | null {
  const found = /\b(?:of|half) (?:all )?(?:my|our|the|what (?:I|we)) (?:own )?(\p{L}+)/iu.exec(quote)?.[1];
  return found === undefined ? null : stem(found.toLowerCase());
}

/** "Another 30 %", "the other 45 %", "make up the other 45 %": the share itself goes on. */
const SHARE_GOES_ON =
  /\b(?:others?|another|remaining)\s+(?:\p{L}+\s+){0,2}?(?:\d|quarter|third|half)|\b(?:others?|another|remaining)\b.{0,15}\d+\s*(?:%|per ?cent)/iu;

/** A little over 100 comes of rounding. */
const ALL = 100.5;

function overHundred({ resume, said }: Statements): Found[] {
  return [...resume, ...said].flatMap((sentence): Found[] => {
    const own = sum(sharesIn(sentence));
    if (own === 0 || own > ALL || hasOpenRest(sentence.quote)) return [];
    const before = [...resume, ...said].filter(
      (one) =>
        one !== sentence && one.ref === sentence.ref && one.position < sentence.position && sharesIn(one).length > 0,
    );
    const run = before.filter((one) => isRun(one, sentence, before));
    // In one reply: what came before, when this goes on with it.
    if (run.length > 0 && (FURTHER.test(sentence.quote) || sentence.kind === "resume")) {
      const all = own + sum(run.flatMap(sharesIn));
      if (all > ALL && all < 2 * ALL && run[0])
        return [tooMany(run[0], sentence, [...run.flatMap(sharesIn), ...sharesIn(sentence)])];
      return [];
    }
    if (sentence.kind === "resume" || own > 99) return [];
    const elsewhere = [...said, ...resume].filter((one) => one.ref !== sentence.ref && sharesIn(one).length > 0);
    const whole = wholeOf(sentence);
    const other = elsewhere.find((one) => {
      const goesOn = whole === null && SHARE_GOES_ON.test(sentence.quote);
      return (
        (goesOn || (whole !== null && whole === wholeOf(one) && isLater(one, sentence))) &&
        own + sum(sharesIn(one)) > ALL
      );
    });
    return other ? [tooMany(other, sentence, [...sharesIn(other), ...sharesIn(sentence)])] : [];
  });
}

// "45 % are …, the rest …" is all of it, whatever the rest is.
function hasOpenRest(text: string): boolean {
  const found = /\bthe (?:rest|remainder)\b(?!.{0,30}(?:quarter|third|half))/iu.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found !== null && !figures(text).some(({ start }) => start >= end && start < end + 30);
}

// One pair is told once, from the later of its two.
function isLater(one: Sentence, sentence: Sentence): boolean {
  return one.kind === "resume" || one.ref < sentence.ref;
}

// Sentences that follow one another; in a résumé only lines that do nothing but give shares.
function isRun(one: Sentence, sentence: Sentence, before: Sentence[]): boolean {
  const gap = sentence.position - one.position;
  if (sentence.kind !== "resume") return one.kind !== "resume";
  if (gap === 1 && SHARE_GOES_ON.test(sentence.quote)) return true;
  const startsWith = /^\W*\d{1,3}\s?%/u;
  return startsWith.test(one.quote) && startsWith.test(sentence.quote) && gap <= before.length;
}

/** Says what the shares of its line are of. */
const WHOLE_FIRST =
  /^\W*(?:(?:my|the|our)\s+)?(?:(?:working|weekly|main|current)\s+)?(?:time|week|month|year|day|role|job|work|workload|caseload|split|budget|turnover|sales|income|customers|clients|mix)\b[^:,%]{0,30}:/iu;

// Where the last share begins: after the comma or "and" before it.
function cutBeforeLast(text: string): { end: number; start: number } | null {
  const last = figures(text)
    .filter(({ unit }) => unit === "percent")
    .at(-1);
  const found = [...text.slice(0, last?.start ?? 0).matchAll(/,\s+(?:and\s+)?|\s+and\s+/gu)].at(-1);
  return found ? { end: found.index, start: found.index + found[0].length } : null;
}

/** Says that each is counted once. */
const EXCLUSIVE =
  /\b(?:one \p{L}+ only|only one|and only one|just one \p{L}+|never (?:two|both)|separate (?:blocks|lines|budgets)|counted once|nothing (?:is )?(?:in )?twice|no overlap)\b/iu;

// "My time: 55% packaging, 35% trade-show graphics, 25% social media assets."
function inOneLine({ resume, said }: Statements): Found[] {
  return [...resume, ...said].flatMap((sentence): Found[] => {
    const { quote, start } = sentence;
    const shares = sharesIn(sentence);
    const cut = cutBeforeLast(quote);
    const near = [...resume, ...said].filter(
      (one) => one.ref === sentence.ref && Math.abs(one.position - sentence.position) <= 1,
    );
    const isSplit =
      WHOLE_FIRST.test(quote) ||
      SHARE_GOES_ON.test(quote) ||
      (shares.length >= MANY_PARTS && near.some((one) => EXCLUSIVE.test(one.quote)));
    if (!isSplit || !cut || shares.length < 2 || sum(shares) <= ALL || sum(shares) > 2 * ALL) return [];
    const first = { ...sentence, quote: quote.slice(0, cut.end), end: start + cut.end };
    return [tooMany(first, { ...sentence, quote: quote.slice(cut.start), start: start + cut.start }, shares)];
  });
}

function tooMany(first: Sentence, last: Sentence, shares: number[]): Found {
  return {
    kind: "sum",
    what: `${shares.map((share) => `${share} %`).join(" + ")} is more than the whole`,
    quotes: [first, last],
  };
}

/** Parts are told in a row: so far apart at most, in characters. */
const IN_A_ROW = 60;

// "28 in Wisconsin, 14 in Illinois and 12 in Minnesota" of 46 accounts; "26 were …. Another 21" of 40.
function overWhole({ resume, said }: Statements): Found[] {
  return [...said, ...resume].flatMap((sentence): Found[] => {
    const own = partsIn(sentence.quote);
    if (dateRanges(sentence.quote).length > 0) return [];
    const goesOn =
      own.some(({ start }) => FURTHER.test(sentence.quote.slice(Math.max(0, start - 25), start))) ||
      (own.length > 1 && /^\W*(?:out )?of (?:those|these|them|which)\b/iu.test(sentence.quote));
    // Two counts side by side need not be parts of anything.
    if (own.length === 0 || (own.length < 3 && !goesOn)) return [];
    const sameText = (one: Sentence) => one.ref === sentence.ref && one.position < sentence.position;
    const earlier = (sentence.kind === "resume" ? resume : said).filter(
      (one) => sameText(one) && (sentence.kind !== "resume" || sentence.position - one.position <= 1),
    );
    const others = sentence.kind === "resume" ? [] : [...said.filter((one) => one.ref !== sentence.ref), ...resume];
    for (const one of [...earlier.reverse(), ...others]) {
      const wholes = wholesIn(one, sentence, earlier.includes(one)).filter(({ unit }) => unit === own[0]?.unit);
      const whole = wholes.find((count) => {
        const between = goesOn && earlier.includes(one) ? partsBetween(one, count, sentence, earlier) : [];
        const parts = [...between, ...own.map(({ value }) => value)];
        const total = sum(parts);
        // "Fourteen: nine and five" is a sum that fits.
        const fits = parts.some((part) => Math.abs(total - 2 * part) < 0.5 || part === count.value);
        return parts.length >= 2 && !fits && total > count.value && total <= 2 * count.value;
      });
      if (whole)
        return [{ kind: "sum", what: `The parts are more than ${whole.text.trim()}`, quotes: [one, sentence] }];
    }
    return [];
  });
}

/** "Out of the thirty-one, nineteen …, and the other twenty-two …". */
const OF_SO_MANY = /\b(?:out )?of (?:the|those|these|my|our|them|all(?: the)?)?\s*$/iu;
/** Says that the parts have nothing in common. */
const DISJOINT = /\b(?:others?|another|different|remaining|remainder|rest|neither|nobody|no one|none)\b/iu;

// Whole and parts in one sentence; the whole stands where it was told first as well.
function ofSoMany({ resume, said }: Statements): Found[] {
  return said.flatMap((sentence): Found[] => {
    const { quote } = sentence;
    const counts = countsIn(quote);
    const whole = counts.find(({ start }) => OF_SO_MANY.test(quote.slice(0, start)));
    if (!whole) return [];
    const rest = counts.filter(({ start, unit }) => start > whole.end && unit === whole.unit);
    const parts = rest.map(({ value }) => value);
    if (parts.length < 2 || !DISJOINT.test(quote.slice(whole.end)) || sum(parts) <= whole.value) return [];
    const first = [...resume, ...said].find(
      (one) => one !== sentence && countsIn(one.quote).some(({ value }) => value === whole.value),
    );
    const what = `The parts are more than ${whole.text.trim()}`;
    if (first) return [{ kind: "sum", what, quotes: [first, sentence] }];
    const cut = rest[0]?.start ?? 0;
    const head = { ...sentence, quote: quote.slice(0, cut), end: sentence.start + cut };
    return [
      { kind: "sum", what, quotes: [head, { ...sentence, quote: quote.slice(cut), start: sentence.start + cut }] },
    ];
  });
}

// Counts after the whole and before the sentence that goes on with them.
function partsBetween(from: Sentence, whole: Figure, to: Sentence, earlier: Sentence[]): number[] {
  const rest = countsIn(from.quote).filter(({ start }) => start > whole.end);
  const between = earlier.filter(({ position }) => position > from.position && position < to.position);
  return [...rest, ...between.flatMap(({ quote }) => countsIn(quote))].map(({ value }) => value);
}

function countsIn(text: string): Figure[] {
  return figures(text).filter(
    (figure) => figure.unit !== "percent" && !/^(?:19|20)\d\d$/.test(figure.text.trim()) && !isName(text, figure),
  );
}

// Counts of parts stand side by side; a grade, a year or a page is none, nor is what changed.
function partsIn(told: string): Figure[] {
  // "Each counted once" says that they are parts.
  const text = told.replace(/\beach (?:\p{L}+ )?(?:is |was )?counted\b/iu, (said) => " ".repeat(said.length));
  if (
    /\b(?:so (?:far|now|I|we)|now|lost|instead|from \d+|of which|per|each|when|until|ago|later|away|first|before|after)\b/iu.test(
      text,
    )
  )
    return [];
  const counts = countsIn(text).filter(({ unit }, _, all) => unit === all[0]?.unit);
  if (counts.length > 1 && !/,|\band\b/u.test(text)) return [];
  // "Three or four" is one count.
  if (counts.some(({ end }, index) => /^\s*(?:or|to|-|–)\s*$/u.test(text.slice(end, counts[index + 1]?.start ?? end))))
    return [];
  const inRow = counts.filter(
    (figure, index) => index === 0 || figure.start - (counts[index - 1]?.end ?? 0) < IN_A_ROW,
  );
  return inRow.length === counts.length ? inRow : [];
}

function isName(text: string, { start, end }: Figure): boolean {
  return (
    /^[/.]\d/u.test(text.slice(end)) ||
    /\d[/.]$/u.test(text.slice(0, start)) ||
    /\b(?:grades?|levels?|years?|sets?|class|step|page|band|stage|key stage|type|no|version|door|line|unit|age[sd]?|gcses?)\s*$/iu.test(
      text.slice(0, start),
    ) ||
    /^\s*(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|times?|am|pm|p\.m|a\.m|o['’]clock|metres?|miles?|feet|inch(?:es)?|[FCm]|km|kg|percent)\b/iu.test(
      text.slice(end),
    )
  );
}

// A count of the same thing that the parts are told of: its noun stands with them, or they follow it in the reply.
function wholesIn({ quote }: Sentence, parts: Sentence, follows: boolean): Figure[] {
  const told = new Set(words(parts.quote).map((word) => word.stem));
  return countsIn(quote).filter((figure) => {
    if (figure.value < 3) return false;
    const noun = /^[\s-]*(\p{L}{3,})/u.exec(quote.slice(figure.end))?.[1];
    if (figure.unit !== null) return isAboutWhole(quote, figure, parts, "");
    if (noun === undefined || /^(?:percent|newly)$/iu.test(noun) || !words(noun).some(isContent)) return false;
    // "A rota of 14 volunteers", and nine on the rota.
    const group = /\b(\p{L}{3,})\s+of\s*$/u.exec(quote.slice(0, figure.start))?.[1];
    if (group !== undefined && new RegExp(`\\b(?:on|in|of) (?:my|our|the) ${group}`, "iu").test(parts.quote))
      return true;
    const isNamed = told.has(stem(noun.toLowerCase()));
    // Three counts and more in a row divide what they were asked of.
    if (partsIn(parts.quote).length >= MANY_PARTS && isAboutWhole(quote, figure, parts, noun)) return true;
    return (isNamed && isOfThem(parts.quote, noun)) || follows;
  });
}

const MANY_PARTS = 3;

// What is counted is named in the question or with the parts; of money, two words say what it is for.
function isAboutWhole(
  quote: string,
  { unit }: Figure,
  { quote: told, asked, before }: Sentence,
  noun: string,
): boolean {
  const about = new Set(contentStems(`${told} ${asked} ${before}`));
  const shared = contentStems(quote).filter((one) => about.has(one));
  return shared.length >= 2 && (unit !== null || about.has(stem(noun.toLowerCase())));
}

// "Of my accounts 28 are …": the parts are told to be of these, at once.
function isOfThem(text: string, noun: string): boolean {
  return new RegExp(`\\bof (?:my|our|the|those|these) (?:\\p{L}+ )?${noun}|^(?:\\S+\\s+){0,4}${noun}`, "iu").test(text);
}
