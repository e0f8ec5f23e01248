import type { Claim } from "../../domain/answer.js";
import { readText } from "../../language/sentences.js";
import { capitalised } from "../../language/text.js";
import { isExported } from "./status.js";

/** The words for the status of a paper or a skill that a title may use. */
const STATUS_WORDS = "lapsed, expired, under way, in progress, planned, booked, in part";

/**
 * A written title, if each word of it occurs in the gap's title or in these texts in any form ("calmly" for "calm"), or is a status in STATUS_WORDS;
 * else the gap's title.
 */
export function titleWithin(title: string, topic: string, texts: string[]): string {
  const known = readText([topic, STATUS_WORDS, ...texts].join("\n")).stems;
  const isKnown = (stem: string) => known.some((one) => one === stem || isForm(stem, one) || isForm(one, stem));
  return readText(title).stems.every(isKnown) ? title : capitalised(topic);
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
