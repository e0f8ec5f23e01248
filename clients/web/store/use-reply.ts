import type { Reply } from "../../../domain/question.js";
import type { QuestionResource } from "../../../domain/session.js";
import { ApiProblem } from "../../typescript/problem.js";
import { api } from "../api.js";
import { forgetDraft } from "./drafts.js";
import { type Action, useAction } from "./use-action.js";
import { useFeed } from "./use-session.js";

/** Problems of a reply if another window replied first. */
const MOVED_ON = ["already_answered", "ask_stale", "not_waiting", "not_found"];

/** Replies to a question. The call returns as soon as the reply is stored; events report the progress. The draft is kept until then. */
export function useReply({ session_id, question_id }: QuestionResource): Action<[body: Reply]> {
  const feed = useFeed();
  return useAction(async (idempotencyKey, body) => {
    try {
      const input = { session_id, question_id, body };
      await api.reply(input, { idempotencyKey, respondAsync: true });
      // The sent draft; the values of other forms of the question are kept.
      forgetDraft(`${question_id} ${body.kind}`);
      await feed.refresh();
    } catch (error) {
      if (error instanceof ApiProblem && MOVED_ON.includes(error.code)) await feed.refresh();
      throw error;
    }
  });
}

/** The message of the server for each field of a refused form, by its id. */
export function fieldProblems(problem: unknown): Record<string, string> {
  if (!(problem instanceof ApiProblem)) return {};
  const errors = problem.details.errors ?? [];
  return Object.fromEntries(
    errors.flatMap(({ path, message }) => {
      const field = /(?:^|\.)values\.([^.]+)/.exec(path)?.[1];
      return field ? [[field, message]] : [];
    }),
  );
}
