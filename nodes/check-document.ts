import { assert } from "../domain/errors.js";
import type { Documenting } from "../graph/state/document.js";
import { checkDocumentDraft } from "../rules/document.js";
import type { DocumentNeeds } from "./documents.js";
import type { NodeOf } from "./node.js";
import { readWritten, type WrittenReads } from "./writing/written.js";

/** Checks every written sentence against the statements that it cites. Rules prove and refute; the candidate decides about the others. */
export function checkDocument(needs: DocumentNeeds): NodeOf<Documenting, WrittenReads | "draft", "ledger"> {
  return async (state) => {
    assert(state.draft, "checkGrounding runs after a composition");
    const { sources } = await readWritten(needs, state);
    return { ledger: checkDocumentDraft(state.draft, sources, state.job_title) };
  };
}
