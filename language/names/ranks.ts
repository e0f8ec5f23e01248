import { testedPattern } from "../text/row.js";

/* The rank that a title gives, and the title that speakers say they had. */

const HELD = testedPattern(
  /\b(?:I was|I've been|I am|I'm|(?:hired|taken on|started|worked|left) as)\s+(?:their |the |an? )?((?:[\p{L}-]+(?:'s)? ){0,3}[\p{L}-]+)/u,
  "I was the dispensary manager",
  "The manager asked me",
);
const RANK = testedPattern(
  /\b(?:manager|director|head|lead|leader|chief|deputy|supervisor|executive|principal|foreman|matron)\b/giu,
  "Deputy manager",
  "Nursery assistant",
);
/** A substitute does not have the title. */
const STANDS_IN = testedPattern(
  /\b(?:acting|interim|cover|covered|covering|st(?:oo|an)d in|stand-in|stepped (?:in|up)|in all but name|promoted|kind of|sort of|like)\b/iu,
  "I was acting manager",
  "I was the manager",
);

/** The ranks that a title has, in lower case: "deputy" and "manager" of "Deputy Manager". */
export function ranksIn(title: string): string[] {
  return (title.match(RANK) ?? []).map((rank) => rank.toLowerCase());
}

/** The ranks of the title that the speaker says to have had; none if they stood in for somebody. */
export function ranksHeld(text: string): string[] {
  return STANDS_IN.test(text) ? [] : ranksIn(HELD.exec(text)?.[1] ?? "");
}
