import { stem } from "../text/words.js";
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

/** What is led stands so near behind the word, in words that say something. */
const OBJECT_WORDS = 4;

// "Ran the ward team" and "ran errands for the ward team": what was run tells them apart.
function objectsOf({ text, words }: Said, { word }: { word: string }): string[] {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return words
    .filter(({ start, lower }) => start > at + word.length - 1 && scopeOf(lower) === null)
    .slice(0, OBJECT_WORDS)
    .map(({ stem }) => stem);
}

// The word is what is led, with no "for" or "of" between.
function isObject(source: Said, { word }: { word: string }, stemmed: string): boolean {
  const after = source.text.toLowerCase().indexOf(word.toLowerCase()) + word.length;
  const found = source.words.find(({ start, stem: one }) => start >= after && one === stemmed);
  return (
    found !== undefined && !/\b(?:for|of|with|in|at|to|on|from|by)\b/iu.test(source.text.slice(after, found.start))
  );
}

/** The scope word of a claim when no source claims as much of the same thing: half of the claim's other words at least, and its object. */
export function missingScope(claim: Said, sources: Statement[]): string[] {
  const claimed = scopeOf(claim.text);
  if (!claimed) return [];
  const others = claim.words.filter(({ lower }) => scopeOf(lower) === null);
  const objects = objectsOf(claim, claimed);
  const borneOut = sources.some((source) => {
    const said = scopeOf(source.text);
    if (!said || said.strength < claimed.strength) return false;
    // To found is not to launch, and neither is to own.
    if (claimed.strength === OWNED_STRENGTH && stem(said.word.toLowerCase()) !== stem(claimed.word.toLowerCase()))
      return false;
    if (others.length === 0) return source.lowers.includes(claimed.word.toLowerCase());
    const sameObject = objects.length === 0 || objects.some((one) => isObject(source, said, one));
    const shared = others.filter((word) => source.stems.has(word.stem)).length;
    return sameObject && shared / others.length >= 0.5;
  });
  return borneOut ? [] : [claimed.word];
}
const OWNED_STRENGTH = 3;

/** True when no statement at all claims as much as the clause does. */
export function isScopeNowhere(clause: Said, statements: Said[]): boolean {
  const claimed = scopeOf(clause.text);
  return claimed !== null && !statements.some(({ text }) => (scopeOf(text)?.strength ?? 0) >= claimed.strength);
}

/** True for a word that is a scope verb by itself: `missingScope` decides about it, whatever verb the source has. */
export function isScope(word: string): boolean {
  return scopeOf(word) !== null;
}
