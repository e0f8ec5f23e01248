import type { Said, Statement } from "./statements.js";

/*
 * How much of a thing a verb claims: helped < did < led < owned. "Did" is every other verb and needs no entry.
 * Running something is not less than leading it. "Manage" counts when it is people, money or a whole that is managed.
 */
const LED =
  /\b(led|(?<=^|\bi |\bwe |\band |\bnow |\balso |\bwho |\bto |, )(?:lead|leads|heads)|leading|(?:team|shift) leader|ran|run|runs|running|headed|head of|directed|directs|chaired|chairs|supervis(?:e|es|ed|ing)|overs(?:aw|ee|ees|eeing)|coordinat(?:e|es|ed|ing)|responsible for|in charge|took charge|mentor(?:ed|s|ing)?|leitung|fachvorsitz|(?:manag(?:e|ed|es|ing))(?=(?:\s+\S+){0,4}\s+(?:team|staff|people|nurses|pickers|engineers|project|projects|budget|department|shift|shop|site|ward|accounts?)\b))\b/iu;
const OWNED =
  /\b(owned|owns|owning|founded|founder|established|launched|sole(?:ly)?|single-handedly|spearheaded|pioneered|masterminded|initiated)\b/iu;

/** The strongest scope verb of a text and its strength (2 led, 3 owned); null when it claims no more than doing. */
export function scopeOf(text: string): { word: string; strength: number } | null {
  const owned = OWNED.exec(text)?.[0];
  if (owned) return { word: owned, strength: 3 };
  // "12-lead ECG", "lead time" and "lead generation" lead nobody.
  const led = LED.exec(text.replace(/\b\d+-lead\b|\blead (time|times|generation)\b|\bin the long run\b/giu, " "))?.[0];
  return led ? { word: led, strength: 2 } : null;
}

/** The scope word of a claim when no source claims as much of the same thing: half of the claim's other words at least. */
export function missingScope(claim: Said, sources: Statement[]): string[] {
  const claimed = scopeOf(claim.text);
  if (!claimed) return [];
  const others = claim.words.filter(({ lower }) => scopeOf(lower) === null);
  const borneOut = sources.some((source) => {
    if ((scopeOf(source.text)?.strength ?? 0) < claimed.strength) return false;
    const shared = others.filter(({ stem }) => source.stems.has(stem)).length;
    return others.length === 0 ? source.lowers.includes(claimed.word.toLowerCase()) : shared / others.length >= 0.5;
  });
  return borneOut ? [] : [claimed.word];
}

/** True when no statement at all claims as much as the clause does. */
export function isScopeNowhere(clause: Said, statements: Said[]): boolean {
  const claimed = scopeOf(clause.text);
  return claimed !== null && !statements.some(({ text }) => (scopeOf(text)?.strength ?? 0) >= claimed.strength);
}

/** True for a word that is a scope verb by itself: `missingScope` decides about it, whatever verb the source has. */
export function isScope(word: string): boolean {
  return scopeOf(word) !== null;
}
