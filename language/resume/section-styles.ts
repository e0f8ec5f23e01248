import type { Row } from "./rows.js";

/* How the headings of one document look: capitals, a colon, a rule, a sign, blank lines above. Lines that look like its headings are likelier some. */

/** A line that may be a heading. */
export interface Judged {
  /** The probability of each kind, if it is a heading. */
  shares: number[];
  /** The logarithm of the odds that its words are a heading's. */
  odds: number;
  style: string;
}

/** True for a style that marks lines: by capitals, a colon or a rule. */
export function isMarked(style: string): boolean {
  return !style.startsWith("false false false ");
}

/** True for a style that nothing sets apart from the lines around it. */
export function isAmongLines(style: string): boolean {
  return style === "false false false none 0";
}

/** Signs on both sides make a heading as capitals do: "*** Education ***", "— Education —". */
const DECORATED = /^([^\p{L}\p{N}\s])\1*\s.*\s\1+$/u;

/** The style of such lines, and how many of them may have words that are not known. */
const [DRAWN, MOST_UNKNOWN] = ["drawn", 2];

/** True for a line that is drawn as a heading: by a rule, or by signs on both sides. */
export function isDrawn({ text, isRuled }: Row): boolean {
  return isRuled || DECORATED.test(text);
}

/** How a line looks. */
export function styleOf(row: Row, isFirst: boolean): string {
  const isUpper = DECORATED.test(row.text) ? DRAWN : row.text === row.text.toUpperCase();
  const sign = row.sign.replace(/\d+/g, "1") || "none";
  return [isUpper, row.text.endsWith(":"), row.isRuled, sign, isFirst ? "first" : Math.min(row.above, 2)].join(" ");
}

/** The styles of the lines whose words are most clearly those of headings, each with its evidence: one, or two where a column has its own. None if there are too few. */
export function sharedStyles(judged: Judged[]): Map<string, number> {
  const evidence = new Map<string, number>();
  for (const { style, odds } of judged)
    evidence.set(style, (evidence.get(style) ?? 0) + Math.max(-MOST_AGAINST_ONE, Math.min(MOST_FOR_ONE, odds)));
  const most = Math.max(0, ...evidence.values());
  return new Map([...evidence].filter(([, sum]) => sum >= LEAST_EVIDENCE && sum >= most / 3));
}
/* The most that one line counts for its style, and against it: a heading may have any words. */
const [MOST_FOR_ONE, MOST_AGAINST_ONE] = [3, 1];
/** The evidence that a style needs to be the style of the document's headings. */
const LEAST_EVIDENCE = 1;

/** The styles in which nearly all lines are clearly headings, if they mark a line at all. */
export function pureStyles(judged: Judged[], shared: ReadonlyMap<string, number>): Set<string> {
  return new Set(
    [...shared.keys()].filter((style) => {
      const odds = judged.flatMap((one) => (one.style === style ? one.odds : []));
      const clear = odds.filter((one) => one > 0).length;
      if (!isMarked(style) && !/ [12]$/.test(style)) return false;
      if (style.startsWith(DRAWN)) return clear >= 1 && odds.length - clear <= Math.max(MOST_UNKNOWN, clear);
      return clear >= (isMarked(style) ? 1 : 2) && odds.length - clear <= Math.max(1, clear / 2);
    }),
  );
}

/** How much likelier headings have a style than other lines, as the logarithm of a ratio. */
export function styleRatios(judged: readonly Judged[]): (style: string) => number {
  const counts = new Map<string, { all: number; headings: number }>();
  const total = { all: 0, headings: 0 };
  for (const { style, odds } of judged) {
    const own = counts.get(style) ?? { all: 0, headings: 0 };
    counts.set(style, own);
    for (const count of [own, total]) {
      count.all += 1;
      count.headings += 1 / (1 + Math.exp(-odds));
    }
  }
  return (style) => {
    const own = counts.get(style) ?? { all: 0, headings: 0 };
    const likely = (own.headings + 0.5) / (total.headings + 1);
    const unlikely = (own.all - own.headings + 0.5) / (total.all - total.headings + 1);
    return Math.max(-MOST_RATIO, Math.min(MOST_RATIO, Math.log(likely / unlikely)));
  };
}
const MOST_RATIO = 2.5;
