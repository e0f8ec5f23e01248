import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "../domain/errors.js";
import { type DocumentKind, readBytes } from "./read.js";

/** The input of a worker; `WorkerAnswer` is its output. */
export interface WorkerTask {
  bytes: Uint8Array;
  kind: DocumentKind;
}
export type WorkerAnswer =
  | { read: Awaited<ReturnType<typeof readBytes>> }
  | { refused: Pick<AppError, "code" | "message" | "details"> };

// Each thread reads one document and ends, so that a hostile file leaves nothing behind.
const { bytes, kind } = workerData as WorkerTask;
const answer: WorkerAnswer = await readBytes(bytes, kind).then(
  (read) => ({ read }),
  (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    const { code, message, details } = error;
    return { refused: { code, message, details } };
  },
);
parentPort?.postMessage(answer);
