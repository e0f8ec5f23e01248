import { notFound, SessionError } from "../domain/errors.js";
import type { NewEvent } from "../domain/event.js";
import { hasFailed, isActive, type Run } from "../domain/run.js";
import type { ProjectedQuestion } from "../domain/views.js";
import type { Acceptance, Accepted } from "./ports/runs.js";

/** What is on a thread when a request for it comes in. */
export interface Standing {
  threadThere: boolean;
  /** The run that answered the ask of the request, and what it was answered with. */
  answered: { run: Run; hash: string | null } | null;
  latest: Run | null;
  openAskId: string | null;
}

/** Decides over a request: null when it is to become a run, or the run that an equal reply began. Throws what stands against it. */
export function decide({ start, reply }: Acceptance, standing: Standing): Accepted | null {
  const { threadThere, answered, latest, openAskId } = standing;
  if (!start && !threadThere) throw notFound("thread");
  if (reply && answered) {
    if (answered.hash === reply.hash) return { run: answered.run, via: "ask" };
    throw new SessionError({ code: "already_answered", message: "This ask was answered otherwise." });
  }
  if (latest && isActive(latest)) throw busy("A run is in progress on this thread.");
  if (reply) mustBeOpen(reply.ask_id, latest !== null && hasFailed(latest), openAskId);
  return null;
}

/** A thread that somebody works on: it can be tried again soon. */
export function busy(message: string): SessionError {
  return new SessionError({ code: "thread_busy", message, details: { retry_after_seconds: 1 } });
}

/** Throws when a key that is used again came with another body. */
export function mustMatch(known: string, given: string): void {
  if (known === given) return;
  throw new SessionError({
    code: "idempotency_mismatch",
    message: "This Idempotency-Key was used with another body.",
  });
}

/** The event that tells of an acceptance. */
export function acceptanceEvent({ session_id, thread_id, run_id, input, at }: Acceptance): NewEvent {
  if (thread_id === session_id)
    return {
      question_id: null,
      at,
      type: "session",
      data: { status: input.kind === "require" ? "ready" : "reading", run_id },
    };
  return { question_id: thread_id, at, type: "question", data: { status: "running", run_id } };
}

/** The event that tells of a question that was not there before. */
export function newQuestionEvent({ question_id, origin }: ProjectedQuestion, at: string): NewEvent {
  const { gap_id, priority } = origin.gap;
  const { text, why } = origin.question;
  return { question_id, at, type: "question", data: { status: "waiting", gap_id, priority, text, why } };
}

function mustBeOpen(askId: string, failed: boolean, openAskId: string | null): void {
  if (failed)
    throw new SessionError({ code: "not_waiting", message: "The last run failed; retry or reopen the question." });
  if (openAskId === null) throw new SessionError({ code: "not_waiting", message: "Nothing is asked at the moment." });
  if (openAskId === askId) return;
  throw new SessionError({
    code: "ask_stale",
    message: `This ask is no longer the open one; that is ${openAskId}.`,
    details: { open_ask_id: openAskId },
  });
}
