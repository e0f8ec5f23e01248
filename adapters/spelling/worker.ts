import { parentPort } from "node:worker_threads";
import american from "dictionary-en";
import british from "dictionary-en-gb";
import nspell from "nspell";

/** The words to check; `SpellingAnswer` has suggestions for each word that is in no dictionary. */
export interface SpellingTask {
  number: number;
  words: string[];
}
export interface SpellingAnswer {
  number: number;
  unknown: Record<string, string[]>;
}

const MOST_SUGGESTIONS = 3;

// Suggestions take tens of milliseconds per word; in this thread they block nothing. A word that is correct in British or American English
// is correct.
const spellers = [nspell(british), nspell(american)];

parentPort?.on("message", ({ number, words }: SpellingTask) => {
  const wrong = words.filter((word) => !spellers.some((speller) => speller.correct(word)));
  const unknown = Object.fromEntries(
    wrong.map((word) => [word, likelyFirst(word, spellers[0]?.suggest(word) ?? []).slice(0, MOST_SUGGESTIONS)]),
  );
  parentPort?.postMessage({ number, unknown } satisfies SpellingAnswer);
});

// "Their" before "thief" for "thier": swapped letters are likelier than wrong letters.
function likelyFirst(word: string, suggestions: string[]): string[] {
  const letters = (text: string) => [...text.toLowerCase()].sort().join("");
  const isSwapped = (one: string) => letters(one) === letters(word);
  return [...suggestions.filter(isSwapped), ...suggestions.filter((one) => !isSwapped(one))];
}
