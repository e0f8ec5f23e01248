import { AppError } from "../../domain/errors.js";
import type { Ask, DocumentAsk } from "../../domain/question.js";
import type { QuestionResource } from "../../domain/session.js";
import type { AskedAbout } from "../../domain/shown-ask.js";
import type { Host } from "../host/host.js";
import { resourceAfter } from "../host/resource-after.js";
import type { OpenAsk } from "./channels.js";

/** An ask that waits, with what it is about. */
export interface Waiting {
  ask: Ask | DocumentAsk;
  about: (AskedAbout & Pick<QuestionResource, "gap_id" | "gap_ids">) | null;
}

/** The ask that the conversation waits for. Throws `not_waiting` if its question or document has gone on. */
export async function waitingAt(host: Host, sessionId: string, open: OpenAsk): Promise<Waiting> {
  if (open.document) {
    const ask = (await host.document(sessionId, open.document))?.ask;
    if (ask?.ask_id === open.ask_id) return { ask, about: null };
    throw gone("This document has been decided about since.");
  }
  const question = (await host.whenIdle(open.thread_id)) as QuestionResource;
  if (question.ask?.ask_id === open.ask_id) return { ask: question.ask, about: question };
  throw gone("This question has gone on since.");
}

/**
 * The same for a message. One that was edited is sent from an earlier point of the conversation: a question that has gone on since goes back to the
 * ask that was shown there.
 */
export async function waitingOrBackAt(host: Host, sessionId: string, open: OpenAsk): Promise<Waiting> {
  try {
    return await waitingAt(host, sessionId, open);
  } catch (error) {
    const hasGoneOn = error instanceof AppError && error.code === "not_waiting";
    const entries = hasGoneOn && !open.document ? await host.history(open.thread_id) : [];
    const shown = entries.find(({ ask }) => ask?.ask_id === open.ask_id);
    if (!shown) throw error;
    const run = host.rewind(open.thread_id, shown.checkpoint_id);
    const question = await resourceAfter<QuestionResource>(run, { show: () => {} });
    if (!question.ask) throw error;
    return { ask: question.ask, about: question };
  }
}

function gone(message: string): AppError {
  return new AppError({ code: "not_waiting", message });
}
