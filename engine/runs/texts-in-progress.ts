import type { WrittenPiece } from "../../domain/event.js";
import type { Run } from "../../domain/run.js";
import { createTextStream, type TextStream } from "./text-stream.js";

/** A version of an answer that is being written at this moment. `attempt` changes whenever the text begins again. */
export interface TextInProgress {
  question_id: string;
  version: number;
  attempt: number;
  texts: TextStream["texts"];
}

/** A thread of a session. */
export type ThreadRef = Pick<Run, "owner" | "session_id" | "thread_id">;

/** A text with its parser, and the number of its pieces so far. */
type Written = TextInProgress & { text: TextStream; pieces: number };

/** All texts that are being written, of all sessions, in memory. */
export function createLiveTexts() {
  const bySession = new Map<string, Map<string, Written>>();
  let attempts = 0;

  const begin = (question_id: string, version: number): Written => {
    const text = createTextStream();
    attempts += 1;
    return { question_id, version, attempt: attempts, texts: text.texts, text, pieces: 0 };
  };

  return {
    /** Adds a piece, or restarts a version. Returns the number of the piece within its version, from 0. */
    add({ owner, session_id, thread_id }: ThreadRef, piece: WrittenPiece): number {
      const key = `${owner} ${session_id}`;
      const ofSession = bySession.get(key) ?? new Map<string, Written>();
      bySession.set(key, ofSession);
      const known = ofSession.get(thread_id);
      const continues = known?.version === piece.version && piece.kind === "piece";
      const written = continues ? known : begin(thread_id, piece.version);
      ofSession.set(thread_id, written);
      if (piece.kind === "piece") written.text.push(piece.piece);
      written.pieces += 1;
      return written.pieces - 1;
    },
    remove({ owner, session_id, thread_id }: ThreadRef): void {
      const key = `${owner} ${session_id}`;
      const ofSession = bySession.get(key);
      ofSession?.delete(thread_id);
      if (ofSession?.size === 0) bySession.delete(key);
    },
    of: (owner: string, sessionId: string): TextInProgress[] => [
      ...(bySession.get(`${owner} ${sessionId}`)?.values() ?? []),
    ],
  };
}
