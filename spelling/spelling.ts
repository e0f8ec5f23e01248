import { Worker } from "node:worker_threads";
import { workerFile } from "../domain/package-file.js";
import type { SpellingProposal } from "../domain/spelling.js";
import { capitalised } from "../language/letters.js";
import { codePointLength } from "../language/spans.js";
import { type Word, words } from "../language/words.js";
import type { SpellingAnswer, SpellingTask } from "./worker.js";

/** Proposes corrections of spelling without network access. It changes nothing: the candidate decides what to accept. */
export interface Spelling {
  /** Returns the words of a text that are in no dictionary, in order, without those in `known`. Throws if the checker fails. */
  propose(text: string, known: string): Promise<SpellingProposal[]>;
  close(): Promise<void>;
}

/** Further words of a text are not looked up: so many occur in another language, or in something that is not text. */
const MOST_WORDS = 200;
const SHORTEST = 3;
/** The worker with its dictionaries is ended after this idle time. */
const IDLE_MS = 60_000;

/** Checks spelling in a worker thread, which is started at the first use. */
export function createSpelling(): Spelling {
  let worker: Worker | null = null;
  let numbered = 0;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, { resolve: (answer: SpellingAnswer) => void; reject: (error: Error) => void }>();

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  function running(): Worker {
    if (worker) return worker;
    const begun = new Worker(workerFile(import.meta.url, "spelling"));
    begun.unref();
    begun.on("message", (answer: SpellingAnswer) => {
      waiting.get(answer.number)?.resolve(answer);
      waiting.delete(answer.number);
    });
    begun.on("error", (error) => {
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
      worker = null;
    });
    worker = begun;
    return begun;
  }

  async function look(list: string[]): Promise<SpellingAnswer["unknown"]> {
    numbered += 1;
    const number = numbered;
    clearTimeout(idle);
    const answer = new Promise<SpellingAnswer>((resolve, reject) => waiting.set(number, { resolve, reject }));
    running().postMessage({ number, words: list } satisfies SpellingTask);
    const { unknown } = await answer;
    idle = setTimeout(() => void stop(), IDLE_MS);
    idle.unref();
    return unknown;
  }

  return {
    async propose(text, known) {
      const there = new Set(words(known).map(({ lower }) => lower));
      const asked = words(text).filter((word) => isPlain(word, text) && !there.has(word.lower));
      const distinct = [...new Set(asked.map(({ lower }) => lower))].slice(0, MOST_WORDS);
      if (distinct.length === 0) return [];
      const unknown = await look(distinct);
      return asked.flatMap(({ text: written, lower, start }) => {
        const suggestions = unknown[lower];
        if (!suggestions) return [];
        const from = codePointLength(text.slice(0, start));
        const inItsCase = (one: string) => (/^\p{Lu}/u.test(written) ? capitalised(one) : one);
        return [
          { start: from, end: from + codePointLength(written), text: written, suggestions: suggestions.map(inItsCase) },
        ];
      });
    },
    close: stop,
  };
}

// True unless the word is short, a figure, an acronym, or a name (a capital inside a sentence).
function isPlain({ text: word, start }: Word, text: string): boolean {
  if (word.length < SHORTEST || /[\d&.#+]/.test(word) || /\p{Lu}/u.test(word.slice(1))) return false;
  return !/^\p{Lu}/u.test(word) || /(?:^|[.!?\n]\s*)$/.test(text.slice(0, start));
}
