import { doerOf } from "../claims/doers.js";
import { figures } from "../text/numbers.js";
import { contentStems } from "../text/words.js";
import { isCommon } from "../thesaurus/thesaurus.js";
import { comparable, type Found, type Sentence, type Statements } from "./find.js";
import { monthsOf, namedPosts, namesIn, type Post } from "./posts.js";

/** Years are told round: so many months more may pass. */
const ROUNDED_MONTHS = 6;

/** What follows the years: of, in, as something. */
const FIELD = /^(?: experience)?(?: or so)?\s+(?:of|in|on|as(?: an?)?|with)\s+([^,.;]+)/iu;

/** Years of several things, added up. */
const IN_ALL =
  /\b(?:(?:put|taken|all|adding|added) (?:it |them )?(?:all )?(?:together|in all|up)|altogether|in total|one way (?:or|and) another|all told|combined)\b/iu;

/** More years of a thing than lie between its dates. */
export function tooManyYears({ posts, resume, said, asOf }: Statements): Found[] {
  // In a résumé the summary alone tells years of a career; a line under a post tells of its work.
  const begins = Math.min(...posts.map(({ header }) => header.start));
  const summary = resume.filter(({ start }) => start < begins);
  const tells = ({ quote }: Sentence) => /\b(?:years?|decade)\b/iu.test(quote);
  return comparable([...summary, ...said], tells).flatMap((sentence) => {
    const { quote } = sentence;
    const years = yearsIn(quote);
    // What is told of somebody else is no length of the candidate's work.
    if (years === null || (sentence.kind !== "resume" && doerOf(quote) !== null) || IN_ALL.test(quote)) return [];
    // "Seven years there": the place was named just before, or in what was asked.
    const names = sentence.kind === "resume" ? namesIn(years.at) : namesAround(sentence, years);
    const others = posts.filter(({ header }) => header.start !== sentence.start);
    const named = namedPosts(others, names);
    const titled = named.filter((post) =>
      contentStems(post.title).some((stem) => contentStems(quote).includes(stem) && !namesStems(names).includes(stem)),
    );
    const field = years.of;
    const about =
      titled.length > 0 ? titled : named.length > 0 ? named : field === undefined ? [] : inField(posts, field);
    const [first] = [...about].sort((a, b) => monthsOf(b, asOf) - monthsOf(a, asOf));
    if (!first) return [];
    // All posts with one employer, or since the first in the field.
    const months = about.reduce((sum, post) => sum + monthsOf(post, asOf), 0);
    const round = sentence.kind === "resume" ? Math.max(ROUNDED_MONTHS, months / 4) : ROUNDED_MONTHS;
    if (years.count * 12 <= months + round) return [];
    const what = `${years.count} years are more than the dates give: ${Math.floor(months / 12)} years and ${months % 12} months`;
    return { kind: "years" as const, what, quotes: [sentence, first.header] as Found["quotes"] };
  });
}

const namesStems = (names: Set<string>) => [...names].flatMap((name) => contentStems(name));

// What stands nearest is meant; years of a thing that is named need no place.
function namesAround({ quote, before, asked }: Sentence, { of, at, by, after }: Years): Set<string> {
  for (const text of of === undefined ? [at, by, quote, before, asked] : [at, by, after]) {
    const names = namesIn(text);
    if (names.size > 0) return names;
  }
  return new Set();
}

export interface Years {
  count: number;
  /** What they are years of. */
  of: string | undefined;
  /** What follows them in their part of the sentence: where they were spent. */
  at: string;
  /** The same to the end of the sentence. */
  after: string;
  /** What stands before them in the same part. */
  by: string;
}

/** How many years a text tells of, and of what; null where it tells of none. */
export function yearsIn(text: string): Years | null {
  const decade = /\b(?:a|full|whole|good) decade\b(.*)/iu.exec(text);
  if (decade) return { count: 10, ...afterYears(decade[1] ?? ""), by: lastPart(text.slice(0, decade.index)) };
  for (const { value, end, start } of figures(text)) {
    if (!/^(?: and a half)?[\s-]*(?:\p{L}+ )?years?\b(?!\s\d)/iu.test(text.slice(end)) || value < 2 || value > 60)
      continue;
    // "Two years later", "in two years" and "years ago" tell no length of work.
    if (/\b(?:in|within|after|every|last|next|for the last|age[d]?)\s*$/iu.test(text.slice(0, start))) continue;
    if (/^[\s-]*years?\s+(?:ago|later|before|old|earlier|running|below|behind)/iu.test(text.slice(end))) continue;
    const rest = text.slice(end).replace(/^.*?years?['’]?/iu, "");
    return { count: value, ...afterYears(rest), by: lastPart(text.slice(0, start)) };
  }
  return null;
}

function afterYears(text: string): Pick<Years, "of" | "at" | "after"> {
  return { of: FIELD.exec(text)?.[1], at: /^[^,;.]*/u.exec(text)?.[0] ?? "", after: text };
}

function lastPart(text: string): string {
  return /[^,;.]*$/u.exec(text)?.[0] ?? "";
}

function inField(posts: Post[], field: string): Post[] {
  const stems = contentStems(field.replace(/\b(?:the|a|an|trade|industry|sector|field|business|line|world)\b/giu, " "));
  const found = posts.filter((post) => {
    const told = new Set(contentStems(post.lines));
    // Who learned the trade of the other posts was in it.
    const shared = stems.filter((stem) => told.has(stem)).length;
    return (
      (shared >= Math.ceil(stems.length * 0.6) && shared > 0) ||
      (shared === 0 &&
        /\b(?:apprentice|trainee|improver)\b/i.test(post.text) &&
        posts.some((one) => stems.some((stem) => contentStems(one.text).includes(stem))))
    );
  });
  if (found.length > 0) return found;
  // A word that few use stands for the field: "aseptic preparation".
  return posts.filter((post) => contentStems(post.lines).some((stem) => stems.includes(stem) && !isCommon(stem)));
}
