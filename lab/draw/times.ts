import { partOf } from "./parts.js";
import type { Random } from "./random.js";

/** A date of a résumé as its truth has it: "2021-03", "2021", or "" if it is not given. */
type Given = string;

/** A way to write the times of a résumé, and what of them a reader can know. */
export interface TimeStyle {
  name: string;
  /** The text of a time, and its beginning and end as it is written. */
  write(start: Given, end: Given): { text: string; start: string; end: string };
}

const LOCALES: Record<string, string> = { en: "en-GB", de: "de", fr: "fr", es: "es" };
const NOW: Record<string, string[]> = {
  en: ["Present", "present", "Now", "Current", "to date", "today", "Ongoing", "PRESENT"],
  de: ["heute", "jetzt", "dato", "Heute", "laufend"],
  fr: ["présent", "aujourd'hui", "ce jour", "en cours"],
  es: ["actualidad", "presente", "actual", "hoy"],
};
const UNTIL: Record<string, string> = { en: "to", de: "bis", fr: "à", es: "a" };
const SINCE: Record<string, string> = { en: "Since", de: "Seit", fr: "Depuis", es: "Desde" };

/** The forms of one date; by the form of March 2021. */
const FORMS: Record<string, (year: string, month: number, language: string) => string> = {
  "March 2021": (year, month, language) => `${monthName(month, "long", language)} ${year}`,
  "03/2021": (year, month) => `${two(month)}/${year}`,
  "Mar 2021": (year, month, language) => `${monthName(month, "short", language)} ${year}`,
  "2021-03": (year, month) => `${year}-${two(month)}`,
  "3/2021": (year, month) => `${month}/${year}`,
  "Mar. 2021": (year, month, language) => `${monthName(month, "short", language).replace(/\.$/, "")}. ${year}`,
  "03.2021": (year, month) => `${two(month)}.${year}`,
  "MARCH 2021": (year, month, language) => `${monthName(month, "long", language).toUpperCase()} ${year}`,
  "March, 2021": (year, month, language) => `${monthName(month, "long", language)}, ${year}`,
  "Mar '21": (year, month, language) => `${monthName(month, "short", language)} '${year.slice(2)}`,
  "15 March 2021": (year, month, language) => `${1 + ((month * 7) % 28)} ${monthName(month, "long", language)} ${year}`,
  "2021/03": (year, month) => `${year}/${two(month)}`,
  "15.03.2021": (year, month) => `${two(1 + ((month * 5) % 28))}.${two(month)}.${year}`,
  "Mar-2021": (year, month, language) => `${monthName(month, "short", language).replace(/\.$/, "")}-${year}`,
  "03/21": (year, month) => `${two(month)}/${year.slice(2)}`,
  "2021 March": (year, month, language) => `${year} ${monthName(month, "long", language)}`,
};
const DASHES = [" - ", " – ", "–", " — ", "-", " until ", " / ", " → ", " ~ ", " to "] as const;
const BRACKETS = [
  ["", ""],
  ["(", ")"],
  ["[", "]"],
] as const;

/** Draws a way to write times. `isFitted` chooses among the forms that models may be fitted to, or among the others. */
export function drawTimes(
  random: Random,
  { language, isFitted, isBracketed }: { language: string; isFitted: boolean; isBracketed: boolean },
): TimeStyle {
  const names = Object.keys(FORMS);
  const name = random.chance(0.25) ? "2021" : random.pick(partOf(names, isFitted));
  const dash = random.pick(partOf(DASHES, isFitted));
  const said =
    dash.trim() === "until" || dash.trim() === "to" ? ` ${language === "en" ? dash.trim() : UNTIL[language]} ` : dash;
  const isHyphenated = /[-/.]/.test(name === "2021" ? "" : name) && /^[-/]$/.test(said.trim());
  // Nobody could see where the first date of "2021-03-2022-05" ends.
  const between = isHyphenated ? " – " : said;
  const now = random.pick(
    (NOW[language] ?? []).filter((word) => word !== said.trim() && !word.startsWith(`${said.trim()} `)),
  );
  const since = random.chance(0.12) ? SINCE[language] : null;
  const isShortened = name === "2021" && random.chance(0.2);
  const [open, close] = isBracketed ? random.pick(BRACKETS.slice(1)) : BRACKETS[0];
  const shown = (given: Given) => {
    const [year = "", month] = given.split("-");
    return name === "2021" || month === undefined ? year : (FORMS[name]?.(year, Number(month), language) ?? year);
  };
  const known = (given: Given) => (name === "2021" ? given.slice(0, 4) : given);
  return {
    name: `${name}${between}${isShortened ? "22" : name}`,
    write(start, end) {
      const wrapped = (text: string) => `${open}${text}${close}`;
      if (start === "") return { text: "", start: "", end: "" };
      if (end === "")
        return {
          text: wrapped(since ? `${since} ${shown(start)}` : `${shown(start)}${between}${now}`),
          start: known(start),
          end: "",
        };
      const [first, last] = [shown(start), shown(end)];
      if (first === last) return { text: wrapped(first), start: known(start), end: known(end) };
      const short = isShortened && start.slice(0, 2) === end.slice(0, 2) && start.slice(0, 4) < end.slice(0, 4);
      return {
        text: wrapped(short ? `${first}–${last.slice(2)}` : `${first}${between}${last}`),
        start: known(start),
        end: known(end),
      };
    },
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function monthName(month: number, length: "long" | "short", language: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: length, timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2020, month - 1, 5)));
}
