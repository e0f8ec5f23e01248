import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { AppError, AssertionError, InputError } from "../../domain/errors.js";
import { workerFile } from "../../engine/runtime/package-file.js";
import { createSlots } from "../../engine/runtime/slots.js";
import { MAX_MEMORY_MB, type ReadDocument, unreadable } from "./document.js";
import { type DocumentKind, isLight, readLight, withText } from "./light.js";
import type { WorkerAnswer, WorkerTask } from "./worker.js";

const TIMEOUT_MS = 10_000;
const ABORTED = 134;
/** The maximum number of documents that are read at the same time, in total and for one owner. */
const AT_ONCE = 4;
const AT_ONCE_OF_OWNER = 2;
/** The maximum number of waiting documents, in total and for one owner. */
const MOST_WAITING = 64;
const MOST_WAITING_OF_OWNER = 32;

/** Reads documents; a bad one neither blocks nor crashes the process. */
export interface DocumentReader {
  /** Throws an InputError that says what is wrong with the document, or `overloaded` if too many wait. */
  read(bytes: Uint8Array, kind: DocumentKind, owner: string): Promise<ReadDocument>;
}

/** Reads short texts in the calling process, and everything else in a separate process with limits of time and memory. */
export function createDocumentReader(timeoutMs = TIMEOUT_MS): DocumentReader {
  const slots = createSlots({
    atOnce: AT_ONCE,
    atOnceOfOwner: AT_ONCE_OF_OWNER,
    waiting: {
      most: MOST_WAITING,
      mostOfOwner: MOST_WAITING_OF_OWNER,
      refused: () =>
        new AppError({
          code: "overloaded",
          message: "Too many documents wait to be read. Try again in a moment, or send the text.",
          retryable: true,
          details: { retry_after_seconds: 5 },
        }),
    },
  });
  return {
    async read(bytes, kind, owner) {
      if (isLight(bytes)) return withText(readLight(bytes, kind));
      return slots.within(owner, () => readInProcess({ bytes, kind }, timeoutMs));
    },
  };
}

// The process has no environment, so no key. Its output is discarded, since it may contain text of the document.
function readInProcess(task: WorkerTask, timeoutMs: number): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(workerFile("documents")), [], {
      env: {},
      execArgv: [`--max-old-space-size=${MAX_MEMORY_MB}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const timer = setTimeout(() => {
      reject(unreadable("Reading the document took too long. Save it again, or send its text."));
      child.kill("SIGKILL");
    }, timeoutMs);
    child.once("message", (answer: WorkerAnswer) => {
      if ("read" in answer) resolve(answer.read);
      else reject(new InputError(answer.refused));
      child.kill("SIGKILL");
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      // At its own memory limit V8 aborts by a signal or with this code. An answer or the time limit may have settled the result before.
      if (signal === null && code !== ABORTED)
        reject(new AssertionError(`the document process exited with code ${code} without a result`));
      const message = `Reading the document needs more than ${MAX_MEMORY_MB} MB of memory. Save it again, or send its text.`;
      reject(unreadable(message));
    });
    // Fails only if the process has ended, which is reported above.
    child.send(task, () => {});
  });
}
