import { readText } from "../../language/sentences.js";
import { deniesEver } from "../../language/wording.js";
import { type FoundContradiction, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** The share of a denial's content words that another statement has, and their least number, so that both are about the same thing. */
const SAME_SHARE = 0.6;
const SAME_WORDS = 2;

/** Finds what was never done according to a reply and done according to another statement: "I never did a first aid course". */
export function deniedActs({ resume, said }: RuleInput): FoundContradiction[] {
  return said.flatMap((sentence): FoundContradiction[] => {
    if (sentence.whose === "other") return [];
    const denied = sentence.clauses.filter(({ text }) => deniesEver(text)).map(({ text }) => stemsOf(text));
    const [nearest] = [...resume, ...said]
      .filter((one) => isDone(one) && (one.kind === "resume" || one.ref !== sentence.ref))
      .map((one) => ({ one, shared: Math.max(0, ...denied.map((own) => sharedWith(own, one))) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (!nearest) return [];
    const what = "One says that it was never done, the other that it was";
    return [{ kind: "status", what, quotes: [quoteOf(sentence), quoteOf(nearest.one)] }];
  });
}

function isDone({ state, whose }: Sentence): boolean {
  return whose !== "other" && state !== "denied" && state !== "planned";
}

// The number of words of the denial that the statement has, if these are most of them.
function sharedWith(own: Set<string>, { text }: Sentence): number {
  const there = new Set(readText(text).stems);
  const shared = [...own].filter((stem) => there.has(stem)).length;
  return shared >= SAME_WORDS && shared >= SAME_SHARE * own.size ? shared : 0;
}

function stemsOf(text: string): Set<string> {
  return new Set(readText(text).stems);
}
