import { figures } from "../text/numbers.js";
import { contentStems } from "../text/words.js";
import type { Found, Sentence, Statements } from "./find.js";
import { monthsOf, namesIn, type Post } from "./posts.js";

/** Years are told round: so many months more may pass. */
const ROUNDED_MONTHS = 9;

/** More years of a thing than lie between its dates. */
export function tooManyYears({ posts, resume, said, asOf }: Statements): Found[] {
  return [...resume, ...said].flatMap((sentence) => {
    const { quote } = sentence;
    const years = yearsIn(quote);
    if (years === null) return [];
    // "Seven years there": the place was named just before, or in what was asked.
    const names = sentence.kind === "resume" ? new Set<string>() : namesAround(sentence, said);
    const named = posts.filter(
      (post) => [...names].some((name) => post.names.has(name)) && post.header.start !== sentence.start,
    );
    const titled = named.filter((post) =>
      contentStems(post.titled.quote).some(
        (stem) => contentStems(quote).includes(stem) && !namesStems(names).includes(stem),
      ),
    );
    const field = /\byears?\b(?:['’] experience)?\s+(?:of|in|as(?: an?)?)\s+([^,.;]+)/iu.exec(quote)?.[1];
    const about =
      titled.length > 0 ? titled : named.length > 0 ? named : field === undefined ? [] : inField(posts, field);
    const [first] = [...about].sort((a, b) => a.from - b.from);
    if (!first) return [];
    // All posts with one employer, or since the first in the field.
    const months =
      named.length > 0
        ? about.reduce((sum, post) => sum + monthsOf(post, asOf), 0)
        : asOf.year * 12 + (asOf.month ?? 12) - first.from;
    if (years * 12 <= months + ROUNDED_MONTHS) return [];
    const what = `${years} years are more than the dates give: ${Math.floor(months / 12)} years and ${months % 12} months`;
    return { kind: "years" as const, what, quotes: [sentence, first.header] as Found["quotes"] };
  });
}

const namesStems = (names: Set<string>) => [...names].flatMap((name) => contentStems(name));

function namesAround(sentence: Sentence, said: Sentence[]): Set<string> {
  const before = said.filter(({ ref, position }) => ref === sentence.ref && position < sentence.position).reverse();
  for (const text of [sentence.quote, ...before.map(({ quote }) => quote), sentence.asked]) {
    const names = namesIn(text);
    if (names.size > 0) return names;
  }
  return new Set();
}

function yearsIn(text: string): number | null {
  for (const { value, end, start } of figures(text)) {
    if (!/^[\s-]*(?:\p{L}+ )?years?\b/iu.test(text.slice(end)) || value < 2 || value > 60) continue;
    // "Two years later", "in two years" and "years ago" tell no length of work.
    if (/\b(?:in|within|after|every|last|next|for the last|age[d]?)\s*$/iu.test(text.slice(0, start))) continue;
    if (/^[\s-]*years?\s+(?:ago|later|before|old|earlier|running|below|behind)/iu.test(text.slice(end))) continue;
    return value;
  }
  return null;
}

function inField(posts: Post[], field: string): Post[] {
  const stems = contentStems(field);
  return posts.filter((post) => {
    const told = new Set(contentStems(post.lines));
    // Who learns a trade is in it.
    return stems.some((stem) => told.has(stem)) || /\b(?:apprentice|trainee|improver)\b/i.test(post.text);
  });
}
