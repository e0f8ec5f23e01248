import { Worker } from "node:worker_threads";
import { workerFile } from "../domain/package-file.js";

/** The count for a longer text is extrapolated from this many characters: a tokenizer's time grows faster than its text. */
const COUNTED_CHARACTERS = 40_000;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, { resolve(tokens: number): void; reject(error: Error): void }>();

/** Counts the tokens of a text with o200k, which ships with the package; for models with another tokenizer this is an estimate. */
export async function countTokens(text: string): Promise<number> {
  const head = text.slice(0, COUNTED_CHARACTERS);
  if (head === "") return 0;
  const counted = await countInWorker(head);
  return Math.ceil((counted * text.length) / head.length);
}

// In a worker thread that is started at the first use and does not keep the process alive while idle.
function countInWorker(text: string): Promise<number> {
  worker ??= startWorker();
  const own = worker;
  asked += 1;
  const id = asked;
  own.ref();
  return new Promise<number>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    own.postMessage({ id, text });
  }).finally(() => {
    if (waiting.size === 0) own.unref();
  });
}

function startWorker(): Worker {
  const started = new Worker(workerFile(import.meta.url, "models"));
  started.on("message", ({ id, tokens }: { id: number; tokens: number }) => {
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
