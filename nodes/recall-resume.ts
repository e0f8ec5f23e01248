import type { SafeSearch } from "../adapters/retrieval/retriever.js";
import type { TextRef } from "../domain/text.js";
import type { Answering } from "../graph/state/answer.js";
import { recallQuery } from "../rules/sources.js";
import { type NodeOf, searchScope } from "./node.js";

/** Searches the résumé for passages that are related to the gap. */
export function recallResume({
  searchResume,
}: {
  searchResume: (resume: TextRef) => SafeSearch;
}): NodeOf<Answering, "owner" | "session_id" | "question_id" | "resume_text" | "gap" | "replies", "passages_resume"> {
  return async (state, config) => {
    const { question_id, resume_text, gap, replies } = state;
    if (!resume_text) return { passages_resume: { state: "not_configured", passages: [] } };
    const scope = { ...searchScope(state, 4, config), question_id };
    return { passages_resume: await searchResume(resume_text)(recallQuery(gap, replies), scope) };
  };
}
