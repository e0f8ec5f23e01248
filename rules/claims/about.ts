import { ABOUT_PLACE, type Claim, type Ledger } from "../../domain/answer.js";
import { gives } from "../../domain/asks.js";
import type { Gap } from "../../domain/gap.js";
import type { RecordedReply } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import type { Reader } from "../../language/reader.js";
import { claimIdOf, claimOf, ledgerOf } from "./check.js";
import { isExported } from "./status.js";

/*
 * Checks that a story is about its gap. A model reads that; rules only see whether both use the same words. Where they share no word, the
 * candidate is asked: the claim that the answer is about the gap stands at the place `title`, and the answer is accepted only if that claim is
 * confirmed.
 */

/** Words with the same first letters count as the same word: "negotiation" and "negotiated". */
const SAME_LETTERS = 5;

/** Adds the claim that an answer is about its first gap to the ledger, unless what the candidate said of themselves has a word of one of its matter's gaps. */
export function withAbout(
  ledger: Ledger,
  gaps: Pick<Gap, "title" | "job_quote" | "mentions">[],
  { statements, reader }: { statements: Statement[]; reader: Pick<Reader, "phrase"> },
  replies: RecordedReply[],
): Ledger {
  const told = ownWords(statements.filter(({ kind, isTemplate }) => kind === "reply" && !isTemplate));
  if (told.length === 0 || told.some(({ text }) => gaps.some((gap) => sharesAWord(text, gap, reader)))) return ledger;
  const text = `This is about: ${gaps[0]?.title}`;
  const word = wordOn(claimIdOf(text), replies);
  const known = word === true ? "confirmed" : word === null ? "open" : "refuted";
  const claim = claimOf(
    ABOUT_PLACE,
    text,
    known,
    told,
    known === "refuted" ? ["you said that it is about something else"] : [],
  );
  return { ...ledger, ...ledgerOf(ledger.version, [...ledger.claims, claim]) };
}

// A word of the gap in a denial, or in a sentence about what others did, says nothing of what the candidate did.
function ownWords(told: Statement[]): Statement[] {
  return told.filter(({ state, whose }) => state !== "denied" && whose !== "other");
}

/** True for the claim that an answer is about its gap. */
export function isAboutClaim({ place }: Pick<Claim, "place">): boolean {
  return place === ABOUT_PLACE;
}

/** True unless the claim that the answer is about the gap is open or refuted. */
export function isAboutItsGap({ claims }: Pick<Ledger, "claims">): boolean {
  return claims.every((claim) => !isAboutClaim(claim) || isExported(claim));
}

function sharesAWord(
  story: string,
  { title, job_quote, mentions }: Pick<Gap, "title" | "job_quote" | "mentions">,
  reader: Pick<Reader, "phrase">,
): boolean {
  const said = reader.phrase(story);
  const words = said.content.map((stem) => stem.slice(0, SAME_LETTERS));
  return [title, job_quote.text, ...mentions.map(({ text }) => text)].some((asked) => {
    const wanted = reader.phrase(asked);
    return (
      said.isAbout(wanted) ||
      wanted.terms.concepts.some((concept) => said.isNear(concept)) ||
      wanted.content.some((stem) => words.includes(stem.slice(0, SAME_LETTERS)))
    );
  });
}

// The candidate's decision on it; null if there is none, or if new facts were added after it was denied.
function wordOn(claimId: string, replies: RecordedReply[]): true | false | null {
  for (const { reply } of [...replies].reverse()) {
    const word = gives(reply, "claims") ? reply.claims?.[claimId] : undefined;
    if (word === true) return true;
    if (word !== undefined) return false;
    if (reply.kind === "improvement")
      return wordOn(
        claimId,
        replies.filter(({ reply: one }) => isTrueFor(one, claimId)),
      );
  }
  return null;
}

function isTrueFor(reply: RecordedReply["reply"], claimId: string): boolean {
  return gives(reply, "claims") && reply.claims?.[claimId] === true;
}
