import english from "dictionary-en";
import nspell from "nspell";

let speller: ReturnType<typeof nspell> | null = null;

/** True for an English word. The dictionary is prepared at the first use, since most files need none. */
export function isWord(text: string): boolean {
  speller ??= nspell(english);
  return text.length > 1 && speller.correct(text.toLowerCase());
}
