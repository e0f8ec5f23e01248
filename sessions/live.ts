import { setTimeout } from "node:timers/promises";
import type { WrittenPiece } from "../domain/event.js";
import type { Run } from "../domain/run.js";
import { createWrittenText, type WrittenText } from "../rules/text/written.js";

/** A version of an answer that is being written at this moment. `attempt` is another one whenever it begins anew. */
export interface Writing {
  question_id: string;
  version: number;
  attempt: number;
  texts: WrittenText["texts"];
}

/** Wakes whoever follows a session, and holds the text that is being written, which no store keeps. */
export interface Live {
  /** Takes what a node writes. */
  write(run: Run, piece: WrittenPiece): void;
  /** What is being written in a session. */
  writings(owner: string, sessionId: string): Writing[];
  /** Forgets what a run was writing, before the log has it whole, or once it is void. */
  forget(run: Run): void;
  /** Wakes the followers of a session; without one, those of all. */
  wake(owner?: string, sessionId?: string): void;
  /** Calls back at every change of a session. Gives what ends that. */
  listen(owner: string, sessionId: string, onChange: () => void): () => void;
  /** True once nothing more will come in this process: a follower ends when it has what is there. */
  isClosed(): boolean;
  /** Lets every follower come to its end; resolves when all have, or after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const ELSEWHERE_MS = 250;

/** `changedElsewhere` tells whether another process has written to the store since it was last asked. */
export function createLive(changedElsewhere: () => boolean): Live {
  const listeners = new Map<string, Set<() => void>>();
  const writings = new Map<string, Map<string, Writing & { text: WrittenText }>>();
  let ticking: NodeJS.Timeout | null = null;
  let attempts = 0;
  let closed = false;
  let onLastGone = () => {};

  const wake: Live["wake"] = (owner, sessionId) => {
    const woken = owner === undefined ? [...listeners.values()] : [listeners.get(`${owner} ${sessionId}`) ?? []];
    for (const listener of woken.flatMap((some) => [...some])) listener();
  };
  const lookElsewhere = () => {
    try {
      if (changedElsewhere()) wake();
    } catch {
      // A store that cannot be asked is met again by every follower that reads it, who tells its own client.
      wake();
    }
  };

  return {
    wake,
    write({ owner, session_id, thread_id }, piece) {
      const key = `${owner} ${session_id}`;
      const ofSession = writings.get(key) ?? new Map();
      writings.set(key, ofSession);
      const known = ofSession.get(thread_id);
      const goesOn = known?.version === piece.version && piece.kind === "piece";
      if (!goesOn) {
        const text = createWrittenText();
        attempts += 1;
        const { version } = piece;
        ofSession.set(thread_id, { question_id: thread_id, version, attempt: attempts, texts: text.texts, text });
      }
      if (piece.kind === "piece") ofSession.get(thread_id)?.text.push(piece.piece);
      wake(owner, session_id);
    },
    writings: (owner, sessionId) => [...(writings.get(`${owner} ${sessionId}`)?.values() ?? [])],
    forget({ owner, session_id, thread_id }) {
      const key = `${owner} ${session_id}`;
      const ofSession = writings.get(key);
      ofSession?.delete(thread_id);
      if (ofSession?.size === 0) writings.delete(key);
    },
    listen(owner, sessionId, onChange) {
      const key = `${owner} ${sessionId}`;
      listeners.set(key, (listeners.get(key) ?? new Set()).add(onChange));
      ticking ??= setInterval(lookElsewhere, ELSEWHERE_MS).unref();
      return () => {
        const ofSession = listeners.get(key);
        ofSession?.delete(onChange);
        if (ofSession?.size === 0) listeners.delete(key);
        if (listeners.size > 0) return;
        if (ticking) clearInterval(ticking);
        ticking = null;
        onLastGone();
      };
    },
    isClosed: () => closed,
    async close(graceMs) {
      closed = true;
      if (listeners.size === 0) return;
      const allGone = new Promise<void>((resolve) => {
        onLastGone = resolve;
      });
      wake();
      await Promise.race([allGone, setTimeout(graceMs, undefined, { ref: false })]);
    },
  };
}
