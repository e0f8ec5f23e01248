import type { Model } from "../adapters/models/model.js";
import type { Documenting } from "../graph/state/document.js";
import type { DocumentNeeds } from "./documents.js";
import { type NodeOf, scopeOf, streamed } from "./node.js";
import { WRITERS } from "./writing/writers.js";
import { decisionsIn, readWritten, type WrittenReads } from "./writing/written.js";

/** Composes the document from the résumé and the candidate's replies; once more without the sentences that were refused. */
export function composeDocument(
  needs: DocumentNeeds & { model: Model },
): NodeOf<
  Documenting,
  WrittenReads | "draft" | "ledger" | "gate" | "rewrites" | "entries",
  "draft" | "rewrites" | "usage"
> {
  return async (state, config) => {
    const { draft, ledger, gate, rewrites } = state;
    const version = (draft?.version ?? 0) + 1;
    const refused = gate === "compose" && draft && ledger ? { draft, ledger } : null;
    const composition = await WRITERS[state.document].compose({
      ...(await readWritten(needs, state)),
      ...{ needs, state, version, refused, last: draft, shown: state.entries, decisions: decisionsIn(state.replies) },
      call: {
        role: "writer",
        scope: scopeOf({ ...state, question_id: state.document_id }),
        ...(config.signal && { signal: config.signal }),
        ...streamed(config, version),
      },
    });
    return { ...composition, rewrites: refused ? rewrites + 1 : 0 };
  };
}
