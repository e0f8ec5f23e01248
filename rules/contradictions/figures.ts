import type { Post } from "../../domain/resume.js";
import { excludesOther, isNumber, type Measured, measuredIn, partWordsIn } from "../../language/figures.js";
import { namesEmployer } from "../../language/names.js";
import { readText } from "../../language/sentences.js";
import { once } from "../../language/text.js";
import { type FoundContradiction, isYear, quoteOf, type RuleInput, type Sentence } from "./found.js";

/** The content words that two figures of one thing have around them in common, besides the thing; more without a thing, and their share of the fewer. */
const [SHARED_WORDS, SHARED_WITHOUT, SHARED] = [1, 2, 0.5];
/** With fewer content words around a figure, the whole sentence says what it is of. */
const FEWEST_WORDS = 3;
/** A statement with more figures is a list. */
const MOST_FIGURES = 3;

/** A statement with its figures. */
interface Counted {
  sentence: Sentence;
  figures: Figured[];
  years: ReadonlySet<number>;
  /** The posts at the employers that it names. */
  named: () => readonly Post[];
}

/** A figure with the content words and the parts around it. */
interface Figured extends Measured {
  around: () => { stems: ReadonlySet<string>; parts: ReadonlySet<string> };
}

/**
 * Finds two figures of one thing that cannot both be right: "46 borings", "64 borings in total". They are of one thing if the same word stands behind
 * both, or if they have the same unit, and if most other words around the one are around the other, with no other year, part or employer.
 */
export function otherFigures({ posts, resume, said }: RuleInput): FoundContradiction[] {
  // The names of employers say only where it was.
  const names = new Set(posts.flatMap(({ employer }) => readText(employer ?? "").stems));
  const counted = (sentence: Sentence) => countedIn(sentence, posts, names);
  const written = resume.filter(({ isHeader }) => !isHeader).flatMap(counted);
  const told = said.filter(({ whose, state }) => whose !== "other" && state === "done").flatMap(counted);
  return told.flatMap((own, at): FoundContradiction[] => {
    const others = [...written, ...told.slice(0, at).filter(({ sentence }) => sentence.ref !== own.sentence.ref)];
    const [best] = others
      .flatMap((other) => {
        const apart = apartIn(own, other);
        return apart ? [{ other, ...apart }] : [];
      })
      .sort((a, b) => b.shared - a.shared);
    if (!best) return [];
    const what = `One says ${best.values[0]}, the other ${best.values[1]}`;
    return [{ kind: "figure", what, quotes: [quoteOf(own.sentence), quoteOf(best.other.sentence)] }];
  });
}

// Most statements are compared by their figures alone: the rest is read when it is asked for.
function countedIn(sentence: Sentence, posts: readonly Post[], names: ReadonlySet<string>): Counted[] {
  const { text } = sentence;
  const figures = measuredIn(text);
  if (figures.length === 0 || figures.length > MOST_FIGURES) return [];
  const years = readText(text).figures.map(({ value }) => value);
  return [
    {
      sentence,
      figures: figures.map((figure) => ({ ...figure, around: once(() => around(figure, text, names)) })),
      years: new Set(years.filter(isYear)),
      named: once(() => posts.filter(({ employer }) => employer !== null && namesEmployer(text, employer))),
    },
  ];
}

/** How many words are around both figures, and the figures. */
interface Apart {
  shared: number;
  values: [number, number];
}

// The figures of two statements that exclude each other; null if they are not of one thing.
function apartIn(a: Counted, b: Counted): Apart | null {
  const year = [...a.years].some((one) => b.years.has(one)) ? 1 : 0;
  const isSameTime = year > 0 || (a.years.size === 0 && b.years.size === 0);
  if (!isSameTime) return null;
  // What is equal in both shows the rest to be of one thing, and excludes nothing.
  const [own, ...more] = unequal(a, b);
  const [other, ...rest] = unequal(b, a);
  if (!own || !other || more.length > 0 || rest.length > 0) return null;
  if (own.isPart !== other.isPart || own.unit !== other.unit || !excludesOther(own, other)) return null;
  const thing = [...own.things].find((stem) => other.things.has(stem));
  if (thing === undefined && own.unit === null) return null;
  const [mine, theirs] = [own.around(), other.around()];
  const shared = [...mine.stems].filter((stem) => stem !== thing && theirs.stems.has(stem)).length + year;
  const fewer = Math.min(mine.stems.size, theirs.stems.size) - (thing === undefined ? 0 : 1);
  if (shared < (thing === undefined ? SHARED_WITHOUT : SHARED_WORDS) || shared < SHARED * fewer) return null;
  if (!sameSet(mine.parts, theirs.parts) || isOfAnotherPost(a, b)) return null;
  return { shared, values: [own.value, other.value] };
}

function unequal({ figures }: Counted, { figures: others }: Counted): Figured[] {
  return figures.filter((one) => !others.some(({ value, unit }) => value === one.value && unit === one.unit));
}

// The content words and the parts of the clause of a figure, or of its sentence if these are few.
function around({ clause }: Measured, sentence: string, names: ReadonlySet<string>) {
  const own = wordsIn(clause, names);
  return own.size < FEWEST_WORDS
    ? { stems: wordsIn(sentence, names), parts: partWordsIn(sentence) }
    : { stems: own, parts: partWordsIn(clause) };
}

function wordsIn(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(readText(text).stems.filter((stem) => !isNumber(stem) && !names.has(stem) && !SAYS_ALL.has(stem)));
}
const SAYS_ALL = new Set(readText("in total, altogether, overall").stems);

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

// True if one statement names an employer, and the other is of a post at another one.
function isOfAnotherPost({ named }: Counted, { sentence: { post } }: Counted): boolean {
  if (post === null) return false;
  const posts = named();
  return posts.length > 0 && !posts.includes(post);
}
