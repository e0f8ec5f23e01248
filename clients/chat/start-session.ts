import { randomUUID } from "node:crypto";
import { AIMessage } from "@langchain/core/messages";
import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { AppError } from "../../domain/errors.js";
import type { SessionResource } from "../../domain/session.js";
import type { Chatting } from "./channels.js";
import { documentsIn } from "./messages.js";
import { type ChatNeeds, ownerIn } from "./needs.js";
import { refusalOf } from "./refusal.js";
import { markdown, readMessage, SEND_RESUME } from "./shown.js";
import { followSpoken } from "./spoken.js";

/** Starts a session with the two documents that were sent: the résumé first, then the job. */
export function startSession(needs: ChatNeeds) {
  return async (
    { messages, set_aside }: Chatting["State"],
    config: LangGraphRunnableConfig,
  ): Promise<Partial<Chatting["Update"]>> => {
    const owner = ownerIn(config);
    const [first, second] = documentsIn(messages, set_aside);
    if (!first || !second) return { messages: [new AIMessage(SEND_RESUME)], action: { kind: "rest" } };
    const host = await needs.hostOf(owner);
    try {
      const resume = await needs.read(first.bytes, "resume", owner);
      const job = await needs.read(second.bytes, "job", owner);
      const run = host.start({ mode: "fast", resume, job });
      const session = await followSpoken<SessionResource>(run, randomUUID(), config);
      const { session_id, problem } = session;
      if (!problem) return { session_id, messages: [new AIMessage(readMessage(session))], action: { kind: "show" } };
      return { session_id, messages: [new AIMessage(markdown([problem.message]) + RETRY)], action: { kind: "rest" } };
    } catch (error) {
      if (error instanceof AppError && error.retryable)
        return { messages: [new AIMessage(markdown(refusalOf(error)) + RETRY)], action: { kind: "rest" } };
      const ids = messages.flatMap(({ id }) => id ?? []);
      const said = [markdown(refusalOf(error)), SEND_RESUME].join("\n\n");
      return { messages: [new AIMessage(said)], set_aside: ids, action: { kind: "rest" } };
    }
  };
}

/** How a step that failed is tried again. */
export const RETRY = "\n\nSend `/retry` to try it again.";
