import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { editedAnswer, statedEdit } from "../rules/claims.js";
import type { NodeOf } from "./node.js";

/** Stores the candidate's own text as a version with every sentence `stated`. It is not judged, and no model is called. */
export function checkEdit(): NodeOf<
  Answering,
  "replies" | "draft" | "gate" | "versions",
  "draft" | "ledger" | "versions"
> {
  return async ({ draft: newest, gate, versions, replies }) => {
    const reply = replies.at(-1)?.reply;
    // The best version was shown, so it is the one that was edited.
    const shown = versions.find(({ draft }) => draft.version === gate?.best_version)?.draft;
    assert(newest && shown && reply?.kind === "edit", "checkEdit runs after an edit");
    const draft = {
      ...editedAnswer(reply.text, shown.title, shown.bullets.length === 0),
      version: newest.version + 1,
      change: "edited" as const,
      provider: "candidate",
      based_on: shown.version,
      why: ["In the candidate's own words"],
      cited: null,
    };
    const ledger = statedEdit(draft.version, draft, reply.ask_id, reply.text);
    return { draft, ledger, versions: [{ draft, verdict: null, ledger }] };
  };
}
