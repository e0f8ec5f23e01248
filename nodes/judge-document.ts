import type { Model } from "../adapters/models/model.js";
import { assert } from "../domain/errors.js";
import { isModel } from "../domain/provider.js";
import type { Documenting } from "../graph/state/document.js";
import type { DocumentNeeds } from "./documents.js";
import { type NodeOf, scopeOf } from "./node.js";
import { WRITERS } from "./writing/writers.js";
import { readWritten, type WrittenReads } from "./writing/written.js";

/**
 * Reads a document that a model wrote beside what it rests on: what says more than the candidate did, what contradicts, what a reader would stumble over. Its
 * findings can remove a sentence, but never add one. What rules composed of the candidate's own sentences has nothing to compare.
 */
export function judgeDocument(
  needs: DocumentNeeds & { model: Model },
): NodeOf<Documenting, WrittenReads | "draft", "second_opinion" | "remarks" | "usage"> {
  return async (state, { signal }) => {
    const { draft } = state;
    assert(draft, "judgeDocument runs after a composition");
    if (!isModel(draft.provider)) return { second_opinion: null, remarks: [] };
    const { opinion, remarks, usage } = await WRITERS[state.document].judge({
      ...(await readWritten(needs, state)),
      ...{ needs, state, draft },
      call: {
        role: "judge",
        scope: scopeOf({ ...state, question_id: state.document_id }),
        ...(signal && { signal }),
      },
    });
    return { second_opinion: opinion, remarks, usage };
  };
}
