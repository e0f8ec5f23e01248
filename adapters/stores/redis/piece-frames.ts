import type { Notification } from "../ports/notifications.js";

/** Pieces of a text that arrive within this time are sent together. */
const FRAME_MS = 50;

/** The pieces of one text that are still to be sent. */
interface Frame {
  version: number;
  text: string;
  /** The number of the next message about the text, from 0. */
  number: number;
  timer: NodeJS.Timeout | null;
}

/**
 * Joins the pieces of a text that is being written into one message per 50 ms: a model writes a hundred pieces a second. The first piece is
 * sent at once. Messages are numbered like pieces, so that a reader detects a missing one.
 */
export class PieceFrames {
  readonly #send: (notification: Notification) => void;
  readonly #frames = new Map<string, Frame>();

  /** `send` sends a message about the session to which the pieces belong. */
  constructor(send: (notification: Notification) => void) {
    this.#send = send;
  }

  /** True when no pieces are pending. */
  get isEmpty(): boolean {
    return this.#frames.size === 0;
  }

  publish(notification: Notification): void {
    if (notification.kind === "piece" && notification.number > 0) this.#add(notification);
    else this.#sendAfterFrames(notification);
  }

  // Pending pieces are sent before a notification that they are in the log or void, or that a new text begins.
  #sendAfterFrames(notification: Notification): void {
    for (const thread_id of [...this.#frames.keys()]) this.#sendFrame(thread_id);
    if (notification.kind === "forget") this.#frames.delete(notification.thread_id);
    if (notification.kind === "piece") {
      const { thread_id, piece } = notification;
      this.#frames.set(thread_id, { version: piece.version, text: "", number: 1, timer: null });
    }
    this.#send(notification);
  }

  #add({ thread_id, piece }: Extract<Notification, { kind: "piece" }>): void {
    const frame = this.#frames.get(thread_id);
    // The beginning of this text was never sent, so readers wait for the log.
    if (!frame || piece.kind !== "piece") return;
    frame.text += piece.piece;
    frame.timer ??= setTimeout(() => this.#sendFrame(thread_id), FRAME_MS).unref();
  }

  #sendFrame(thread_id: string): void {
    const frame = this.#frames.get(thread_id);
    if (!frame || frame.text === "") return;
    if (frame.timer) clearTimeout(frame.timer);
    const { version, text, number } = frame;
    this.#frames.set(thread_id, { version, text: "", number: number + 1, timer: null });
    this.#send({ kind: "piece", thread_id, piece: { kind: "piece", version, piece: text }, number });
  }
}
