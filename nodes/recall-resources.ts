import type { ResourceRecaller } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Looks for learning resources near the gap: the catalogue's branch. */
export function recallResources({
  searchCatalogue,
}: {
  searchCatalogue: ResourceRecaller;
}): NodeOf<Answering, "gap", "resources_catalogue"> {
  return async ({ gap }, { signal }) => {
    return { resources_catalogue: await searchCatalogue(gap?.title ?? "", { limit: 20, ...(signal && { signal }) }) };
  };
}
