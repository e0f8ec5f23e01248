import { readFileSync } from "node:fs";
import { packageFile } from "../../engine/runtime/package-file.js";

/** The country of a text, and the words that indicate it. */
export interface FoundCountry {
  country: string;
  because: string;
  /**
   * True if money, a country's own name or a large city indicates the country. A town alone is not enough, since a town in another country
   * may have the same name.
   */
  isSure: boolean;
}

/** Names of countries that `Intl` does not provide. */
const OTHER_NAMES: Record<string, string> = {
  UK: "GB",
  "U.K.": "GB",
  "Great Britain": "GB",
  England: "GB",
  Scotland: "GB",
  Wales: "GB",
  "Northern Ireland": "GB",
  NHS: "GB",
  USA: "US",
  "U.S.": "US",
  America: "US",
  Holland: "NL",
  Éire: "IE",
};
/** Provinces and states. Some have the name of a town in another country: most people who write "Ontario" mean the province. */
const PROVINCES: Record<string, string[]> = {
  CA: [
    ...["Alberta", "British Columbia", "Manitoba", "New Brunswick", "Newfoundland", "Newfoundland and Labrador"],
    ...["Nova Scotia", "Ontario", "Prince Edward Island", "Quebec", "Québec", "Saskatchewan"],
  ],
  AU: [
    "New South Wales",
    "NSW",
    "Northern Territory",
    "Queensland",
    "South Australia",
    "Tasmania",
    "Western Australia",
  ],
};
/** "Co. Mayo" and "County Mayo", by country. */
const COUNTIES: Record<string, string> = {
  IE: "Carlow Cavan Clare Cork Donegal Dublin Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow",
  GB: "Antrim Armagh Derry Down Durham Fermanagh Londonderry Tyrone",
};
/** The currency of the pay counts most: a posting may name the city or the country of a customer. */
const WEIGHT = { money: 5, place: 2, town: 1 };
const MONEY: Record<string, RegExp> = {
  GB: /£|\bGBP ?\d/,
  CH: /\bCHF ?\d/,
  AU: /\bAU?\$ ?\d/,
  CA: /\b(?:CA?\$|CAD) ?\d/,
  PL: /\d ?(?:PLN|zł)/,
  SE: /\d ?SEK/,
};
/** Names that also belong to people, or to a region of another country. */
const AMBIGUOUS = ["Georgia", "Jordan", "Chad"];
/** The country with the most votes must have this many times the votes of the next one: a wrong country hides the right resources. */
const MARGIN = 2;

let table: ReadonlyMap<string, { country: string; weight: number }> | null = null;

/**
 * The country that a text names most. It counts countries, states and provinces of the US, Canada and Australia, amounts of money, and
 * cities of at least 20,000 people whose name is unique and not a word (GeoNames, CC BY 4.0). Null if it names no country, or if two
 * countries have similar weight.
 */
export function countryOf(text: string): FoundCountry | null {
  table ??= readNames();
  const votes = new Map<string, { weight: number; because: string }>();
  const seen = new Set<string>();
  const vote = (name: string, country: string, weight: number) => {
    if (seen.has(name)) return;
    seen.add(name);
    const { weight: before, because } = votes.get(country) ?? { weight: 0, because: name };
    votes.set(country, { weight: before + weight, because });
  };
  for (const [country, pattern] of Object.entries(MONEY)) {
    const [amount] = pattern.exec(text) ?? [];
    if (amount !== undefined) vote(amount, country, WEIGHT.money);
  }
  // Up to four capitalised words in a row may be one name: "United Arab Emirates", "Newcastle upon Tyne".
  const tokens = [...text.matchAll(/[\p{L}.’'-]+/gu)];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(4, tokens.length - at); length > 0; length -= 1) {
      const last = tokens[at + length - 1];
      const first = tokens[at];
      if (!first || !last) continue;
      const name = text.slice(first.index, last.index + last[0].length).replace(/[.,]$/, "");
      const found = /^\p{Lu}/u.test(name) ? table.get(name) : undefined;
      if (!found) continue;
      if (length === 1 && startsPerson(text, last.index + last[0].length)) {
        // Skips the surname, which may also be the name of a town.
        at += 1;
        break;
      }
      vote(name, found.country, found.weight);
      at += length - 1;
      break;
    }
  }
  const [best, second] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  if (!best || best[1].weight < (second?.[1].weight ?? 0) * MARGIN) return null;
  return { country: best[0], because: best[1].because, isSure: best[1].weight >= WEIGHT.place };
}

// True if only one more capitalised word follows in the line: "Sydney Taylor" is a person.
function startsPerson(text: string, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  return /^ \p{Lu}\p{Ll}+\s*$/u.test(text.slice(end, lineEnd === -1 ? text.length : lineEnd));
}

// One line per country: its code, and its cities separated by bars; a plus marks cities of at least 100,000 people.
function readNames(): ReadonlyMap<string, { country: string; weight: number }> {
  const names = new Map<string, { country: string; weight: number }>();
  const lines = readFileSync(packageFile("adapters/retrieval/data/cities.txt"), "utf8").trim().split("\n");
  for (const line of lines) {
    const country = line.slice(0, 2);
    for (const name of line.slice(3).split("|")) {
      const isLarge = name.endsWith("+");
      names.set(name.replace(/\+$/, ""), { country, weight: isLarge ? WEIGHT.place : WEIGHT.town });
    }
  }
  const inEnglish = new Intl.DisplayNames(["en"], { type: "region" });
  for (const line of lines) {
    const country = line.slice(0, 2);
    const name = inEnglish.of(country);
    if (name) names.set(name, { country, weight: WEIGHT.place });
  }
  for (const name of AMBIGUOUS) names.delete(name);
  for (const [name, country] of Object.entries(OTHER_NAMES)) names.set(name, { country, weight: WEIGHT.place });
  for (const [country, provinces] of Object.entries(PROVINCES))
    for (const name of provinces) names.set(name, { country, weight: WEIGHT.place });
  for (const [country, counties] of Object.entries(COUNTIES)) {
    for (const county of counties.split(" "))
      for (const title of ["Co.", "Co", "County"]) names.set(`${title} ${county}`, { country, weight: WEIGHT.place });
  }
  return names;
}
