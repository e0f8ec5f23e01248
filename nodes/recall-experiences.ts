import type { SafeSearch } from "../adapters/retrieval/retriever.js";
import type { Answering } from "../graph/state/answer.js";
import { recallQuery } from "../rules/sources.js";
import { type NodeOf, searchScope } from "./node.js";

/** Searches the candidate's earlier statements, in this session and others. */
export function recallExperiences({
  searchFacts,
}: {
  searchFacts: SafeSearch;
}): NodeOf<Answering, "owner" | "person" | "session_id" | "question_id" | "gap" | "replies", "passages_experiences"> {
  return async (state, config) => {
    const { person, question_id, gap, replies } = state;
    const scope = { ...searchScope(state, 4, config), person, question_id, ...(gap && { subject: gap.title }) };
    return { passages_experiences: await searchFacts(recallQuery(gap, replies), scope) };
  };
}
