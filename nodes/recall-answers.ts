import type { SafeSearch } from "../retrieval/retriever.js";
import { recallQuery } from "../rules/claims.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Looks up the candidate's answers that were accepted earlier. */
export function recallAnswers({
  searchAnswers,
}: {
  searchAnswers: SafeSearch;
}): NodeOf<Answering, "owner" | "session_id" | "question_id" | "gap" | "replies", "passages_answers"> {
  return async ({ owner, session_id, question_id, gap, replies }, { signal }) => {
    const scope = {
      owner,
      session_id,
      question_id,
      limit: 4,
      ...(gap && { priority: gap.priority }),
      ...(signal && { signal }),
    };
    return { passages_answers: await searchAnswers(recallQuery(gap, replies), scope) };
  };
}
