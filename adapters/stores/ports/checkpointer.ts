import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import type { HeldLease } from "./leases.js";

/** A checkpointer that reports lost writes to the run that made them. */
export interface Checkpointer extends BaseCheckpointSaver {
  /** Writes a thread under a run's lease from now on, and reports lost writes. Returns the function that ends this. */
  watch(thread: string, lease: HeldLease, onLost: (error: unknown) => void): () => void;
  /** Resolves when every write of the thread that has begun is stored, or is lost and reported. */
  untilStored(thread: string): Promise<void>;
  /** An identifier of a thread's progress. If it has not changed, nothing was executed in between. */
  pointOf(thread: string): Promise<string>;
}

/** The id under which a thread's checkpoints are stored: the owner, a slash, the thread's own id. */
export function checkpointThread(owner: string, threadId: string): string {
  return `${owner}/${threadId}`;
}

/**
 * True for the checkpoint of a question's first ask, the one after its input. If the reply came with the input, that checkpoint has no
 * interrupt.
 */
export function hasFirstAsk(thread: string, metadata: { step?: number }): boolean {
  const isQuestion = thread.slice(thread.lastIndexOf("/")).includes(".");
  return isQuestion && metadata.step === 0;
}
