import { API } from "../domain/contract/contract.js";
import type { Program } from "../engine/program/program.js";
import type { RunResponder } from "./answering.js";
import { callerOf, parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type QuestionCalls =
  | "getQuestion"
  | "reply"
  | "cancelQuestion"
  | "retryQuestion"
  | "getHistory"
  | "rewind"
  | "compareVersions";

/** The handlers for questions. A reply to an unknown question, or its rewind, answers 404 even if the body is invalid. */
export function questionHandlers(
  { sessions }: Pick<Program, "sessions">,
  answer: RunResponder,
): Pick<Handlers, QuestionCalls> {
  return {
    async getQuestion({ params }, response, owner) {
      response.json(await sessions.getQuestion(owner, idIn(params)));
    },
    async reply(request, response, owner) {
      const id = idIn(request.params);
      await sessions.mustBeThere(owner, id);
      const reply = parseInput(API.reply.body, request.body);
      await answer(request, response, () =>
        sessions.reply(callerOf(owner, request, `POST /questions/${id}/replies`), id, reply),
      );
    },
    async cancelQuestion(request, response, owner) {
      parseInput(API.cancelQuestion.body, request.body);
      const id = idIn(request.params);
      // Cancelling is idempotent: the Idempotency-Key is validated, but nothing is stored under it.
      callerOf(owner, request, "cancel");
      await sessions.cancel(owner, id);
      response.json(await sessions.getQuestion(owner, id));
    },
    async retryQuestion(request, response, owner) {
      parseInput(API.retryQuestion.body, request.body);
      const id = idIn(request.params);
      await sessions.mustBeThere(owner, id);
      await answer(request, response, () =>
        sessions.retry(callerOf(owner, request, `POST /questions/${id}/retry`), id),
      );
    },
    async getHistory({ params }, response, owner) {
      response.json(await sessions.history(owner, idIn(params)));
    },
    async rewind(request, response, owner) {
      const id = idIn(request.params);
      await sessions.mustBeThere(owner, id);
      const { checkpoint_id } = parseInput(API.rewind.body, request.body);
      await answer(request, response, () =>
        sessions.rewind(callerOf(owner, request, `POST /questions/${id}/rewind`), id, checkpoint_id),
      );
    },
    async compareVersions({ params, query }, response, owner) {
      response.json(await sessions.versions(owner, idIn(params), parseInput(API.compareVersions.query, query)));
    },
  };
}

// A question's id starts with its session's id. Under another session this returns an id that does not exist, so the answer is 404.
function idIn({ session_id, question_id }: { session_id: string; question_id: string }): string {
  return question_id.startsWith(`${session_id}.`) ? question_id : `${session_id}.`;
}
