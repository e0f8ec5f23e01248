import type { Model } from "../adapters/models/model.js";
import { assert } from "../domain/errors.js";
import { isModel } from "../domain/provider.js";
import type { Documenting } from "../graph/state/document.js";
import { askedFor, isAboutPractice } from "../rules/sheet.js";
import type { DocumentNeeds } from "./documents.js";
import { type NodeOf, scopeOf } from "./node.js";
import { WRITERS } from "./writing/writers.js";
import { decisionsIn, readWritten, type WrittenReads } from "./writing/written.js";

/**
 * Reads a document that a model wrote beside what it rests on: what says more than the candidate did, what contradicts, what a reader would stumble over. Its
 * findings can remove a sentence, but never add one. What rules composed of the candidate's own sentences has nothing to compare. What the candidate
 * practised for the interview is compared with what they have told.
 */
export function judgeDocument(
  needs: DocumentNeeds & { model: Model },
): NodeOf<
  Documenting,
  WrittenReads | "draft" | "shown_version" | "second_opinion" | "remarks",
  "second_opinion" | "remarks" | "usage"
> {
  return async (state, { signal }) => {
    const { draft } = state;
    assert(draft, "judgeDocument runs after a composition");
    const decisions = decisionsIn(state.replies);
    const { practised } = askedFor(decisions);
    const isNew = draft.version !== state.shown_version;
    // What was remarked about an answer holds until the same question is practised again.
    const ids = new Set(practised.map(({ entry_id }) => entry_id));
    const earlier = state.remarks.filter((one) => (isAboutPractice(one) ? !ids.has(one.entry_id ?? "") : !isNew));
    if (!isModel(draft.provider) && practised.length === 0) return { second_opinion: null, remarks: earlier };
    const { opinion, remarks, usage } = await WRITERS[state.document].judge({
      ...(await readWritten(needs, state)),
      ...{ needs, state, draft, decisions, isNew },
      call: {
        role: "judge",
        scope: scopeOf({ ...state, question_id: state.document_id }),
        ...(signal && { signal }),
      },
    });
    return {
      second_opinion: isNew ? opinion : state.second_opinion,
      remarks: [...earlier, ...remarks],
      ...(usage && { usage }),
    };
  };
}
