import { createHash } from "node:crypto";
import { type Claim, type Draft, distinctSources, type Ledger } from "../../domain/answer.js";
import type { ClaimStatus } from "../../domain/claim-status.js";
import type { Post } from "../../domain/resume.js";
import type { DecidedSentence, Statement } from "../../domain/statement.js";
import type { Lexicon } from "../../language/lexicon.js";
import { withoutLeadingI } from "../../language/sentences.js";
import { provedBy, repeatedBy } from "./proof.js";
import { noBullet, refutationsOf } from "./refutation.js";
import { type AnswerSentence, sentencesOf, stretch } from "./sentences.js";
import { withStatus } from "./status.js";

/** The sources that a version is checked against. */
export interface CheckSources {
  statements: Statement[];
  posts: Post[];
  /** The candidate's decisions about sentences before the question was opened again, in order. */
  decided?: DecidedSentence[];
  /** The gap's title. */
  topic: string;
  lexicon: Lexicon;
}

/**
 * Checks each sentence of a version against the statements that it cites, and no others. `confirmed`: the candidate confirmed
 * it earlier. `refuted`: a clause contradicts its statements; the other clauses are kept. `proved`: it says only what the
 * statements say. Otherwise `open`, for a second opinion and then for the candidate.
 */
export function checkDraft(draft: Pick<Draft, "version" | "cited">, sources: CheckSources): Ledger {
  const { bullets = [], spoken = [], not_done = [] } = draft.cited ?? {};
  const against = {
    ...sources,
    statements: sources.statements.map((one) => (not_done.includes(one.number) ? inDoubt(one) : one)),
  };
  const places = [
    ...bullets.map((cited, index) => ({ place: `bullets.${index}`, ...cited })),
    ...spoken.map((cited) => ({ place: "spoken", ...cited })),
  ];
  const claims = places.flatMap(({ place, text, rests_on }) => {
    const cited = rests_on.flatMap((number) => against.statements.find((one) => one.number === number) ?? []);
    return sentencesOf(text).flatMap((sentence) => checkSentence(place, sentence, cited, against));
  });
  return ledgerOf(draft.version, claims);
}

// What the writer does not take as done proves nothing: of the rules and the writer the stricter holds.
function inDoubt(one: Statement): Statement {
  return one.isTemplate ? one : { ...one, doubt: one.doubt ?? one.text };
}

/** The end of the reference of a sentence that the candidate typed instead of another: the id of the replaced claim. */
const OF_A_CLAIM = /\.c[0-9a-f]{10}$/;

/** The ledger of a version. It is grounded if every claim is proved, confirmed, or stated somewhere other than in an edit of the whole text. */
export function ledgerOf(version: number, claims: Claim[]): Ledger {
  const isGrounded = ({ known, sources }: Claim) =>
    known === "proved" ||
    known === "confirmed" ||
    (known === "stated" && sources.some(({ kind, ref }) => kind !== "edit" || OF_A_CLAIM.test(ref)));
  return { version, claims, grounded: claims.every(isGrounded) };
}

/** The id of a sentence, the same wherever it occurs. */
export function claimIdOf(sentence: string): string {
  return `c${createHash("sha256").update(plainForm(sentence)).digest("hex").slice(0, 10)}`;
}

/**
 * Normalises a sentence for comparison with confirmed ones: case, final punctuation, quotation marks and dashes. A bullet and
 * the same with "I" ("Held the puppet", "I held the puppet.") are the same sentence.
 */
export function plainForm(sentence: string): string {
  const plain = sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[.!\s]+$/, "")
    .trim();
  return withoutLeadingI(plain);
}

