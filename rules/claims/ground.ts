import type { Claim, ClaimSource, DraftText, Evidence, Ledger } from "../../domain/answer.js";
import { dateRanges } from "../text/dates.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { derivationOf, mayFollow } from "./derived.js";
import { missingEffects } from "./effects.js";
import { missingExact } from "./exact.js";
import { missingFigures } from "./figures.js";
import { measuredElsewhere } from "./measured.js";
import { isScopeNowhere, missingScope } from "./scope.js";
import { splitClaims } from "./split.js";
import { actsOf, mayBearOut, readStatements, type Said, type Statement, wordsOf } from "./statements.js";
import { type Missing, missingWords, sharedWords } from "./telling-words.js";
import { readSentences, type Sentence, verbatimIn } from "./verbatim.js";

const MAX_SOURCES = 3;
/** So many statements are tried as the one that a clause rests on. */
const TRIED = 4;
/** So many sentences away the same thing is still spoken of. */
const NEAR = 2;
/** And one that says less than this part of what the best says is not what the clause is about. */
const LIKELY = 0.7;

/**
 * Checks every statement of an answer against what it may rest on. Each clause rests on one statement, with the line of the post
 * that it names and the details that were given in fields of their own: what the sentence beside it says was often done by
 * somebody else, or of something else. Every word that says something needs its source there, save a few that claim nothing.
 * Figures, names, scope, effects and exact words are never taken for others; plain words may be said in other words, by the
 * thesaurus. What is denied, planned or done by somebody else supports nothing. `topic` is the gap's own words: a title may use
 * them, a bullet only beside something that the candidate said about it. What these rules cannot decide is not supported.
 */
export function groundAnswer(version: number, answer: DraftText, evidence: Evidence[], topic: string): Ledger {
  const sources = evidence.flatMap((passage) => readStatements(passage));
  const whole = evidence.flatMap(readSentences);
  const about = wordsOf(topic);
  const places = [
    { place: "title", text: answer.title },
    ...answer.bullets.map((text, index) => ({ place: `bullets.${index}`, text })),
    { place: "spoken", text: answer.spoken },
  ];
  const claims = places.flatMap(({ place, text }) =>
    claimsOf(text, topic).map((claim) => groundClaim(place, claim, sources, whole, about)),
  );
  return { version, claims, grounded: claims.every(({ supported }) => supported) };
}

/** What has no source, as a reader should see it: each such claim once. */
export function unsupportedOf(ledger: Ledger): string[] {
  return [...new Set(ledger.claims.filter(({ supported }) => !supported).map(({ text }) => text))];
}

// "Work nights, including weekends: yes" is one statement about the topic, whatever commas the topic has.
function claimsOf(text: string, topic: string): string[] {
  if (!text.startsWith(`${topic}:`)) return splitClaims(text);
  const [first = "", ...rest] = splitClaims(text.slice(topic.length + 1));
  return [`${topic}: ${first}`, ...rest];
}

function groundClaim(place: string, text: string, all: Statement[], whole: Sentence[], about: Said): Claim {
  const claim = wordsOf(text);
  const decided = { place, text, decided_by: "rules" as const, derivation: null as string | null };
  // A title that only repeats what the job asks for claims nothing about the candidate.
  if (place === "title" && claim.lowers.every((word) => about.lowers.includes(word)))
    return { ...decided, supported: true, missing: [], undecided: false, sources: [] };
  const taken = verbatimIn(text, whole);
  if (taken) return { ...decided, supported: true, missing: [], undecided: false, sources: [taken] };
  const denied = all.find((source) => isDenied(claim, source));
  if (denied) return { ...decided, supported: false, missing: [denied.text], undecided: false, sources: [] };
  const clauses = actsOf(text).map(wordsOf);
  const proofs = clauses.map((clause) => prove(place, clause, all, about));
  const missing = proofs.flatMap((proof) => proof.missing);
  const refuted = missing.some((one) => one.nowhere);
  const rests = proofs.some(({ sources }) => sources.length > 0);
  const supported = missing.length === 0 && rests;
  const derivations = [...new Set(proofs.flatMap((proof) => proof.derivations ?? []))];
  return {
    ...decided,
    derivation: supported && derivations.length > 0 ? derivations.join("; ") : null,
    supported,
    missing: [...new Set(missing.map((one) => one.text))],
    undecided: !supported && !refuted && rests,
    sources: supported ? distinct(proofs.flatMap(({ sources }) => sources)).slice(0, MAX_SOURCES) : [],
  };
}

/** Of one word alone much may be denied and be so elsewhere. */
const DENIED_WORDS = 2;

