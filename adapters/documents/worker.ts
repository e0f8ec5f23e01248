import { Worker } from "node:worker_threads";
import { AppError } from "../../domain/errors.js";
import { MAX_MEMORY_MB, type ReadDocument, unreadable } from "./document.js";
import type { DocumentKind } from "./light.js";
import { readBytes } from "./read.js";

/* A process that reads one document and ends, so that a hostile file leaves nothing behind. */

/** The input of the process; `WorkerAnswer` is its output. */
export interface WorkerTask {
  bytes: Uint8Array;
  kind: DocumentKind;
}
export type WorkerAnswer = { read: ReadDocument } | { refused: Pick<AppError, "code" | "message" | "details"> };

const LONGEST_LIFE_MS = 30_000;
const CHECK_MS = 20;

/*
 * Ends the process if it uses too much memory, including buffers outside of the heap, or lives too long because its parent is gone. A
 * separate thread does that even while the document keeps this one busy.
 */
new Worker(
  `const { rss } = process.memoryUsage;
  const most = rss() + ${MAX_MEMORY_MB} * 2 ** 20, end = Date.now() + ${LONGEST_LIFE_MS};
  setInterval(() => { if (rss() > most || Date.now() > end) process.kill(process.pid, "SIGKILL"); }, ${CHECK_MS});`,
  { eval: true },
).unref();

process.once("disconnect", () => process.exit());
process.once("message", async ({ bytes, kind }: WorkerTask) => {
  const answer: WorkerAnswer = await readBytes(bytes, kind).then(
    (read) => ({ read }),
    (error: unknown) => ({ refused: refusalOf(error) }),
  );
  process.send?.(answer);
});

// An unexpected error is treated as a fault of the document: the libraries fail in many ways on damaged files.
function refusalOf(error: unknown): Pick<AppError, "code" | "message" | "details"> {
  const { code, message, details } =
    error instanceof AppError
      ? error
      : unreadable("The document is damaged and cannot be read. Open it and save it again, or send its text.");
  return { code, message, details };
}
