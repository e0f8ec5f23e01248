import { Worker } from "node:worker_threads";
import type { SpellingProposal } from "../../domain/spelling.js";
import { workerFile } from "../../engine/runtime/package-file.js";
import { capitalised, codePointLength } from "../../language/text.js";
import { type Word, words } from "../../language/words.js";
import type { SpellingAnswer, SpellingTask } from "./worker.js";

/** Proposes corrections of spelling without network access. It changes nothing: the candidate decides what to accept. */
export interface Spelling {
  /** Returns the words of a text that are in no dictionary, in order, except those in `known`. Throws if the checker fails. */
  propose(text: string, known: string): Promise<SpellingProposal[]>;
  close(): Promise<void>;
}

/** The maximum number of distinct words of a text that are checked; the words after them are not. */
const MAX_WORDS = 200;
const MIN_LENGTH = 3;
/** The worker with its dictionaries is ended after this idle time. */
const IDLE_MS = 60_000;

/** Checks spelling in a worker thread, which is started at the first use. */
export function createSpelling(): Spelling {
  const checker = new Checker();
  return {
    async propose(text, known) {
      const knownWords = new Set(words(known).map(({ lower }) => lower));
      const asked = words(text).filter((word) => isPlain(word, text) && !knownWords.has(word.lower));
      const distinct = [...new Set(asked.map(({ lower }) => lower))].slice(0, MAX_WORDS);
      if (distinct.length === 0) return [];
      const unknown = await checker.check(distinct);
      return asked.flatMap((word) => proposalFor(word, text, unknown[word.lower]));
    },
    close: () => checker.stop(),
  };
}

/** A worker with the dictionaries, which ends when it is idle. */
class Checker {
  #worker: Worker | null = null;
  #lastNumber = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<number, { resolve: (answer: SpellingAnswer) => void; reject: (error: Error) => void }>();

  async check(list: string[]): Promise<SpellingAnswer["unknown"]> {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    clearTimeout(this.#idle);
    const answer = new Promise<SpellingAnswer>((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    this.#running().postMessage({ number, words: list } satisfies SpellingTask);
    const { unknown } = await answer;
    clearTimeout(this.#idle);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
    return unknown;
  }

  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const stopped = this.#worker;
    this.#fail(new Error("The spelling checker was closed."));
    await stopped?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const started = new Worker(workerFile("spelling"));
    started.unref();
    started.on("message", (answer: SpellingAnswer) => {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
    });
    started.on("error", (error) => this.#fail(error));
    this.#worker = started;
    return started;
  }

  // The worker answers no more: every check that waits for it fails, and the next one starts another.
  #fail(error: Error): void {
    for (const one of this.#waiting.values()) one.reject(error);
    this.#waiting.clear();
    this.#worker = null;
  }
}

function proposalFor({ text: written, start }: Word, text: string, suggestions?: string[]): SpellingProposal[] {
  if (!suggestions) return [];
  const from = codePointLength(text.slice(0, start));
  const matchCase = (one: string) => (/^\p{Lu}/u.test(written) ? capitalised(one) : one);
  return [
    { start: from, end: from + codePointLength(written), text: written, suggestions: suggestions.map(matchCase) },
  ];
}

// True unless the word is short, a figure, an acronym, or a name (a capital inside a sentence).
function isPlain({ text: word, start }: Word, text: string): boolean {
  if (word.length < MIN_LENGTH || /[\d&.#+]/.test(word) || /\p{Lu}/u.test(word.slice(1))) return false;
  return !/^\p{Lu}/u.test(word) || /(?:^|[.!?\n]\s*)$/.test(text.slice(0, start));
}