// "It isn't line management": all that a short denial speaks of stands in the claim, which does not deny it.
function isDenied(claim: Said, { source, denied, words: all, figures, doer, text }: Statement): boolean {
  const words = all.filter(({ lower }) => !/n['’]t$/u.test(lower));
  return (
    source.kind !== "resume" &&
    denied &&
    doer === null &&
    !claim.denied &&
    figures.length === 0 &&
    IS_NOT.test(text) &&
    words.length >= DENIED_WORDS &&
    words.every(({ stem }) => claim.stems.has(stem))
  );
}
const IS_NOT = /^\W*(?:(?:it|that|this)(?:['’]s| is| was|) ?(?:not|n['’]t)|(?:it|that|this) (?:is|was)n['’]t|not)\b/iu;

interface Proof {
  missing: Missing[];
  sources: ClaimSource[];
  derivations?: string[];
}

// The best of a few ways to prove a clause: each begins with another of the statements that say most of it.
function prove(place: string, clause: Said, all: Statement[], about: Said): Proof {
  if (clause.words.length === 0 && clause.figures.length === 0) return { missing: [], sources: [] };
  const sources = all.filter((source) => mayBearOut(clause, source) && isSaidPlainly(clause, source));
  const verbatim = sources.find((source) => isSaidIn(clause, source) && missingFigures(clause, [source]).length === 0);
  if (verbatim) return { missing: [], sources: [verbatim.source] };
  // "Night shifts: often" rests on what says "often".
  const topic = new Set(clause.text.includes(":") ? about.words.map(({ stem }) => stem) : []);
  const own = clause.words.filter(({ stem }) => !topic.has(stem));
  const told = own.length > 0 ? { ...clause, words: own } : clause;
  const ranked = sources
    .map((source) => ({ source, shared: sharedWords(told, source) + sharedFigures(clause, source) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const most = ranked[0]?.shared ?? 0;
  const likely = ranked.slice(0, TRIED).filter(({ shared }) => shared >= most * LIKELY);
  const ways = likely.map(({ source }) => proveFrom(place, clause, source, ranked, all, about));
  const none = proveWith(place, clause, [], all, about);
  return ways.reduce((best, way) => (weight(way) < weight(best) ? way : best), ways[0] ?? none);
}

// "And changed it" is one word alone: another word for it, said of whatever, bears it out no more.
function isSaidPlainly({ words, text }: Said, { stems }: Statement): boolean {
  const [only, ...others] = words;
  return !only || others.length > 0 || !/\s(?:it|them|that|this)\s*$/iu.test(text) || stems.has(only.stem);
}

function weight({ missing }: Proof): number {
  return missing.reduce((sum, { nowhere }) => sum + (nowhere ? 10 : 1), 0);
}

function proveFrom(
  place: string,
  clause: Said,
  primary: Statement,
  ranked: { source: Statement; shared: number }[],
  all: Statement[],
  about: Said,
): Proof {
  const near = ranked
    .filter(
      ({ source }) =>
        source.isDetail ||
        (isHeaderOf(source, clause) && (primary.source.kind !== "resume" || source.story === primary.story)),
    )
    .map(({ source }) => source);
  return proveWith(place, clause, [primary, ...near.filter((source) => source !== primary)], all, about);
}

// In the same reply or post, a sentence or two away, the same thing is still spoken of.
function isBeside(source: Statement, primary: Statement): boolean {
  return source.story === primary.story && Math.abs(source.position - primary.position) <= NEAR;
}

// The line of a post that the clause names gives it its full name, its title and its dates.
function isHeaderOf({ source, text, stems }: Statement, clause: Said): boolean {
  if (source.kind !== "resume" || dateRanges(text).length === 0) return false;
  return clause.words.some(
    ({ text: word, stem, index }) => index > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !isCommon(stem) && stems.has(stem),
  );
}

function proveWith(place: string, clause: Said, near: Statement[], all: Statement[], about: Said): Proof {
  const topic = new Set(about.words.map(({ stem }) => stem));
  const mayName = place === "title" ? (stem: string) => topic.has(stem) : topicOf(clause, near, about);
  const counted = place === "title" || clause.text.includes(":") ? [about] : [];
  const uncounted = missingFigures(clause, [...near, ...counted]);
  const besides = near.filter((one) => near[0] !== undefined && isBeside(one, near[0]));
  const derived = new Map(uncounted.flatMap((text) => derive(clause, text, besides)));
  const missing = [
    // A title says what it is about in words of its own; only what it names must be there.
    ...missingWords(clause, near, [...all, about], mayName).filter(({ nowhere }) => place !== "title" || nowhere),
    ...uncounted.filter((text) => !derived.has(text)).map((text) => ({ text, nowhere: !isCounted(clause, text, all) })),
    // What the clause says of somebody else raises nobody.
    ...(clause.doer === null ? missingScope(clause, near) : []).map((text) => ({
      text,
      nowhere: isScopeNowhere(clause, all),
    })),
    ...measuredElsewhere(clause, near).map((text) => ({ text, nowhere: false })),
    ...missingEffects(clause, near).map((text) => ({ text, nowhere: false })),
    ...missingExact(
      clause,
      near.filter((one) => one.isDetail || (near[0] !== undefined && isBeside(one, near[0]))),
    ).map((text) => ({ text, nowhere: false })),
  ];
  const sources = missing.some((one) => one.nowhere) ? [] : cover(clause, topic, near);
  return { missing, sources, derivations: [...derived.values()] };
}

function derive(clause: Said, text: string, besides: Statement[]): [string, string][] {
  const figure = clause.figures.find((one) => one.text.trim() === text);
  const derivation = figure ? derivationOf(clause, figure, besides) : null;
  return derivation === null ? [] : [[text, derivation]];
}

/*
 * Which words of the gap's title a clause may use without their being said: what a reply is asked about need not be named
 * in it. Of a title that names two things, only the one that the reply speaks of. Never a name.
 */
function topicOf(clause: Said, near: Statement[], about: Said): (stem: string) => boolean {
  const topic = new Set(about.words.map(({ stem }) => stem));
  const [primary] = near;
  if (primary?.source.kind !== "reply") return () => false;
  const offTopic = clause.words.filter(({ stem }) => !topic.has(stem));
  // "Advanced Life Support: booked" stands on the reply about it; "Advanced Life Support" alone, or "has" it, on nothing.
  const saidOfIt = offTopic.length > 0 && near.some(({ stems }) => offTopic.some(({ stem }) => stems.has(stem)));
  if (!saidOfIt) return () => false;
  if (clause.text.includes(":")) return (stem) => topic.has(stem);
  const parts = about.text.split(/,|\/|\b(?:and|or|with|in|on|of|for)\b/u).map((part) => wordsOf(part).words);
  const spokenOf = parts.filter((part) =>
    part.some(({ stem }) => near.some((one) => isBeside(one, primary) && one.stems.has(stem))),
  );
  const free = new Set(
    spokenOf.flatMap((part) => part.filter(({ text }) => !/\p{Lu}.*\p{Lu}|\p{N}/u.test(text)).map(({ stem }) => stem)),
  );
  return (stem) => free.has(stem);
}

/** Figures, names and scope of a clause that none of the statements has, in whatever connection. */
export function namesNowhere(clause: Said, statements: Statement[]): string[] {
  const words = missingWords(clause, statements, statements, () => false).filter(({ nowhere }) => nowhere);
  const counted = clause.figures.map(({ text }) => text.trim()).filter((text) => !isCounted(clause, text, statements));
  const scope = clause.doer === null && isScopeNowhere(clause, statements) ? missingScope(clause, []) : [];
  return [...words.map(({ text }) => text), ...counted, ...scope];
}

// The figure itself, of whatever, in any source.
function isCounted(clause: Said, text: string, all: Statement[]): boolean {
  return clause.figures
    .filter((figure) => text.includes(figure.text.trim()))
    .every(
      (figure) =>
        all.some(({ figures }) => figures.some((other) => other.value === figure.value)) ||
        mayFollow(figure, [...all, ...all.flatMap((one, index) => withNext(one, all[index + 1]))]),
    );
}

// "11 items. 9 were fixed": what is reckoned may rest on two sentences.
function withNext({ story, figures }: Statement, next: Statement | undefined): Pick<Statement, "figures">[] {
  return next?.story === story ? [{ figures: [...figures, ...next.figures] }] : [];
}

// The nearest statement, and after it only those that bear out words which none before them did.
function cover(clause: Said, topic: Set<string>, near: Statement[]): ClaimSource[] {
  const own = clause.words.filter(({ stem }) => !topic.has(stem));
  const open = new Set(own.length > 0 ? own : clause.words);
  const chosen: ClaimSource[] = [];
  for (const statement of near) {
    const news = [...open].filter((word) => sharedWords({ ...clause, words: [word] }, statement) > 0);
    if ((news.length === 0 && chosen.length > 0) || chosen.length === MAX_SOURCES) continue;
    for (const word of news) open.delete(word);
    chosen.push(statement.source);
  }
  return chosen;
}

function sharedFigures(clause: Said, source: Statement): number {
  return clause.figures.filter(({ value }) => source.figures.some((other) => other.value === value)).length;
}

function distinct(sources: ClaimSource[]): ClaimSource[] {
  return [...new Map(sources.map((source) => [`${source.ref} ${source.start} ${source.end}`, source])).values()];
}

// Word for word, and with nothing before it that could be another subject or condition.
function isSaidIn(claim: Said, source: Statement): boolean {
  const run = claim.lowers;
  const at = source.lowers.findIndex((_, index) => run.every((word, offset) => source.lowers[index + offset] === word));
  const firstWord = source.all[at];
  return run.length > 0 && firstWord !== undefined && source.words.every(({ start }) => start >= firstWord.start);
}
