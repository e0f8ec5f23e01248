import { Worker } from "node:worker_threads";
import { AssertionError, InputError } from "../domain/errors.js";
import { workerFile } from "../domain/package-file.js";
import { type ReadDocument, tooLarge, unreadable } from "./document.js";
import { type DocumentKind, isHeavy, readBytes } from "./read.js";
import type { WorkerAnswer, WorkerTask } from "./worker.js";

const TIMEOUT_MS = 20_000;
const MEMORY_MB = 256;
/** Concurrent workers; further documents wait. */
const AT_ONCE = 2;

/** Reads documents; a bad one neither blocks nor crashes the process. */
export interface DocumentReader {
  /** Throws an InputError that says what is wrong with the document. */
  read(bytes: Uint8Array, kind: DocumentKind): Promise<ReadDocument>;
}

/** Packed or long documents are read in a worker thread with limits of time and memory, short texts in the calling thread. */
export function createDocumentReader(timeoutMs = TIMEOUT_MS): DocumentReader {
  const waiting: (() => void)[] = [];
  let running = 0;
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }
  return {
    async read(bytes, kind) {
      if (!isHeavy(bytes)) return readBytes(bytes, kind);
      return inTurn(() => readInWorker({ bytes, kind }, timeoutMs));
    },
  };
}

function readInWorker(task: WorkerTask, timeoutMs: number): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(import.meta.url, "documents"), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 32 },
      // The output of the worker is discarded: it may contain text of the document.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      reject(unreadable("Reading the document took too long. Save it again, or send its text."));
      void worker.terminate();
    }, timeoutMs);
    worker.once("message", (answer: WorkerAnswer) => {
      if ("read" in answer) resolve(answer.read);
      else reject(new InputError(answer.refused));
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        reject(tooLarge("Reading the document needs more memory than is allowed.", MEMORY_MB));
      // Anything else is a bug of this program, and is reported as one.
      else reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(timer);
      reject(new AssertionError(`the document worker exited with code ${code} without a result`));
    });
  });
}
