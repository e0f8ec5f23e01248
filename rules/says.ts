/*
 * What the rules say to a candidate, by language. A further language is one more file in rules/says and one more line here. Other rooms import this
 * file only.
 */

import { de } from "./says/de.js";
import { en, type Says } from "./says/en.js";

export type { Says } from "./says/en.js";

const LANGUAGES: Record<string, Says> = { en, de };

/** What the rules say in a language (ISO 639-1), or in English where they have none of it. */
export function saysIn(language: string): Says {
  return LANGUAGES[language] ?? en;
}

/** True if the rules have the words of a language. */
export function speaks(language: string): boolean {
  return Object.hasOwn(LANGUAGES, language);
}
