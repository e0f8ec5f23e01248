import { withoutMarks } from "../text/letters.js";

/*
 * A gazetteer: names of towns, regions and countries. It says what may be a place. Many a name is a word or a
 * surname as well ("Reading", "Cook"), so it is one witness beside the words.
 */

/** The names of places, as `foldedPlace` writes them. */
export interface Places {
  towns: Names;
  /** Regions and countries, with their usual letters: "Ontario", "ON", "Deutschland". */
  regions: Names;
}
type Names = Pick<ReadonlySet<string>, "has">;

/** No gazetteer. */
export const NO_PLACES: Places = { towns: new Set(), regions: new Set() };

/** The gazetteer in two texts of one name in each line, sorted by code units. A line that begins with # is a comment. */
export function placesIn(files: Record<keyof Places, string>): Places {
  return { towns: new SortedNames(files.towns), regions: new SortedNames(files.regions) };
}

/** Names that stay in their text, in which each is searched: 50,000 strings would take ten times the memory. */
class SortedNames implements Names {
  constructor(readonly text: string) {}

  has(name: string): boolean {
    if (name === "" || name.startsWith("#")) return false;
    let [from, to] = [0, this.text.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const start = middle === 0 ? 0 : this.text.lastIndexOf("\n", middle - 1) + 1;
      const next = this.text.indexOf("\n", start);
      const end = next < 0 ? this.text.length : next;
      const line = this.text.slice(start, end);
      if (line === name) return true;
      if (line < name) from = end + 1;
      else to = start;
    }
    return false;
  }
}

/** What a gazetteer says of some words; `null` if they are not a place by themselves. */
export type PlaceShape = "town" | "town and region" | "towns" | "region" | null;

/** In words. No name of a town is longer. */
const LONGEST = 4;
/** A part of a postal code, beside a town: "VIC 3220", "DN1", "80331 München". */
const CODE = /^(?:\p{Lu}{1,2}\d\w*|\d\w{2,})$/u;
/** Short words within a name, which have no capital: "Stoke-on-Trent", "Zell am See". */
const WITHIN = /^\p{Ll}{1,4}$/u;

/** The name of a place as a gazetteer has it: plain letters in lower case, one blank between words. */
export function foldedPlace(name: string): string {
  return withoutMarks(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What some words are by themselves: "Leeds", "Boston, MA", "Fort McMurray AB", "Kent". */
export function placeShape(text: string, { towns, regions }: Places): PlaceShape {
  const parts = text
    .split(/[,;()/]|\s[–—-]\s/u)
    .map((part) => words(part).filter((word) => !CODE.test(word)))
    .filter((part) => part.length > 0);
  const [first = [], ...others] = parts;
  if (first.length === 0 || first.length > LONGEST + 1 || !areNames(first)) return null;
  if (!others.every((part) => isRegion(part, regions) || isTown(part, towns))) return null;
  if (isTown(first, towns)) {
    if (others.length === 0) return "town";
    return others.every((part) => isRegion(part, regions)) ? "town and region" : "towns";
  }
  if (isRegion(first, regions)) return isCode(first) ? null : "region";
  // "Nisku AB", "Manchester UK"
  const [town, region] = [first.slice(0, -1), first.slice(-1)];
  return isTown(town, towns) && isRegion(region, regions) ? "town and region" : null;
}

/**
 * Where in some words a town begins that ends them, with its region: the 6 of "Tesco Fort McMurray AB". Null if none does, or if it belongs to the
 * name, as in "University of Leeds".
 */
export function townAtEnd(text: string, places: Places): number | null {
  if (placeShape(text, places)) return null;
  const begins = [...text.matchAll(/\S+/gu)];
  for (let at = Math.max(1, begins.length - LONGEST - 1); at < begins.length; at += 1) {
    const [before, from] = [begins[at - 1]?.[0] ?? "", begins[at]?.index ?? 0];
    if (!/^[\p{Lu}\d]|[.)]$/u.test(before)) continue;
    const shape = placeShape(text.slice(from), places);
    if (shape === "town" || shape === "town and region") return from;
  }
  return null;
}

function words(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

function areNames(all: readonly string[]): boolean {
  return all.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && WITHIN.test(word)));
}

function isTown(all: readonly string[], towns: Names): boolean {
  const name = foldedPlace(all.join(" "));
  return towns.has(name) || (name.endsWith(CITY) && towns.has(name.slice(0, -CITY.length)));
}
const CITY = " city";

// "Ontario", "ON", "TX United States"
function isRegion(all: readonly string[], regions: Names): boolean {
  const [first, ...others] = all;
  if (first && others.length > 0 && isRegion([first], regions) && isRegion(others, regions)) return true;
  return regions.has(foldedPlace(all.join(" "))) && (!isCode(all) || first === first?.toUpperCase());
}

// "ON" for Ontario, which is a word in small letters.
function isCode([first = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && first.length <= LONGEST_CODE;
}
const LONGEST_CODE = 3;
