import type { SafeResourceSearch } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Searches the web for learning resources for the gap. */
export function recallWeb({ searchWeb }: { searchWeb: SafeResourceSearch }): NodeOf<Answering, "gap", "resources_web"> {
  return async ({ gap }, { signal }) => {
    return { resources_web: await searchWeb(gap?.title ?? "", { limit: 20, ...(signal && { signal }) }) };
  };
}
