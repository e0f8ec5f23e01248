import { readText } from "../sentences/text-reading.js";
import { testedPattern } from "../text/row.js";
import { isContent, type Word } from "../words/words.js";

/* The names of employers in a text. Names keep their capitals: "the bar" is not "The Creel Bar". */

/** The words of a text that can identify an employer by name, in their order. */
export function namingWords(text: string): Word[] {
  return readText(text).capitalised.filter((word) => word.text.length > 2 && isContent(word));
}

/** Finds the employers at which a text says that the work was done: "at the Tin Loaf", not "through the Tin Loaf", who may be anybody. */
export function atEmployersOf(text: string): (employer: string) => boolean {
  const there = namingWords(text).filter(({ start }) => AT.test(text.slice(0, start)));
  if (there.length === 0) return () => false;
  return (employer) => {
    const [first] = namingWords(employer);
    return first !== undefined && there.some(({ lower }) => lower === first.lower);
  };
}
const AT = testedPattern(/\b(?:at|in)\s+(?:the\s+|our\s+)?$/iu, "One till at the ", "Paid through the ");

/** True for two names that begin with the same word: "HavenLog DC1" and "HavenLog DC3". */
export function isSameEmployer(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => namingWords(name)[0]?.lower);
  return first !== undefined && first === second;
}

/** True if a text has any word of an employer's name: "for the Players", of the Tidewater Players. The word may belong to another name. */
export function mayNameEmployer(text: string, employer: string): boolean {
  const there = new Set(namingWords(text).map(({ lower }) => lower));
  return namingWords(employer).some(({ lower }) => there.has(lower));
}

/** True if a text names an employer, even if only by the first word of its name. */
export function namesEmployer(text: string, employer: string): boolean {
  const [first] = namingWords(employer);
  return first !== undefined && namingWords(text).some(({ lower }) => lower === first.lower);
}
