import type { ResourceRecaller } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Looks for learning resources near the gap: the web's branch. */
export function recallWeb({ searchWeb }: { searchWeb: ResourceRecaller }): NodeOf<Answering, "gap", "resources_web"> {
  return async ({ gap }, { signal }) => {
    return { resources_web: await searchWeb(gap?.title ?? "", { limit: 20, ...(signal && { signal }) }) };
  };
}
