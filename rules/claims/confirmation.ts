import {
  ABOUT_PLACE,
  type Claim,
  type ClaimSource,
  type Draft,
  type Ledger,
  type Version,
} from "../../domain/answer.js";
import type { ClaimDecisions, OpenClaim, ProvedClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { capitalised, codePointLength, stopped, uncapitalised } from "../../language/text.js";
import { isPastForm } from "../../language/words.js";
import { LEFT_OUT, ledgerOf } from "./check.js";
import { newWordsIn } from "./new-words.js";
import { followersOf, wordOn, wordsOnAll } from "./repeated.js";
import { saidAlready } from "./said-already.js";
import { openSentences } from "./second-opinion.js";
import { citedBy } from "./statements.js";
import { withStatus } from "./status.js";

/**
 * The open sentences of a version, each once, with the quotes that they rest on. A spoken sentence that says the same as a bullet is shown with
 * that bullet (`also`).
 */
export function openClaimsOf(ledger: Pick<Ledger, "claims">, statements: Statement[] = []): OpenClaim[] {
  const followers = followersOf(ledger);
  return openSentences(ledger)
    .filter((one) => followers.every(({ spoken }) => spoken !== one))
    .map(({ claim_id, place, text, sources }) => {
      const also = followers.flatMap(({ spoken, bullet }) =>
        bullet.claim_id === claim_id ? [{ claim_id: spoken.claim_id, text: spoken.text }] : [],
      );
      const cited = citedBy(sources, statements);
      return {
        ...{ claim_id, place, text },
        ...besideLine(place, text, statements),
        ...(cited.length > 0 && { new_words: newWordsIn(text, cited) }),
        ...(place !== ABOUT_PLACE && doubtsOf(cited)),
        ...(also.length > 0 && { also }),
        rests_on: sources.map((source) => ({ ...source, ...questionOf(source, statements) })),
      };
    });
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
 * Applies the candidate's decisions to the open sentences of a version, and to the spoken sentences that follow a bullet: true confirms, false
 * refutes. A sentence with a correction, or one to leave out, stays open here; `correctedDraft` replaces or removes it.
 */
export function withDecisions(version: Version, said: ClaimDecisions, askId: string): Version {
  const words = wordsOnAll(version.ledger, said);
  const followers = followersOf(version.ledger);
  // A spoken sentence that takes the decision about its bullet is confirmed by the text of that bullet, which the candidate saw.
  const shownAs = (claim: Claim) =>
    said[claim.claim_id] === undefined
      ? (followers.find(({ spoken }) => spoken.claim_id === claim.claim_id)?.bullet ?? claim)
      : claim;
  const claims = version.ledger.claims.map((claim): Claim => {
    const word = claim.known === "open" ? wordOn(version.ledger, claim, words) : undefined;
    const decided = { ...claim, decided_by: "candidate" as const };
    if (word === true) {
      const sources = [confirmationSource(shownAs(claim), askId), ...claim.sources];
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
 * Null if no bullet is left and none was left out, or if nothing is left of an answer without bullets.
 */
export function correctedDraft(
  { draft, ledger }: Version,
  said: ClaimDecisions,
): Pick<Draft, "bullets" | "spoken" | "cited" | "left_out"> | null {
  const words = wordsOnAll(ledger, said);
  const restsOn = (place: string, text: string) =>
    (place === "spoken" ? draft.cited?.spoken : draft.cited?.bullets)?.find((cited) => cited.text.includes(text))
      ?.rests_on ?? [];
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
  if (bullets.length === 0 && draft.bullets.length > 0 && left.length === 0) return null;
  const kept = ledger.claims
    .filter(({ place }) => place === "spoken")
    .flatMap((claim) => {
      const rests_on = restsOn("spoken", claim.text);
      return instead(claim, wordOn(ledger, claim, words)).map((text) => ({
        text: asSentence(text),
        rests_on,
      }));
    });
  const spoken = onceEach(
    kept.length > 0 ? kept : bullets.map(({ text, rests_on }) => ({ text: asSentence(text), rests_on })),
  );
  if (bullets.length === 0 && spoken.length === 0) return null;
  return {
    bullets: bullets.map(({ text }) => text),
    spoken: spoken.map(({ text }) => text).join(" "),
    cited: { bullets, spoken },
    left_out: [...(draft.left_out ?? []), ...left],
  };
}

// A bullet without a final stop stays without one.
function inStyleOf(before: string, now: string): string {
  return /[.!?]$/.test(before) ? now : now.replace(/\.$/, "");
}

function instead(claim: Claim, word: ClaimDecisions[string] | undefined): string[] {
  return saidInstead(claim, word).map((text) => (text === claim.text ? text : withI(text, claim.text)));
}

// A bullet has no subject: "Took it over" is spoken as "I took it over". The correction "Bake 20" of "I bake 30" is spoken as "I bake 20".
function withI(bullet: string, spokenBefore: string): string {
  const first = (/^\p{L}+/u.exec(bullet)?.[0] ?? "").toLowerCase();
  const verbBefore = /^I (\p{L}+)/u.exec(spokenBefore)?.[1] ?? "";
  return isPastForm(first) || (first !== "" && first === verbBefore) ? `I ${uncapitalised(bullet)}` : bullet;
}

function onceEach<Sentence extends { text: string }>(sentences: Sentence[]): Sentence[] {
  return sentences.filter(({ text }, at) => sentences.findIndex((one) => one.text === text) === at);
}

// A refuted sentence without a decision is removed like a rejected one.
function saidInstead({ text, known }: Claim, word: ClaimDecisions[string] | undefined): string[] {
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

/** Removes refuted sentences from the spoken version, so that the spoken version alone never forces a repair. */
export function withoutRefutedSpeech<Checked extends Version>(version: Checked): Checked {
  const { draft, ledger } = version;
  const refuted = ledger.claims.filter(({ place, known }) => place === "spoken" && known === "refuted");
  if (refuted.length === 0 || !draft.cited) return version;
  const rest = ledger.claims.filter((claim) => claim.place === "spoken" && !refuted.includes(claim));
  // If none is left, the spoken version is kept as written; its sentences are left out of the export.
  if (rest.length === 0) return version;
  const spoken = rest.map(({ text }) => ({ text: asSentence(text), rests_on: restsOnOf(draft, text) }));
  const claims = ledger.claims.filter((claim) => !refuted.includes(claim));
  return {
    ...version,
    draft: { ...draft, spoken: spoken.map(({ text }) => text).join(" "), cited: { ...draft.cited, spoken } },
    ledger: { ...ledger, ...ledgerOf(ledger.version, claims) },
  };
}

/** The statements that a spoken sentence of a draft rests on, by their numbers. */
export function restsOnOf({ cited }: Draft, text: string): number[] {
  return cited?.spoken.find((one) => one.text.includes(text))?.rests_on ?? [];
}
