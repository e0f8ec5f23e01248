import { parentPort } from "node:worker_threads";
import american from "dictionary-en";
import british from "dictionary-en-gb";
import nspell from "nspell";

/** Words that are asked about, and for each that no dictionary has what may be meant. */
export interface SpellingTask {
  number: number;
  words: string[];
}
export interface SpellingAnswer {
  number: number;
  unknown: Record<string, string[]>;
}

const MOST_SUGGESTIONS = 3;

// Suggestions take tens of milliseconds a word: here they hold up nobody. A word is right where either English has it.
const spellers = [nspell(british), nspell(american)];

parentPort?.on("message", ({ number, words }: SpellingTask) => {
  const wrong = words.filter((word) => !spellers.some((speller) => speller.correct(word)));
  const unknown = Object.fromEntries(
    wrong.map((word) => [word, (spellers[0]?.suggest(word) ?? []).slice(0, MOST_SUGGESTIONS)]),
  );
  parentPort?.postMessage({ number, unknown } satisfies SpellingAnswer);
});
