import { setTimeout } from "node:timers/promises";
import type { WrittenPiece } from "../domain/event.js";
import type { Run } from "../domain/run.js";
import { createWrittenText, type WrittenText } from "../language/written.js";
import type { Elsewhere, News } from "../stores/ports.js";

/** A version of an answer that is being written at this moment. `attempt` is another one whenever it begins anew. */
export interface Writing {
  question_id: string;
  version: number;
  attempt: number;
  texts: WrittenText["texts"];
}

/** What has changed of a session: its log, or the text that is being written. */
export type Change = "log" | "text";

type Place = Pick<Run, "owner" | "session_id" | "thread_id">;

/** Wakes whoever follows a session, in this process and in others, and holds the text that is being written, which no store keeps. */
export interface Live {
  /** Takes what a node writes. */
  write(run: Place, piece: WrittenPiece): void;
  /** What is being written in a session. */
  writings(owner: string, sessionId: string): Writing[];
  /** Forgets what a run was writing, before the log has it whole, or once it is void. */
  forget(run: Place): void;
  /** Forgets it in this process alone: another writes it now. */
  leave(run: Place): void;
  /** Tells the followers of a session that its log has changed. */
  wake(owner: string, sessionId: string): void;
  /** Calls back at every change of a session. Gives what ends that. */
  listen(owner: string, sessionId: string, onChange: (change: Change) => void): () => void;
  /** True once nothing more will come in this process: a follower ends when it has what is there. */
  isClosed(): boolean;
  /** Lets every follower come to its end; resolves when all have, or after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** A text as it is being read, and how many pieces it was given. */
type Written = Writing & { text: WrittenText; pieces: number };

interface Listened {
  listeners: Set<(change: Change) => void>;
  stopHearing: () => void;
}

/** `elsewhere` carries what this process does to a session to the others, and brings what they do. */
export function createLive(elsewhere: Elsewhere): Live {
  const listened = new Map<string, Listened>();
  const writings = new Map<string, Map<string, Written>>();
  let attempts = 0;
  let closed = false;
  let onLastGone = () => {};

  const ring = (owner: string, sessionId: string, change: Change) => {
    for (const listener of [...(listened.get(`${owner} ${sessionId}`)?.listeners ?? [])]) listener(change);
  };

  const take = ({ owner, session_id, thread_id }: Place, piece: WrittenPiece): Written => {
    const key = `${owner} ${session_id}`;
    const ofSession = writings.get(key) ?? new Map<string, Written>();
    writings.set(key, ofSession);
    const known = ofSession.get(thread_id);
    const goesOn = known?.version === piece.version && piece.kind === "piece";
    const written = goesOn ? known : begun(thread_id, piece.version);
    ofSession.set(thread_id, written);
    written.pieces += 1;
    if (piece.kind === "piece") written.text.push(piece.piece);
    ring(owner, session_id, "text");
    return written;
  };
  const begun = (question_id: string, version: number): Written => {
    const text = createWrittenText();
    attempts += 1;
    return { question_id, version, attempt: attempts, texts: text.texts, text, pieces: 0 };
  };
  const drop = ({ owner, session_id, thread_id }: Place) => {
    const key = `${owner} ${session_id}`;
    const ofSession = writings.get(key);
    ofSession?.delete(thread_id);
    if (ofSession?.size === 0) writings.delete(key);
  };

  // Gives what begins to hear of a session, and what ends that and forgets what was heard.
  const hear = (owner: string, session_id: string) => {
    const heard = new Map<string, number>();
    const stop = elsewhere.hear(owner, session_id, (news: News) => {
      if (news.kind === "log") return ring(owner, session_id, "log");
      const place = { owner, session_id, thread_id: news.thread_id };
      if (news.kind === "forget") {
        heard.delete(news.thread_id);
        return drop(place);
      }
      // Whoever begins to listen in the middle of a text, or has missed a piece, cannot read it: it is shown when it is written.
      const { thread_id, piece, number } = news;
      if (number !== 0 && heard.get(thread_id) !== number) return;
      if (number === 0) drop(place);
      heard.set(thread_id, number + 1);
      take(place, piece);
    });
    return () => {
      stop();
      for (const thread_id of heard.keys()) drop({ owner, session_id, thread_id });
    };
  };

  return {
    write(run, piece) {
      const { owner, session_id, thread_id } = run;
      const written = take(run, piece);
      elsewhere.tell(owner, session_id, { kind: "piece", thread_id, piece, number: written.pieces - 1 });
    },
    writings: (owner, sessionId) => [...(writings.get(`${owner} ${sessionId}`)?.values() ?? [])],
    forget(run) {
      drop(run);
      elsewhere.tell(run.owner, run.session_id, { kind: "forget", thread_id: run.thread_id });
    },
    leave: drop,
    wake(owner, sessionId) {
      ring(owner, sessionId, "log");
      elsewhere.tell(owner, sessionId, { kind: "log" });
    },
    listen(owner, sessionId, onChange) {
      const key = `${owner} ${sessionId}`;
      const ofSession = listened.get(key) ?? {
        listeners: new Set(),
        stopHearing: hear(owner, sessionId),
      };
      listened.set(key, ofSession);
      ofSession.listeners.add(onChange);
      return () => {
        ofSession.listeners.delete(onChange);
        if (ofSession.listeners.size > 0 || listened.get(key) !== ofSession) return;
        ofSession.stopHearing();
        listened.delete(key);
        if (listened.size === 0) onLastGone();
      };
    },
    isClosed: () => closed,
    async close(graceMs) {
      closed = true;
      if (listened.size === 0) return;
      const allGone = new Promise<void>((resolve) => {
        onLastGone = resolve;
      });
      for (const { listeners } of [...listened.values()]) for (const listener of [...listeners]) listener("log");
      await Promise.race([allGone, setTimeout(graceMs, undefined, { ref: false })]);
    },
  };
}
