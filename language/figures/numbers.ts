import { testedPattern } from "../text/row.js";

/** A figure in a text, written in digits or words. `unit` is normalised, and `scale` is the 1000 of "18k"; UTF-16 indexes. */
export interface Figure {
  value: number;
  scale: number;
  unit: string | null;
  text: string;
  start: number;
  end: number;
}

/** Numbers that are commonly written in words. */
export const NUMBER_WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  once: 1,
  twice: 2,
  dozen: 12,
};
const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  grand: 1000,
  million: 1_000_000,
  k: 1000,
  m: 1_000_000,
};
const UNITS: Record<string, string> = {
  "%": "percent",
  percent: "percent",
  "per cent": "percent",
  pct: "percent",
  "€": "eur",
  eur: "eur",
  $: "usd",
  usd: "usd",
  "£": "gbp",
  gbp: "gbp",
  dollar: "usd",
  dollars: "usd",
  pounds: "gbp",
  euro: "eur",
  euros: "eur",
};

const DIGITS =
  /(?<money>[€$£])?\s?(?<![\p{L}\p{N}.,])(?<figure>\d{1,3}(?:[,.’' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?<scale>\s?(?:k|m)\b|\s(?:hundred|thousand|grand|million)\b)?(?<unit>\s?%|\s?(?:percent|per cent|pct|eur|usd|gbp|dollars?|pounds|euros?)\b|\s?[€$£])?/giu;
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ALL = Object.keys(NUMBER_WORDS).join("|");
const WORDS = new RegExp(
  `\\b(?:(?:${TENS})[\\s-](?:one|two|three|four|five|six|seven|eight|nine)|${ALL})(?:\\s(?:dozen|hundred|thousand|grand|million))?(?:\\s(?:percent|per cent))?\\b`,
  "giu",
);

/** Finds the figures of a text. "one" alone, which is usually a pronoun, and digits inside names (NEWS2) are left out. */
export function figures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(DIGITS)) {
    // The second half of "2023/24" is not a separate figure.
    if (/(?:19|20)\d\d[/–-]$/.test(text.slice(0, match.index).trimEnd()) && /^\d\d$/.test(match[0].trim())) continue;
    const { money, figure = "", scale = "", unit = "" } = match.groups ?? {};
    // "5 m" is a length; "£5m" is money.
    const isLength = /^\s+m$/i.test(scale) && money === undefined && unit.trim() === "";
    const factor = isLength ? 1 : (SCALE[scale.trim().toLowerCase()] ?? 1);
    const sign = (money ?? unit).trim().toLowerCase();
    found.push({
      value: parseFigure(figure) * factor,
      scale: factor,
      unit: UNITS[sign] ?? null,
      text: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(WORDS)) {
    const parts = match[0].toLowerCase().split(/[\s-]/);
    if (parts.length === 1 && parts[0] === "one") continue;
    const scale = parts.map((part) => SCALE[part]).find((factor) => factor !== undefined) ?? 1;
    const [first = "", ...more] = parts;
    const dozens = more.includes("dozen") && first !== "dozen";
    const sum =
      parts
        .filter((part) => !(dozens && part === "dozen"))
        .reduce((total, part) => total + (NUMBER_WORDS[part] ?? 0), 0) * (dozens ? 12 : 1);
    const unit = /per\s?cent$/i.test(match[0]) ? "percent" : null;
    found.push({
      value: sum * scale,
      scale,
      unit,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function parseFigure(figure: string): number {
  if (/^\d{1,3}(?:[,.’' ]\d{3})+$/.test(figure)) return Number(figure.replace(/[,.’' ]/g, ""));
  return Number(figure.replace(",", "."));
}

const TIME =
  /^[\s-]*(sec(?:ond)?|min(?:ute)?|h(?:r|our)?|day|night|w(?:ee)?k|fortnight|mo?n?th|term|quarter|y(?:ea)?r|shift)s?\b/iu;
/** "9 shift managers" are not nine shifts. */
const NAMES_A_KIND = testedPattern(
  /^\s+(?:day|night|shift|term|quarter)\s+\p{L}{4,}s\b/iu,
  " shift managers",
  " shifts a week",
);
/** Units by the first letter of their abbreviations. */
const TIME_UNITS = { s: "second", m: "minute", h: "hour", w: "week", y: "year" } as const;

/** The unit of time directly after a figure: "two hours", "18-month"; null if there is none. */
export function timeUnit(text: string, { end }: Pick<Figure, "end">): string | null {
  const unit = TIME.exec(text.slice(end))?.[1]?.toLowerCase();
  if (unit === undefined || NAMES_A_KIND.test(text.slice(end))) return null;
  if (/^mo?n?th$/.test(unit)) return "month";
  if (/^(?:sec|min|h|w|y)/.test(unit)) return TIME_UNITS[unit.charAt(0) as keyof typeof TIME_UNITS];
  return unit;
}

const HOW_OFTEN = testedPattern(/^(?:once|twice)$/iu, "twice", "two");

/** True for "once" and "twice", which already express a frequency. */
export function saysHowOften({ text }: Pick<Figure, "text">): boolean {
  return HOW_OFTEN.test(text.trim());
}

const CLOCK = /^(?<hour>\d{1,2})[.:](?<minute>\d\d)\s?(?:am|pm|a\.m\.|p\.m\.|h|Uhr)\b/iu;

/** True for a figure that may be a year or a time of day: 2024, 2.40. */
export function isWhen(text: string, { start, unit, text: written }: Figure): boolean {
  return (
    (unit === null && /^(?:19|20)\d\d$/.test(written)) ||
    /^\d{1,2}[.:]\d\d\b(?!\s?%)/.test(text.slice(start).trimStart())
  );
}

const HALF_PAST = testedPattern(/\bhalf (?:past )?(?<hour>\d{1,2}|\p{L}{3,6})\b/giu, "at half 5", "half of it");

/** The times that a text names by their half hour, as they are written in figures: "half ten" is "10.30". */
export function halfHours(text: string): string[] {
  return [...text.matchAll(HALF_PAST)].flatMap(({ groups }) => {
    const hour = NUMBER_WORDS[groups?.hour?.toLowerCase() ?? ""] ?? Number(groups?.hour);
    return hour >= 1 && hour <= 12 ? [`${hour}.30`] : [];
  });
}

const HOURS_AND_MINUTES = testedPattern(
  /\b(?<hours>\d{1,2})\s?h(?:(?:ou)?rs?)?\s?(?:and\s)?(?<minutes>\d{1,2})\b/giu,
  "2hr 10 before",
  "2 hours before",
);

/** True if a figure is a part of a length that a text gives in hours and minutes: the 2 or the 10 of "2hr 10". */
export function isInHoursAndMinutes(told: string, value: number, unit: string | null): boolean {
  return [...told.matchAll(HOURS_AND_MINUTES)].some(
    ({ groups }) =>
      (unit === "hour" && Number(groups?.hours) === value) || (unit === "minute" && Number(groups?.minutes) === value),
  );
}

/** The hour and minute of a time of day at the beginning of a text ("2.10am", "14:05 h"); null if there is none. */
export function clockTime(text: string): [number, number] | null {
  const { hour, minute } = CLOCK.exec(text)?.groups ?? {};
  return hour === undefined || minute === undefined ? null : [Number(hour), Number(minute)];
}
