import type { Notification, Notifications } from "../../adapters/stores/ports/notifications.js";
import type { WrittenPiece } from "../../domain/event.js";
import { settledWithin } from "../runtime/settled-within.js";
import { createSubscribers } from "./subscribers.js";
import { createLiveTexts, type TextInProgress, type ThreadRef } from "./texts-in-progress.js";

/** What has changed in a session: its log, or the text that is being written; of which thread, or of any if null. */
export interface SessionChange {
  part: "log" | "text";
  thread_id: string | null;
}

const OF_ANY: SessionChange = { part: "log", thread_id: null };

/** Notifies the subscribers of a session, in this process and in others, and keeps the text that is being written, which is in no store. */
export interface LiveUpdates {
  /** Adds a piece that a node has written. */
  write(run: ThreadRef, piece: WrittenPiece): void;
  /** The texts that are being written in a session. */
  writings(owner: string, sessionId: string): TextInProgress[];
  /** Removes the text of a run once it is in the log or void. */
  forget(run: ThreadRef): void;
  /** Removes the text in this process only, because another process writes it now. */
  forgetHere(run: ThreadRef): void;
  /** Notifies the subscribers of a session that its log has changed: by a thread, or by any if none is named. */
  notify(changed: { owner: string; session_id: string; thread_id?: string }): void;
  /** Calls back at every change of a session. Returns the function that unsubscribes. */
  subscribe(owner: string, sessionId: string, onChange: (change: SessionChange) => void): () => void;
  /** True once this process publishes nothing more: a subscriber ends after it has read the log. */
  isClosed(): boolean;
  /** Closes, and resolves when every subscriber has left, or after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** `notifications` sends the changes of this process to the others, and receives theirs. */
export function createLiveUpdates(notifications: Notifications): LiveUpdates {
  const texts = createLiveTexts();
  const subscribers = createSubscribers<SessionChange>((owner, session_id) => connect(owner, session_id));
  let closed = false;

  // Subscribes to the other processes' changes of a session.
  function connect(owner: string, session_id: string): () => void {
    const nextPiece = new Map<string, number>();
    const threadOf = (thread_id: string) => ({ owner, session_id, thread_id });
    const unsubscribe = notifications.subscribe(owner, session_id, (notification: Notification) => {
      if (notification.kind === "log")
        return subscribers.notify(owner, session_id, { part: "log", thread_id: notification.thread_id ?? null });
      const { thread_id } = notification;
      if (notification.kind === "forget") {
        nextPiece.delete(thread_id);
        return texts.remove(threadOf(thread_id));
      }
      // A text cannot be read from the middle, or with a missing piece; then it is shown only when it is in the log.
      const { piece, number } = notification;
      if (number !== 0 && nextPiece.get(thread_id) !== number) return;
      if (number === 0) texts.remove(threadOf(thread_id));
      nextPiece.set(thread_id, number + 1);
      texts.add(threadOf(thread_id), piece);
      subscribers.notify(owner, session_id, { part: "text", thread_id });
    });
    return () => {
      unsubscribe();
      for (const thread_id of nextPiece.keys()) texts.remove(threadOf(thread_id));
    };
  }

  return {
    write(run, piece) {
      const { owner, session_id, thread_id } = run;
      const number = texts.add(run, piece);
      subscribers.notify(owner, session_id, { part: "text", thread_id });
      notifications.publish(owner, session_id, { kind: "piece", thread_id, piece, number });
    },
    writings: texts.of,
    forget(run) {
      texts.remove(run);
      notifications.publish(run.owner, run.session_id, { kind: "forget", thread_id: run.thread_id });
    },
    forgetHere: texts.remove,
    notify({ owner, session_id, thread_id }) {
      subscribers.notify(owner, session_id, { part: "log", thread_id: thread_id ?? null });
      notifications.publish(owner, session_id, { kind: "log", thread_id });
    },
    subscribe: subscribers.add,
    isClosed: () => closed,
    async close(graceMs) {
      closed = true;
      if (subscribers.size === 0) return;
      const noneLeft = subscribers.noneLeft();
      subscribers.notifyAll(OF_ANY);
      await settledWithin(graceMs, [noneLeft]);
    },
  };
}
