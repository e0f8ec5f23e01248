import type { Documenting } from "../graph/state/document.js";
import type { NodeOf } from "./node.js";

/** Records that every sentence of the document was decided about. */
export function closeDocument(): NodeOf<Documenting, never, "outcome"> {
  return async () => ({ outcome: "taken" });
}
