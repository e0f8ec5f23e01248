import { Worker } from "node:worker_threads";
import { workerFile } from "../domain/package-file.js";

/** Longer texts are counted by their first so many characters: a tokenizer's time grows faster than its text. */
const COUNTED_CHARACTERS = 40_000;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, { resolve(tokens: number): void; reject(error: Error): void }>();

/** Tokens of a text by o200k, whose ranks ship with the package: an estimate for any other model. */
export async function countTokens(text: string): Promise<number> {
  const head = text.slice(0, COUNTED_CHARACTERS);
  if (head === "") return 0;
  const counted = await countApart(head);
  return Math.ceil((counted * text.length) / head.length);
}

// In a thread of its own that is started when something is first counted, and holds no process open by itself.
function countApart(text: string): Promise<number> {
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
