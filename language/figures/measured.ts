import { testedPattern } from "../text/row.js";
import { timesOf } from "../times/grammar.js";
import { contentStems, words } from "../words/words.js";
import { type Figure, figures, isWhen, NUMBER_WORDS, saysHowOften, timeUnit } from "./numbers.js";

/** A figure with what it counts: "46 borings", "£1.7m", "two hours". */
export interface Measured {
  value: number;
  /** percent, a currency, a unit of time; null for a bare number. */
  unit: string | null;
  /** The stems of the words behind it, among which is the thing that it counts. */
  things: ReadonlySet<string>;
  /** How exact it is: the figure itself, about, at least or at most so much. */
  bound: "exact" | "about" | "least" | "most";
  /** True for a part of something: "12 of the 20". */
  isPart: boolean;
  /** The part of the sentence between commas in which it stands. */
  clause: string;
}

const ABOUT = testedPattern(
  /(?:\babout|\baround|\broughly|\bnearly|\balmost|\bsome|\bclose to|\bapprox(?:\.|imately)?|\bcirca|~)\s*$/iu,
  "about ",
  "talked about it: ",
);
const LEAST = testedPattern(/\b(?:over|more than|at least|no fewer than|upwards of|above)\s*$/iu, "over ", "moreover ");
const MOST = testedPattern(
  /\b(?:up to|at most|under|fewer than|less than|no more than|below|maximum of)\s*$/iu,
  "up to ",
  "upto ",
);
const OF_A_WHOLE = testedPattern(
  /^\s*(?:out )?of (?:(?:the|our|my|all) )?(?:the\b|them|these|those|us|which|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)/iu,
  " of the 20",
  " of our servers",
);
/** The letters of a currency before an amount: "EUR 38 million". */
const CURRENCY = /\b(EUR|USD|GBP|CHF|KES|ZAR|INR|PLN|SEK|NOK|DKK|CAD|AUD|NZD)\s*$/u;
/** In words: how far behind a figure its thing stands. */
const NEAR = 4;

/** The figures of a sentence that measure or count something. Years and times of day are none. */
export function measuredIn(text: string): Measured[] {
  const times = timesOf(text);
  const isInTime = ({ start, end }: Figure) =>
    /\d:$/.test(text.slice(0, start)) || times.some(({ from, to }) => start < to && from < end);
  return figures(text)
    .filter((figure) => !isWhen(text, figure) && !saysHowOften(figure) && !isInTime(figure))
    .map((figure) => {
      const [before, behind] = [text.slice(0, figure.start), text.slice(figure.end)];
      const near = words(behind.split(/[.,;:()]/, 1)[0] ?? "").slice(0, NEAR);
      const to = near.at(-1)?.end ?? 0;
      return {
        value: figure.value,
        unit: figure.unit ?? CURRENCY.exec(before)?.[1]?.toLowerCase() ?? timeUnit(text, figure),
        things: new Set(contentStems(behind.slice(0, to)).filter((stem) => !isNumber(stem))),
        bound: boundOf(before, behind),
        isPart: OF_A_WHOLE.test(behind),
        clause: clauseOf(before, text.slice(figure.start, figure.end), behind),
      };
    });
}

function clauseOf(before: string, figure: string, behind: string): string {
  return `${before.split(CUT).at(-1)}${figure}${behind.split(CUT, 1)[0]}`;
}
const CUT = /[,;:.!?()](?=\s|$)|\s[–—-]\s/u;

function boundOf(before: string, behind: string): Measured["bound"] {
  if (LEAST.test(before) || /^\s?\+|^-odd\b/u.test(behind)) return "least";
  if (MOST.test(before)) return "most";
  return ABOUT.test(before) ? "about" : "exact";
}

/** Exact figures that differ by less may be rounded, or counted on another day; those that are called about so much by less than this. */
const [EXACT_RATIO, ABOUT_RATIO] = [1.1, 1.5];

/** True if two figures of one thing cannot both be right. */
export function excludesOther(a: Measured, b: Measured): boolean {
  const [less, more] = a.value <= b.value ? [a, b] : [b, a];
  if (less.bound === "least" || more.bound === "most") return false;
  const isRounded = [a, b].some(({ bound }) => bound === "about");
  return less.value > 0 && more.value / less.value > (isRounded ? ABOUT_RATIO : EXACT_RATIO);
}

/** Words of a part of the time, or of what was meant to be: figures of different parts differ. */
const PARTS = testedPattern(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:days?|ends?)|(?:on|by|at) (?:days|nights?)|mornings?|afternoons?|evenings?|lunch(?:time)?|dinner|breakfast|spring|summer|autumn|winter|christmas|easter|peak|targets?|budget(?:ed)?|goals?|forecast|planned|record|best|worst|january|february|march|april|may|june|july|august|september|october|november|december)\b/giu,
  "on a Saturday",
  "in all",
);

/** The words of a sentence that say of which part its figures are. */
export function partWordsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PARTS)].map(([word]) => word.toLowerCase().replace(/s$/, "")));
}

/** True for a stem that says a number, or is written with figures. */
export function isNumber(stem: string): boolean {
  return /\d/.test(stem) || NUMBERS.has(stem);
}
const NUMBERS = new Set(
  [...Object.keys(NUMBER_WORDS), ..."hundred thousand million dozen percent".split(" ")].flatMap(contentStems),
);
