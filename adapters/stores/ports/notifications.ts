import type { WrittenPiece } from "../../../domain/event.js";

/**
 * A message about a session from one process to the others: the log has grown (`log`; by one thread, or by any if none is named), the next piece of a text that is being written has
 * arrived (`piece`; number 0 is the first of its version), or that text is void (`forget`).
 */
export type Notification =
  | { kind: "log"; thread_id?: string | undefined }
  | { kind: "piece"; thread_id: string; piece: WrittenPiece; number: number }
  | { kind: "forget"; thread_id: string };

/** Pub/sub between the processes that share a store. Delivery is not guaranteed; the log has everything that matters. */
export interface Notifications {
  publish(owner: string, sessionId: string, notification: Notification): void;
  /** Calls back with the messages of other processes about a session. Returns the function that unsubscribes. */
  subscribe(owner: string, sessionId: string, onNotification: (notification: Notification) => void): () => void;
}
