import { API } from "../domain/contract.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { Program } from "../sessions/dependencies.js";
import type { Answering } from "./answering.js";
import { callerOf, check } from "./requests.js";
import type { Handlers } from "./routes.js";

type QuestionCalls =
  | "getQuestion"
  | "reply"
  | "cancelQuestion"
  | "retryQuestion"
  | "getHistory"
  | "rewind"
  | "compareVersions"
  | "getThread"
  | "replyToThread";

/** The calls about questions and threads. An unknown one is 404 whatever the body says. */
export function questionHandlers(
  { sessions }: Pick<Program, "sessions">,
  answer: Answering,
): Pick<Handlers, QuestionCalls> {
  return {
    async getQuestion({ params }, response) {
      response.json(await sessions.getQuestion(LOCAL_OWNER, idIn(params)));
    },
    async reply(request, response) {
      const id = idIn(request.params);
      await sessions.mustBeThere(LOCAL_OWNER, id);
      const reply = check(API.reply.body, request.body);
      await answer(request, response, () =>
        sessions.reply(callerOf(request, `POST /questions/${id}/replies`), id, reply),
      );
    },
    async cancelQuestion(request, response) {
      check(API.cancelQuestion.body, request.body);
      const id = idIn(request.params);
      // Cancelling twice is cancelling once: the key is checked, there is nothing to keep under it.
      callerOf(request, "cancel");
      await sessions.cancel(LOCAL_OWNER, id);
      response.json(await sessions.getQuestion(LOCAL_OWNER, id));
    },
    async retryQuestion(request, response) {
      check(API.retryQuestion.body, request.body);
      const id = idIn(request.params);
      await sessions.mustBeThere(LOCAL_OWNER, id);
      await answer(request, response, () => sessions.retry(callerOf(request, `POST /questions/${id}/retry`), id));
    },
    async getHistory({ params }, response) {
      response.json(await sessions.history(LOCAL_OWNER, idIn(params)));
    },
    async rewind(request, response) {
      const id = idIn(request.params);
      await sessions.mustBeThere(LOCAL_OWNER, id);
      const { checkpoint_id } = check(API.rewind.body, request.body);
      await answer(request, response, () =>
        sessions.rewind(callerOf(request, `POST /questions/${id}/rewind`), id, checkpoint_id),
      );
    },
    async compareVersions({ params, query }, response) {
      const { from, to } = check(API.compareVersions.query, query);
      response.json(await sessions.versions(LOCAL_OWNER, idIn(params), from, to));
    },
    async getThread({ params }, response) {
      response.json(await sessions.getThread(LOCAL_OWNER, params.thread_id));
    },
    async replyToThread(request, response) {
      const { thread_id } = request.params;
      await sessions.mustBeThere(LOCAL_OWNER, thread_id);
      const reply = check(API.replyToThread.body, request.body);
      await answer(request, response, () =>
        sessions.reply(callerOf(request, `POST /questions/${thread_id}/replies`), thread_id, reply),
      );
    },
  };
}

// A question's id begins with its session's; under another session it is not there.
function idIn({ session_id, question_id }: { session_id: string; question_id: string }): string {
  return question_id.startsWith(`${session_id}.`) ? question_id : `${session_id}.`;
}
