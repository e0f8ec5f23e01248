import { Worker } from "node:worker_threads";
import { workerFile } from "../../engine/runtime/package-file.js";

/** Only this many characters of a text are counted, and the rest is extrapolated: the tokenizer's time grows faster than the text. */
const COUNTED_CHARACTERS = 40_000;

/** The maximum time that a call waits for its count; the first calls also wait for the tables. */
const DEADLINE_MS = 2_000;
const FIRST_DEADLINE_MS = 10_000;
/** The assumed characters per token if they cannot be counted in time: fewer than in prose, so that a budget is not overspent. */
const CHARACTERS_PER_TOKEN = 3;

let worker: Worker | null = null;
let hasCounted = false;
let asked = 0;
const waiting = new Map<number, { resolve(tokens: number): void; reject(error: Error): void }>();

/**
 * Counts the tokens of a text with o200k, which ships with the package. The count is an estimate for models with another tokenizer, and if
 * counting takes too long.
 */
export async function countTokens(text: string): Promise<number> {
  const head = text.slice(0, COUNTED_CHARACTERS);
  if (head === "") return 0;
  const counted = await countInWorker(head);
  return Math.ceil((counted * text.length) / head.length);
}

// Counts in a worker thread that is started at the first use and does not keep the process alive while idle.
function countInWorker(text: string): Promise<number> {
  worker ??= startWorker();
  const own = worker;
  asked += 1;
  const id = asked;
  own.ref();
  let timer: NodeJS.Timeout | undefined;
  return new Promise<number>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    timer = setTimeout(
      () => {
        waiting.delete(id);
        resolve(Math.ceil(text.length / CHARACTERS_PER_TOKEN));
        // A worker that is too slow for this text would also delay the next counts.
        if (worker === own) worker = null;
        if (waiting.size === 0) void own.terminate();
      },
      hasCounted ? DEADLINE_MS : FIRST_DEADLINE_MS,
    );
    own.postMessage({ id, text });
  }).finally(() => {
    clearTimeout(timer);
    if (waiting.size === 0) own.unref();
  });
}

function startWorker(): Worker {
  const started = new Worker(workerFile("models"));
  hasCounted = false;
  started.on("message", ({ id, tokens }: { id: number; tokens: number }) => {
    hasCounted = true;
    waiting.get(id)?.resolve(tokens);
    waiting.delete(id);
  });
  started.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
    worker = null;
  });
  return started;
}
