import { readText } from "./text-reading.js";
import { isContent, type Word } from "./words.js";

/* The names of employers in a text. Names keep their capitals: "the bar" is not "The Creel Bar". */

/** The words of a text that can identify an employer in its name, in their order. */
export function namingWords(text: string): Word[] {
  return readText(text).words.filter((word) => /^\p{Lu}/u.test(word.text) && word.text.length > 2 && isContent(word));
}

/** True if a text names an employer, if only by the first word of its name. */
export function namesEmployer(text: string, employer: string): boolean {
  const [first] = namingWords(employer);
  return first !== undefined && namingWords(text).some(({ lower }) => lower === first.lower);
}
