import type { TextRef } from "../domain/text.js";
import type { SafeSearch } from "../retrieval/retriever.js";
import { recallQuery } from "../rules/claims.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Looks up passages of the résumé that are related to the gap. */
export function recallResume({
  searchResume,
}: {
  searchResume: (resume: TextRef) => SafeSearch;
}): NodeOf<Answering, "owner" | "session_id" | "question_id" | "resume_text" | "gap" | "replies", "passages_resume"> {
  return async ({ owner, session_id, question_id, resume_text, gap, replies }, { signal }) => {
    if (!resume_text) return { passages_resume: { state: "not_configured", passages: [] } };
    const scope = {
      owner,
      session_id,
      question_id,
      limit: 4,
      ...(gap && { priority: gap.priority }),
      ...(signal && { signal }),
    };
    return { passages_resume: await searchResume(resume_text)(recallQuery(gap, replies), scope) };
  };
}
