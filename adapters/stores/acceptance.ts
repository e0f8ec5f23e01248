import { notFound, SessionError } from "../../domain/errors.js";
import type { NewEvent } from "../../domain/event.js";
import { gapIdsOf } from "../../domain/matter.js";
import { changesReading, hasFailed, isActive, type Run } from "../../domain/run.js";
import type { ProjectedQuestion } from "../../domain/views.js";
import type { Acceptance, Accepted } from "./ports/runs.js";

/** The position of documents among the threads of a session: behind the questions. */
export const DOCUMENTS_LAST = 1_000_000;

/** The state of a thread when a request for it arrives. */
export interface ThreadState {
  threadThere: boolean;
  /** The run that answered the request's ask, with the hash of its reply. */
  answered: { run: Run; hash: string | null } | null;
  latest: Run | null;
  openAskId: string | null;
}

/**
 * Decides whether a request becomes a run. Returns null if it does, or the run that an equal reply started. Throws a SessionError to refuse
 * the request.
 */
export function decide({ start, reply, after }: Acceptance, standing: ThreadState): Accepted | null {
  const { threadThere, answered, latest, openAskId } = standing;
  if (!start && !threadThere) throw notFound("thread");
  if (reply && answered) {
    if (answered.hash === reply.hash) return { run: answered.run, via: "ask" };
    throw new SessionError({ code: "already_answered", message: "This ask already has a different reply." });
  }
  if (latest && isActive(latest)) throw threadBusy("A run is in progress on this thread.");
  if (after !== undefined && (latest?.run_id ?? null) !== after) throw readingChanged();
  if (reply) assertOpenAsk(reply.ask_id, latest !== null && hasFailed(latest), openAskId);
  return null;
}

/** The error for a correction of a reading that was corrected since it was read. */
export function readingChanged(): SessionError {
  return new SessionError({
    code: "reading_changed",
    message: "What was read has been corrected since: look at it again, then correct it.",
  });
}

/** The error for a thread that is in use. The request can be retried after a second. */
export function threadBusy(message: string): SessionError {
  return new SessionError({ code: "thread_busy", message, details: { retry_after_seconds: 1 } });
}

/** Throws `idempotency_mismatch` if a key is reused with another body. */
export function assertSameBody(known: string, given: string): void {
  if (known === given) return;
  throw new SessionError({
    code: "idempotency_mismatch",
    message: "This Idempotency-Key was used with a different body.",
  });
}

/** The event that records an acceptance. */
export function acceptanceEvent({ session_id, thread_id, run_id, input, at, request_id }: Acceptance): NewEvent {
  const ids = { run_id, ...(request_id && { request_id }) };
  if (thread_id === session_id)
    return {
      question_id: null,
      at,
      type: "session",
      data: { status: changesReading({ input }) ? "ready" : "reading", ...ids },
    };
  return { question_id: thread_id, at, type: "question", data: { status: "running", ...ids } };
}

/** The event that announces a new question. */
export function newQuestionEvent({ question_id, origin }: ProjectedQuestion, at: string): NewEvent {
  const { gap_id, priority } = origin.gap;
  const { text, why } = origin.question;
  return {
    question_id,
    at,
    type: "question",
    data: { status: "waiting", gap_id, gap_ids: gapIdsOf(origin.question), priority, text, why },
  };
}

function assertOpenAsk(askId: string, failed: boolean, openAskId: string | null): void {
  if (failed)
    throw new SessionError({ code: "not_waiting", message: "The last run failed; retry or reopen the question." });
  if (openAskId === null) throw new SessionError({ code: "not_waiting", message: "This thread has no open ask." });
  if (openAskId === askId) return;
  throw new SessionError({
    code: "ask_stale",
    message: `This ask is no longer open. The open ask is ${openAskId}.`,
    details: { open_ask_id: openAskId },
  });
}
