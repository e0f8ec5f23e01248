import { Worker } from "node:worker_threads";
import { workerFile } from "../domain/package-file.js";
import type { SpellingProposal } from "../domain/spelling.js";
import { capitalised } from "../language/letters.js";
import { codePointLength } from "../language/spans.js";
import { type Word, words } from "../language/words.js";
import type { SpellingAnswer, SpellingTask } from "./worker.js";

/** Proposes spellings, without network. It changes nothing: what is taken, the candidate takes. */
export interface Spelling {
  /** Words of a text that no dictionary has, in their order; those in `known` are left alone. Throws where the checker fails. */
  propose(text: string, known: string): Promise<SpellingProposal[]>;
  close(): Promise<void>;
}

/** More words of one text are not looked up: it is in another language, or no text. */
const MOST_WORDS = 200;
const SHORTEST = 3;
/** The checker and its dictionaries are let go when nobody has asked for so long. */
const IDLE_MS = 60_000;

/** Checks spelling in a thread of its own, which begins when it is first needed. */
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

// No figure, no acronym, and no name: a capital inside a sentence.
function isPlain({ text: word, start }: Word, text: string): boolean {
  if (word.length < SHORTEST || /[\d&.#+]/.test(word) || /\p{Lu}/u.test(word.slice(1))) return false;
  return !/^\p{Lu}/u.test(word) || /(?:^|[.!?\n]\s*)$/.test(text.slice(0, start));
}
