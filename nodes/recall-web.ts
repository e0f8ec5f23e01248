import type { SafeWebSearch } from "../adapters/retrieval/catalogue.js";
import type { Answering } from "../graph/state/answer.js";
import { type NodeOf, searchScope } from "./node.js";

const MOST_PAGES = 5;

/** Searches the web for learning resources for the gap. */
export function recallWeb({
  searchWeb,
}: {
  searchWeb: SafeWebSearch;
}): NodeOf<Answering, "owner" | "session_id" | "gap" | "question", "resources_web"> {
  return async (state, config) => {
    const { gap, question } = state;
    // The title of a contradiction contains the candidate's own words, which must not leave the machine.
    if (question?.source === "contradiction") return { resources_web: { state: "not_configured", resources: [] } };
    const scope = searchScope(state, MOST_PAGES, config);
    return { resources_web: await searchWeb(gap?.title ?? "", scope) };
  };
}
