import {
  ABOUT_PLACE,
  type Claim,
  type ClaimSource,
  type Draft,
  type Ledger,
  type Version,
} from "../../domain/answer.js";
import type { ClaimDecision, ClaimDecisions, OpenClaim, ProvedClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { capitalised, codePointLength, stopped } from "../../language/text.js";
import { LEFT_OUT, ledgerOf } from "./check.js";
import { newWordsIn } from "./new-words.js";
import { saidAlready } from "./said-already.js";
import { openSentences } from "./second-opinion.js";
import { citedBy } from "./statements.js";
import { withStatus } from "./status.js";

/**
 * The open sentences of a version, each once, with the quotes that they rest on. What an earlier release wrote to be said aloud, beside its lines,
 * needs no decision.
 */
export function openClaimsOf(ledger: Pick<Ledger, "claims">, statements: Statement[] = []): OpenClaim[] {
  return openSentences(ledger)
    .filter(({ place }) => place !== "spoken" || !hasLines(ledger))
    .map(({ claim_id, place, text, sources }) => {
      const cited = citedBy(sources, statements);
      return {
        ...{ claim_id, place, text },
        ...besideLine(place, text, statements),
        ...(cited.length > 0 && { new_words: newWordsIn(text, cited) }),
        ...(place !== ABOUT_PLACE && doubtsOf(tellingIt(text, cited))),
        rests_on: sources.map((source) => ({ ...source, ...questionOf(source, statements) })),
      };
    });
}

function hasLines({ claims }: Pick<Ledger, "claims">): boolean {
  return claims.some(({ place }) => place.startsWith("bullets."));
}

// Of the statements that a line rests on, those that have all words of this sentence of it; if none has, those that have some.
function tellingIt(text: string, cited: Statement[]): Statement[] {
  const missing = (statements: Statement[]) => newWordsIn(text, statements).length;
  const whole = cited.filter((statement) => missing([statement]) === 0);
  if (whole.length > 0) return whole;
  const some = cited.filter((statement) => missing([statement]) < missing([]));
  return some.length > 0 ? some : cited;
}

// The words in its sources that keep it from being plainly told as done, each once.
function doubtsOf(cited: Statement[]): Pick<OpenClaim, "doubts"> {
  const doubts = cited.flatMap(({ doubt, quote }) => (doubt === undefined ? [] : [{ words: doubt, quote }]));
  const distinct = [...new Map(doubts.map((one) => [one.words, one])).values()];
  return distinct.length > 0 ? { doubts: distinct } : {};
}

/** The sentences of a version that need no decision, each once, without the refuted ones. */
export function provedClaimsOf({ claims }: Pick<Ledger, "claims">, statements: Statement[] = []): ProvedClaim[] {
  const proved = claims.filter(({ place, known }) => place !== ABOUT_PLACE && known !== "open" && known !== "refuted");
  return proved
    .filter(({ claim_id }, at) => proved.findIndex((one) => one.claim_id === claim_id) === at)
    .map(({ claim_id, place, text }) => ({ claim_id, place, text, ...besideLine(place, text, statements) }));
}

function besideLine(place: string, text: string, statements: Statement[]): Pick<OpenClaim, "said_already"> {
  const said = place.startsWith("bullets") ? saidAlready(text, statements) : null;
  return said ? { said_already: said } : {};
}

function questionOf(source: ClaimSource, statements: Statement[]): { question?: string } {
  const question = citedBy([source], statements)[0]?.question;
  return question === undefined ? {} : { question };
}

/** True if the candidate rejected, corrected or left out a sentence, so that another version follows. */
export function changesText(words: ClaimDecisions): boolean {
  return Object.values(words).some((word) => word !== true);
}

/** True if the candidate said of a sentence that it is not so. */
export function rejectsText(words: ClaimDecisions): boolean {
  return Object.values(words).includes(false);
}

/**
 * Applies the candidate's decisions to the open sentences of a version: true confirms, false refutes. A sentence with a correction, or one to
 * leave out, stays open here; `correctedDraft` replaces or removes it.
 */
export function withDecisions(version: Version, words: ClaimDecisions, askId: string): Version {
  const claims = version.ledger.claims.map((claim): Claim => {
    const word = claim.known === "open" ? words[claim.claim_id] : undefined;
    const decided = { ...claim, decided_by: "candidate" as const };
    if (word === true) {
      const sources = [confirmationSource(claim, askId), ...claim.sources];
      return withStatus({ ...decided, sources }, "confirmed");
    }
    return word === false ? withStatus({ ...decided, missing: ["you said that it is not so"] }, "refuted") : claim;
  });
  return { ...version, ledger: { ...version.ledger, ...ledgerOf(version.ledger.version, claims) } };
}

function confirmationSource({ text, claim_id }: Claim, askId: string): ClaimSource {
  return { kind: "confirmation", ref: `${askId}.${claim_id}`, quote: text, start: 0, end: codePointLength(text) };
}

/** The reason for a version that follows the candidate's decisions. */
const SAID_OTHERWISE = "What the candidate said is not so, is so instead, or is better left out";

/** The next version of an answer after the candidate's decisions about its sentences; null if they leave nothing. */
export function correctedVersion(best: Version, said: ClaimDecisions, version: number): Draft | null {
  const corrected = correctedDraft(best, said);
  if (!corrected) return null;
  const based_on = best.draft.version;
  return { ...best.draft, ...corrected, version, change: "corrected", based_on, why: [SAID_OTHERWISE] };
}

/**
 * The text of a version without rejected sentences and with the corrections. Lines that the candidate left out are removed and listed separately.
 * Null if no line is left and none was left out.
 */
export function correctedDraft(
  { draft, ledger }: Version,
  words: ClaimDecisions,
): Pick<Draft, "bullets" | "spoken" | "cited" | "left_out"> | null {
  const rewritten = (place: string, text: string): string => {
    const claims = ledger.claims.filter((claim) => claim.place === place);
    if (claims.every(({ claim_id }) => words[claim_id] === undefined || words[claim_id] === true)) return text;
    return joined(claims.flatMap((claim) => saidInstead(claim, words[claim.claim_id])));
  };
  const bullets = draft.bullets.flatMap((text, index) => {
    const now = inStyleOf(text, rewritten(`bullets.${index}`, text));
    return now === "" ? [] : [{ text: now, rests_on: draft.cited?.bullets[index]?.rests_on ?? [] }];
  });
  const isLeftOut = ({ place, claim_id }: Claim) => place.startsWith("bullets") && words[claim_id] === null;
  const left = ledger.claims.filter(isLeftOut).map(({ text }) => ({ text, why: LEFT_OUT }));
  const spoken = draft.bullets.length > 0 ? "" : rewritten("spoken", draft.spoken);
  if (bullets.length === 0 && spoken === "" && left.length === 0) return null;
  const numbers = draft.cited?.spoken.flatMap(({ rests_on }) => rests_on) ?? [];
  return {
    bullets: bullets.map(({ text }) => text),
    spoken,
    cited: { bullets, spoken: spoken === "" ? [] : [{ text: spoken, rests_on: [...new Set(numbers)] }] },
    left_out: [...(draft.left_out ?? []), ...left],
  };
}

// A bullet without a final stop stays without one.
function inStyleOf(before: string, now: string): string {
  return /[.!?]$/.test(before) ? now : now.replace(/\.$/, "");
}

// A refuted sentence without a decision is removed like a rejected one.
function saidInstead({ text, known }: Claim, word: ClaimDecision | undefined): string[] {
  if (word === false || word === null || (known === "refuted" && word === undefined)) return [];
  return [typeof word === "string" ? word : text];
}

/** Joins claims of one place to a text of whole sentences. */
export function joined(texts: string[]): string {
  return texts.map(asSentence).join(" ");
}

/** A claim as a whole sentence. */
export function asSentence(text: string): string {
  const plain = text.trim().replace(/[,;]$/, "");
  return stopped(capitalised(plain));
}
