import { isEffect } from "./effects.js";
import { isScope } from "./scope.js";
import type { Said, Statement, Telling } from "./statements.js";

/** Words of a claim without a source. An entry of the lexicon must be named whole, by any of its aliases, in one sentence. */
export function missingWords(place: string, claim: Said, sources: Statement[], topic: Set<string>): string[] {
  const stems = new Set(sources.flatMap((source) => [...source.stems]));
  const concepts = new Set(sources.flatMap((source) => [...source.concepts]));
  const offTopic = claim.words.filter(({ stem }) => !topic.has(stem));
  // "Advanced Life Support: booked" stands on the reply about it; "Advanced Life Support" alone, or "has" it, on nothing.
  const saidOfIt =
    offTopic.length > 0 &&
    sources.some(({ source, stems: own }) => source.kind === "reply" && offTopic.some(({ stem }) => own.has(stem)));
  const mayName = (stem: string) => topic.has(stem) && (place === "title" || saidOfIt);
  const named = claim.mentions.filter(({ concept }) => concepts.has(concept));
  const inNamed = (index: number) => named.some(({ first, last }) => first <= index && index <= last);
  const split = claim.mentions.filter(({ concept, first, last }) => last > first && !concepts.has(concept));
  const unknown = claim.words.filter(({ text, stem, index }) => {
    // Scope and effects have rules of their own, with words that stand for each other.
    if (mayName(stem) || inNamed(index) || isScope(text) || isEffect(text)) return false;
    if (split.some(({ first, last }) => first <= index && index <= last)) return true;
    return !stems.has(stem);
  });
  // A title says what it is about in words of its own; only what it names must be there.
  const names = ({ text, index }: Telling) =>
    (index > 0 && /\p{Lu}|\p{N}/u.test(text)) ||
    claim.mentions.some(({ first, last }) => first <= index && index <= last);
  return unknown.filter((word) => place !== "title" || names(word)).map(({ text }) => text);
}
