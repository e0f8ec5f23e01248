import type { SafeResourceSearch } from "../retrieval/catalogue.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** More than are shown: a model may read them, and preferences may rank them again. */
const CANDIDATES = 48;

/** Searches the catalogue for learning resources for the gap. */
export function recallResources({
  searchCatalogue,
}: {
  searchCatalogue: SafeResourceSearch;
}): NodeOf<Answering, "owner" | "session_id" | "gap", "resources_catalogue"> {
  return async ({ owner, session_id, gap }, { signal }) => {
    const sentence = gap?.job_quote.text;
    const scope = {
      owner,
      session_id,
      limit: CANDIDATES,
      ...(gap && { priority: gap.priority }),
      ...(sentence && { sentence }),
      ...(signal && { signal }),
    };
    const { state, resources } = await searchCatalogue(gap?.title ?? "", scope);
    // Resources that only share words do not count as found.
    const isHit = resources.some(({ shares_words }) => !shares_words);
    return { resources_catalogue: { state: state === "ok" && !isHit ? "empty" : state, resources } };
  };
}
