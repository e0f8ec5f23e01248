import type { Claim } from "../../domain/answer.js";
import { readText } from "../../language/sentences.js";
import { capitalised } from "../../language/text.js";
import { isExported } from "./status.js";

/** The words for the status of a paper or a skill that a title may use. */
const STATUS_WORDS = "lapsed, expired, under way, in progress, planned, booked, in part";

/**
 * A written title without the words that occur neither in the gap's title nor in these texts in any form ("calmly" for "calm"), and are no status in
 * STATUS_WORDS. The gap's title, which may claim more than was done, stands only where nothing is left.
 */
export function titleWithin(title: string, topic: string, texts: string[]): string {
  const known = readText([topic, STATUS_WORDS, ...texts].join("\n")).stems;
  const isKnown = (stem: string) => known.some((one) => one === stem || isForm(stem, one) || isForm(one, stem));
  const words = title.split(/\s+/).map((text) => ({ text, stems: readText(text).stems }));
  if (words.every(({ stems }) => stems.every(isKnown))) return title;
  const kept = words.filter(({ stems }) => stems.every(isKnown));
  // A word such as "of" stands before what it joins: of two in a row, and at the ends, it joins nothing.
  const joining = kept.filter(({ stems }, at) => stems.length > 0 || (kept[at + 1]?.stems.length ?? 0) > 0);
  const first = joining.findIndex(({ stems }) => stems.length > 0);
  return capitalised(
    first < 0
      ? topic
      : joining
          .slice(first)
          .map(({ text }) => text)
          .join(" "),
  );
}

/** The title of an answer, checked against its current sentences: those that are supported or still wait for the candidate, and their sources. */
export function titleOfAnswer(title: string, topic: string, claims: Claim[], isClosed: boolean): string {
  const standing = claims.filter((claim) => isExported(claim) || (claim.known === "open" && !isClosed));
  const texts = standing.flatMap(({ text, sources }) => [text, ...sources.map(({ quote }) => quote)]);
  return titleWithin(title, topic, texts);
}

function isForm(longer: string, shorter: string): boolean {
  return shorter.length >= SHORTEST_ROOT && longer.startsWith(shorter) && longer.length - shorter.length <= LONGEST_END;
}
/** In letters. */
const SHORTEST_ROOT = 4;
const LONGEST_END = 3;
