import type { SafeResourceSearch } from "../adapters/retrieval/catalogue.js";
import type { Answering } from "../graph/state/answer.js";
import { type NodeOf, searchScope } from "./node.js";

/** More than are shown: a model may read them, and preferences may rank them again. */
const CANDIDATES = 48;

/** Searches the catalogue for learning resources for the gap. */
export function recallResources({
  searchCatalogue,
}: {
  searchCatalogue: SafeResourceSearch;
}): NodeOf<Answering, "owner" | "session_id" | "gap", "resources_catalogue"> {
  return async (state, config) => {
    const { gap } = state;
    const sentence = gap?.job_quote.text;
    const scope = { ...searchScope(state, CANDIDATES, config), ...(sentence && { sentence }) };
    const found = await searchCatalogue(gap?.title ?? "", scope);
    // Resources that only share words do not count as found.
    const isHit = found.resources.some(({ shares_words }) => !shares_words);
    return { resources_catalogue: found.state === "ok" && !isHit ? { ...found, state: "empty" } : found };
  };
}
