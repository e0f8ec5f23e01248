import { assert } from "../domain/errors.js";
import { correctedDraft } from "../rules/claims.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Removes the sentences that the candidate rejected, and inserts the corrections. No model is called. */
export function correctAnswer(): NodeOf<Answering, "replies" | "draft" | "gate" | "versions", "draft"> {
  return async ({ replies, draft: newest, gate, versions }) => {
    const reply = replies.at(-1)?.reply;
    const best = versions.find(({ draft }) => draft.version === gate?.best_version);
    const corrected = best && reply?.kind === "confirm" ? correctedDraft(best, reply.claims) : null;
    assert(newest && best && corrected, "correctAnswer runs after a confirmation that leaves a bullet");
    return {
      draft: {
        ...corrected,
        title: best.draft.title,
        left_out: best.draft.left_out,
        version: newest.version + 1,
        change: "corrected",
        provider: best.draft.provider,
        based_on: best.draft.version,
        why: ["What the candidate said is not so, or is so instead"],
      },
    };
  };
}