function checkSentence(place: string, sentence: AnswerSentence, cited: Statement[], against: CheckSources): Claim[] {
  const decided = newestOf(against.decided ?? []);
  const own = [...against.statements, ...decided.flatMap(({ statement }) => statement ?? [])].filter(
    ({ kind }) => isWord(kind) || kind === "fact",
  );
  const said = own.filter(({ text }) => says(text, sentence.text));
  const byWord = (words: Statement[]) => {
    const known = words.every(({ kind }) => kind === "confirmation") ? "confirmed" : "stated";
    return [claimOf(place, sentence.text, known, [...words, ...cited], [])];
  };
  const earlier = decided.find(({ text }) => plainForm(text) === plainForm(sentence.text));
  // A line that was left out of the résumé may still be spoken.
  if (earlier?.word === null && place !== "spoken")
    return [claimOf(place, sentence.text, "refuted", cited, [LEFT_OUT])];
  const word = said.find(({ kind }) => isWord(kind));
  if (word) return byWord([word]);
  // A fact was stated or confirmed in another question: the candidate is not asked again, whatever the sentence cites.
  const fact = said.find(({ kind, state }) => kind === "fact" && state === "done");
  const proof = provedBy(sentence.text, cited) ?? (fact ? [fact] : null);
  const told = proof ?? repeatedBy(sentence.text, cited);
  const unfit = told && place !== "spoken" ? noBullet(told) : null;
  if (unfit !== null) return [claimOf(place, sentence.text, "refuted", cited, [unfit])];
  if (proof) return [claimOf(place, sentence.text, "proved", proof, [])];
  const repeated = provedBy(
    sentence.text,
    own.filter(({ kind }) => isWord(kind)),
  );
  if (repeated) return byWord(repeated);
  // The statements of this question take precedence over what the candidate said about the sentence before the question was opened again.
  if (earlier && (earlier.word === false || typeof earlier.word === "string"))
    return [claimOf(place, sentence.text, "refuted", cited, [refusalOf(earlier.word)])];
  const { statements, posts, topic, lexicon } = against;
  const compared = { cited, statements, posts, topic, lexicon };
  const refuted = sentence.clauses.map((clause) => refutationsOf(clause, compared));
  const whole = refutationsOf(sentence.text, compared);
  // A refutation of the sentence that occurs in no single clause refutes the whole sentence.
  if (whole.length > 0 && refuted.every((missing) => missing.length === 0))
    return [claimOf(place, sentence.text, "refuted", cited, whole)];
  const claims: Claim[] = [];
  for (let from = 0; from < sentence.clauses.length; ) {
    const missing = refuted[from] ?? [];
    let to = from;
    while (to + 1 < sentence.clauses.length && missing.length === 0 && refuted[to + 1]?.length === 0) to += 1;
    const text = stretch(sentence, from, to);
    const part = missing.length > 0 ? null : provedBy(text, cited);
    const known = missing.length > 0 ? "refuted" : part ? "proved" : "open";
    claims.push(claimOf(place, text, known, part ?? cited, missing));
    from = to + 1;
  }
  return claims;
}

// The newest decision about each sentence.
function newestOf(decided: DecidedSentence[]): DecidedSentence[] {
  return [...new Map(decided.map((one) => [plainForm(one.text), one])).values()];
}

/** The reason beside a line that the candidate left out. */
export const LEFT_OUT = "you left it out";

function refusalOf(word: string | false): string {
  return word === false ? "you said that it is not so" : `you said what is so instead: "${word}"`;
}

// A correction may have several sentences; each counts as stated by the candidate.
function says(word: string, sentence: string): boolean {
  return [word, ...sentencesOf(word).map(({ text }) => text)].some((one) => plainForm(one) === plainForm(sentence));
}

const isWord = (kind: Statement["kind"]) => kind === "confirmation" || kind === "edit";

/** A claim as it is stored. */
export function claimOf(place: string, text: string, known: ClaimStatus, rests: Statement[], missing: string[]): Claim {
  const claim = {
    claim_id: claimIdOf(text),
    place,
    text,
    missing,
    sources: distinctSources(rests.map(({ kind, ref, quote, start, end }) => ({ kind, ref, quote, start, end }))),
    decided_by: known === "confirmed" || known === "stated" ? ("candidate" as const) : ("rules" as const),
    derivation: null,
  };
  return withStatus(claim, known);
}
