import type { Claim } from "../../domain/answer.js";
import { readText } from "../../language/sentences.js";
import { capitalised } from "../../language/text.js";
import { titleParts, withoutJoining } from "../../language/wording.js";
import { isExported } from "./status.js";

/** The words for the status of a paper or a skill that a title may use. */
const STATUS_WORDS = "lapsed, expired, under way, in progress, planned, booked, in part";

/**
 * A written title without the parts that have a word which occurs neither in the gap's title nor in these texts in any form ("calmly" for "calm"), and
 * is no status in STATUS_WORDS. Of a title without any other part, these words alone are dropped. The gap's title, which may claim more than was
 * done, is used only if nothing is left.
 */
export function titleWithin(title: string, topic: string, texts: string[]): string {
  const known = readText([topic, STATUS_WORDS, ...texts].join("\n")).stems;
  const isKnown = (stem: string) => known.some((one) => one === stem || isForm(stem, one) || isForm(one, stem));
  const isSaid = (text: string) => readText(text).stems.every(isKnown);
  if (isSaid(title)) return title;
  const parts = titleParts(title).filter((part) => isSaid(part) && readText(part).stems.length > 0);
  if (parts.length > 0) return capitalised(withoutJoining(parts.join("")));
  return saidWords(title, isSaid) ?? topic;
}

// The words that were said, without a word such as "of" that joins nothing any more; null if there are none.
function saidWords(title: string, isSaid: (text: string) => boolean): string | null {
  const joins = (word: string | undefined) => word === undefined || readText(word).stems.length === 0;
  const kept = title.split(/\s+/).filter(isSaid);
  const joining = kept.filter((word, at) => !joins(word) || !joins(kept[at + 1]));
  const first = joining.findIndex((word) => !joins(word));
  return first < 0 ? null : capitalised(joining.slice(first).join(" "));
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
