import { readText } from "../../language/sentences.js";
import { deniesEver } from "../../language/wording.js";
import { headerOf } from "./dates.js";
import { type FoundContradiction, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** The share of a denial's content words that another statement has, and their least number, so that both are about the same thing. */
const SAME_SHARE = 0.6;
const SAME_WORDS = 2;

const WHAT = "One says that it was never done, the other that it was";

/** Finds what was never done according to a reply and done according to another statement: "I never did a first aid course". */
export function deniedActs({ posts, resume, said }: RuleInput): FoundContradiction[] {
  return said.flatMap((sentence): FoundContradiction[] => {
    if (sentence.whose === "other") return [];
    const clauses = sentence.clauses.filter(({ text }) => deniesEver(text));
    const header = posts.find(({ title }) => clauses.some(({ text }) => deniesPost(text, title)));
    if (header) return [{ kind: "status", what: WHAT, quotes: [quoteOf(sentence), headerOf(header, resume)] }];
    const named = resume.find(
      (one) => isDone(one) && !one.isHeader && clauses.some(({ text }) => sharesName(text, one)),
    );
    if (named) return [{ kind: "status", what: WHAT, quotes: [quoteOf(sentence), quoteOf(named)] }];
    const denied = clauses.map(({ text }) => stemsOf(text));
    const [nearest] = [...resume, ...said]
      .filter((one) => isDone(one) && (one.kind === "resume" || one.ref !== sentence.ref))
      .map((one) => ({ one, shared: Math.max(0, ...denied.map((own) => sharedWith(own, one))) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (!nearest) return [];
    return [{ kind: "status", what: WHAT, quotes: [quoteOf(sentence), quoteOf(nearest.one)] }];
  });
}

// "I never worked as a rigger": a denial of nothing but a title.
function deniesPost(clause: string, title: string): boolean {
  const [own, called] = [stemsOf(clause), stemsOf(title)];
  for (const stem of stemsOf(WORKED_AS)) own.delete(stem);
  return own.size > 0 && own.size === called.size && [...own].every((stem) => called.has(stem));
}
const WORKED_AS = "never worked as, been employed, had a job or post";

// "I have never done ALS": a name in capitals.
function sharesName(clause: string, { text }: Sentence): boolean {
  const names = readText(text).capitalised.map((word) => word.text);
  return readText(clause).capitalised.some(({ text: name }) => /^\p{Lu}{2,}\d*$/u.test(name) && names.includes(name));
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
