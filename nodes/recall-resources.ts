import type { SafeResourceSearch } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Searches the catalogue for learning resources for the gap. */
export function recallResources({
  searchCatalogue,
}: {
  searchCatalogue: SafeResourceSearch;
}): NodeOf<Answering, "gap", "resources_catalogue"> {
  return async ({ gap }, { signal }) => {
    return { resources_catalogue: await searchCatalogue(gap?.title ?? "", { limit: 20, ...(signal && { signal }) }) };
  };
}
