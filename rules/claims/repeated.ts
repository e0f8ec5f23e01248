import { type Claim, type Ledger, passageKey } from "../../domain/answer.js";
import type { ClaimDecision, ClaimDecisions, OpenClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { readText } from "../../language/sentences.js";
import { codePointLength } from "../../language/text.js";
import { provedBy } from "./proof.js";
import { openSentences } from "./second-opinion.js";

/** An open sentence of the spoken version that is shown with an open bullet. */
export interface Follower {
  spoken: Claim;
  bullet: Claim;
  /** True if it says only what the bullet says, in the same words. */
  isRepeated: boolean;
}

/**
 * The open spoken sentences that are shown with an open bullet. Some repeat the bullet. The others rest on the same statements, have at least
 * half of their content words from the bullet, and the rest from the statements. "True" for the bullet, or leaving the bullet out, confirms
 * all of them; "not so" and a correction apply only to those that repeat it.
 */
export function followersOf(ledger: Pick<Ledger, "claims">): Follower[] {
  const open = openSentences(ledger);
  const bullets = open.filter(({ place }) => place !== "spoken");
  return open.flatMap((spoken): Follower[] => {
    if (spoken.place !== "spoken") return [];
    const repeated = bullets.find((bullet) => repeats(spoken.text, bullet));
    const bullet =
      repeated ??
      nearest(
        spoken,
        bullets.filter((one) => saysNoMore(spoken, one)),
      );
    return bullet ? [{ spoken, bullet, isRepeated: repeated !== undefined }] : [];
  });
}

/** The candidate's decision about a claim. A spoken sentence that repeats a line which is left out is true. */
export function wordOn(
  { claims }: Pick<Ledger, "claims">,
  { claim_id, place }: Claim,
  words: ClaimDecisions,
): ClaimDecision | undefined {
  const word = words[claim_id];
  const isLine = (one: Claim) => one.claim_id === claim_id && one.place !== "spoken";
  return place === "spoken" && claims.some(isLine) ? besides(word) : word;
}

/** The candidate's decisions about open sentences, and about the spoken sentences that follow them without a decision of their own. */
export function wordsOnAll(ledger: Pick<Ledger, "claims">, words: ClaimDecisions): ClaimDecisions {
  const followed = followersOf(ledger).flatMap(({ spoken, bullet, isRepeated }) => {
    const word = besides(words[bullet.claim_id]);
    return word === true || (word !== undefined && isRepeated) ? [[spoken.claim_id, word] as const] : [];
  });
  return { ...Object.fromEntries(followed), ...words };
}

// A line that is left out of the résumé is still true.
function besides(word: ClaimDecision | undefined): ClaimDecision | undefined {
  return word === null ? true : word;
}

/** The candidate's decisions about the sentences that were shown, and about those shown with them (`also`). */
export function decidedIn(
  shown: OpenClaim[],
  words: ClaimDecisions,
): { claim_id: string; text: string; word: ClaimDecision }[] {
  return shown.flatMap(({ claim_id, text, also = [] }) => {
    const word = words[claim_id];
    const followed = besides(word) === true ? true : undefined;
    const beside = also.map((one) => ({ ...one, word: one.claim_id in words ? words[one.claim_id] : followed }));
    return [{ claim_id, text, word }, ...beside].flatMap(({ word: decision, ...one }) =>
      decision === undefined ? [] : [{ ...one, word: decision }],
    );
  });
}

// A bullet has no "I": the sentence is compared without its "I", as a whole and part by part.
function repeats(spoken: string, { text, claim_id }: Claim): boolean {
  const bullet: Statement = {
    ...{ number: 1, kind: "confirmation", ref: claim_id, quote: text, start: 0, end: codePointLength(text), text },
    ...{ isTemplate: true, whose: "candidate", state: "done", post: null, isHeader: false },
  };
  return [bullet, { ...bullet, isTemplate: false }].some((one) => provedBy(spoken, [one]) !== null);
}

// The bullet that shares the most words with the sentence; on a tie, the first.
function nearest(spoken: Claim, bullets: Claim[]): Claim | undefined {
  return [...bullets].sort((a, b) => sharedStems(spoken, b) - sharedStems(spoken, a))[0];
}

function sharedStems(spoken: Claim, bullet: Claim): number {
  const own = new Set(readText(spoken.text).stems);
  return readText(bullet.text).stems.filter((stem) => own.has(stem)).length;
}

// A sentence with few words of the bullet states another fact. One that drops a limit claims more: "Helped to run it", "I ran it".
function saysNoMore(spoken: Claim, bullet: Claim): boolean {
  if (sharedStems(spoken, bullet) < readText(spoken.text).stems.length / 2) return false;
  if (
    readText(spoken.text).state !== readText(bullet.text).state ||
    readText(spoken.text).negates !== readText(bullet.text).negates
  )
    return false;
  if ((readText(spoken.text).doer === "other") !== (readText(bullet.text).doer === "other")) return false;
  const sources = new Set(bullet.sources.map(passageKey));
  if (spoken.sources.length === 0 || !spoken.sources.every((source) => sources.has(passageKey(source)))) return false;
  const known = new Set(readText([bullet.text, ...bullet.sources.map(({ quote }) => quote)].join("\n")).stems);
  return readText(spoken.text).stems.every((stem) => known.has(stem));
}
