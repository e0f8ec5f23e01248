import type { SafeResourceSearch } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** More than are shown: preferences may rank them again. */
const CANDIDATES = 40;

/** Searches the catalogue for learning resources for the gap. */
export function recallResources({
  searchCatalogue,
}: {
  searchCatalogue: SafeResourceSearch;
}): NodeOf<Answering, "owner" | "session_id" | "gap", "resources_catalogue"> {
  return async ({ owner, session_id, gap }, { signal }) => {
    const scope = { owner, session_id, limit: CANDIDATES, ...(signal && { signal }) };
    return { resources_catalogue: await searchCatalogue(gap?.title ?? "", scope) };
  };
}
