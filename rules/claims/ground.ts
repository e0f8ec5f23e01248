import type { Claim, ClaimSource, DraftText, Evidence, Ledger } from "../../domain/answer.js";
import { missingEffects } from "./effects.js";
import { missingFigures } from "./figures.js";
import { missingScope } from "./scope.js";
import { splitClaims } from "./split.js";
import { mayBearOut, readStatements, type Said, type Statement, wordsOf } from "./statements.js";
import { missingWords } from "./telling-words.js";

const MAX_SOURCES = 3;

/**
 * Checks every statement of an answer against what it may rest on. Every word that says something needs a source, save
 * a few verbs that claim nothing; figures, scope and effects need theirs in a sentence about the same thing; what is
 * denied, planned or wished supports nothing. `topic` is the gap's own words: a title may use them, a bullet only beside
 * something that the candidate said about it. What these rules cannot decide is not supported.
 */
export function groundAnswer(version: number, answer: DraftText, evidence: Evidence[], topic: string): Ledger {
  const sources = evidence.flatMap((passage) => readStatements(passage));
  const about = wordsOf(topic);
  const places = [
    { place: "title", text: answer.title },
    ...answer.bullets.map((text, index) => ({ place: `bullets.${index}`, text })),
    { place: "spoken", text: answer.spoken },
  ];
  const claims = places.flatMap(({ place, text }) =>
    claimsOf(text, topic).map((claim) => groundClaim(place, claim, sources, about)),
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

function groundClaim(place: string, text: string, all: Statement[], about: Said): Claim {
  const claim = wordsOf(text);
  // A title that only repeats what the job asks for claims nothing about the candidate.
  if (place === "title" && claim.lowers.every((word) => about.lowers.includes(word)))
    return { place, text, supported: true, missing: [], sources: [] };
  const topic = new Set(about.words.map(({ stem }) => stem));
  const sources = all.filter((source) => mayBearOut(claim, source));
  const verbatim = sources.filter((source) => isSaidIn(claim, source) && missingFigures(claim, [source]).length === 0);
  if (verbatim[0]) return { place, text, supported: true, missing: [], sources: [verbatim[0].source] };

  const missing = [
    ...missingWords(place, claim, sources, topic),
    ...missingFigures(claim, [...sources, ...(place === "title" || text.includes(":") ? [about] : [])]),
    ...missingScope(claim, sources),
    ...missingEffects(claim, sources),
  ];
  const near = sources
    .map((source) => ({ source, shared: claim.words.filter(({ stem }) => source.stems.has(stem)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ source }) => source);
  const rests =
    near.length > 0 ||
    claim.words.length === 0 ||
    (place === "title" && claim.words.some(({ stem }) => topic.has(stem)));
  const supported = missing.length === 0 && rests;
  return {
    place,
    text,
    supported,
    missing: [...new Set(missing)],
    sources: supported ? cover(claim, topic, near) : [],
  };
}

// The nearest sentence, and after it only those that bear out words which none before them did.
function cover(claim: Said, topic: Set<string>, near: Statement[]): ClaimSource[] {
  const own = claim.words.map(({ stem }) => stem).filter((stem) => !topic.has(stem));
  const open = new Set(own.length > 0 ? own : claim.words.map(({ stem }) => stem));
  const chosen: ClaimSource[] = [];
  for (const { stems, source } of near) {
    const news = [...open].filter((stem) => stems.has(stem));
    if (news.length === 0 || chosen.length === MAX_SOURCES) continue;
    for (const stem of news) open.delete(stem);
    chosen.push(source);
  }
  return chosen;
}

// Word for word, and with nothing before it that could be another subject or condition.
function isSaidIn(claim: Said, source: Statement): boolean {
  const run = claim.lowers;
  const at = source.lowers.findIndex((_, index) => run.every((word, offset) => source.lowers[index + offset] === word));
  const firstWord = source.all[at];
  return run.length > 0 && firstWord !== undefined && source.words.every(({ start }) => start >= firstWord.start);
}
