import { assert } from "../domain/errors.js";
import type { Documenting } from "../graph/state/document.js";
import { checkLetter } from "../rules/letter.js";
import type { DocumentNeeds } from "./documents.js";
import { type LetterReads, readLetter } from "./letter.js";
import type { NodeOf } from "./node.js";

/** Checks every written sentence against the statements that it cites. Rules prove and refute; the candidate decides about the others. */
export function checkDocument(needs: DocumentNeeds): NodeOf<Documenting, LetterReads | "draft", "ledger"> {
  return async (state) => {
    assert(state.draft, "checkGrounding runs after a composition");
    const { sources } = await readLetter(needs, state);
    return { ledger: checkLetter(state.draft, sources, state.job_title) };
  };
}
