import { testedPattern } from "../text/row.js";

const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const TIMES: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
// "The third shift" and "by quarter" are no shares.
const SHARE = testedPattern(
  /\bby half\b(?! (?:past )?\d)|\bhalf of\b|\bby (?<times>a|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)s?\b|\b(?<timesOf>a|one|two|three|four)[ -](?<partOf>third|quarter|fifth|tenth)s? of\b/giu,
  "by two thirds",
  "by the third shift",
);
/** A percentage is written without its decimals: a third is 33 % and 33.3 %. */
const ROUNDED = 0.5;

/** True if a text says this percentage as a share in words: "by a third" for 33. */
export function isShareInWords(text: string, percent: number): boolean {
  return [...text.matchAll(SHARE)].some(({ groups = {} }) => {
    const part = PARTS[(groups.part ?? groups.partOf ?? "half").toLowerCase()] ?? 1;
    const times = TIMES[(groups.times ?? groups.timesOf ?? "a").toLowerCase()] ?? 1;
    return Math.abs((100 * times) / part - percent) <= ROUNDED;
  });
}

/** "Half my week", "a quarter of the drops", "the remaining third": a share of a whole, not a time of day or a shift. */
const OF_A_WHOLE = testedPattern(
  /\bhalf (?:of |my |our |the |all )|\b(?<times>a|one|two|three|four|the (?:other|remaining|last))[ -](?<part>third|quarter|fifth|tenth)s?\b(?! (?:shift|year|time|floor|day|week|month)| (?:past|to) )/giu,
  "half of my week",
  "half past ten",
);

/** The shares of a whole that a text says in words, in percent. */
export function sharesInWords(text: string): number[] {
  return [...text.matchAll(OF_A_WHOLE)].map(({ groups = {} }) => {
    const part = PARTS[(groups.part ?? "half").toLowerCase()] ?? 1;
    return (100 * (TIMES[(groups.times ?? "a").toLowerCase()] ?? 1)) / part;
  });
}
