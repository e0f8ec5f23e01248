import { API } from "../domain/contract/contract.js";
import { documentOf } from "../domain/document.js";
import type { Program } from "../engine/program/program.js";
import type { RunResponder } from "./answering.js";
import { callerOf, parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type ThreadCalls = "getThread" | "replyToThread" | "cancelThread" | "retryThread" | "getThreadHistory" | "rewindThread";

/** The handlers for threads by their id alone, whatever they hold. */
export function threadHandlers(
  { sessions }: Pick<Program, "sessions">,
  answer: RunResponder,
): Pick<Handlers, ThreadCalls> {
  return {
    async getThread({ params }, response, owner) {
      response.json(await sessions.getThread(owner, params.thread_id));
    },
    async replyToThread(request, response, owner) {
      const { thread_id } = request.params;
      await sessions.mustBeThere(owner, thread_id);
      const reply = parseInput(API.replyToThread.body, request.body);
      const caller = callerOf(owner, request, `POST /${kindOf(thread_id)}/${thread_id}/replies`);
      await answer(request, response, () => sessions.reply(caller, thread_id, reply));
    },
    async cancelThread(request, response, owner) {
      parseInput(API.cancelThread.body, request.body);
      const { thread_id } = request.params;
      // Cancelling is idempotent: the Idempotency-Key is validated, but nothing is stored under it.
      callerOf(owner, request, "cancel");
      await sessions.mustBeThere(owner, thread_id);
      await sessions.cancel(owner, thread_id);
      response.json(await sessions.getThread(owner, thread_id));
    },
    async retryThread(request, response, owner) {
      parseInput(API.retryThread.body, request.body);
      const { thread_id } = request.params;
      await sessions.mustBeThere(owner, thread_id);
      const caller = callerOf(owner, request, `POST /${kindOf(thread_id)}/${thread_id}/retry`);
      await answer(request, response, () => sessions.retry(caller, thread_id));
    },
    async getThreadHistory({ params }, response, owner) {
      response.json(await sessions.history(owner, params.thread_id));
    },
    async rewindThread(request, response, owner) {
      const { thread_id } = request.params;
      await sessions.mustBeThere(owner, thread_id);
      const { checkpoint_id } = parseInput(API.rewindThread.body, request.body);
      const caller = callerOf(owner, request, `POST /${kindOf(thread_id)}/${thread_id}/rewind`);
      await answer(request, response, () => sessions.rewind(caller, thread_id, checkpoint_id));
    },
  };
}

// A key of an idempotent request counts for a thread's own address too.
function kindOf(threadId: string): "documents" | "questions" | "sessions" {
  if (documentOf(threadId) !== null) return "documents";
  return threadId.includes(".") ? "questions" : "sessions";
}
