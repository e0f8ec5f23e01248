import { gives } from "../domain/asks.js";
import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { correctedVersion } from "../rules/claims.js";
import type { NodeOf } from "./node.js";

/**
 * The version of an answer by rules after a "that is not so": without the rejected sentences and those that the candidate left out, and with what
 * they typed instead, word for word. Rules judge it again without a call, since it may not be enough without what was not so.
 */
export function correctAnswer(): NodeOf<Answering, "replies" | "draft" | "gate" | "versions", "draft"> {
  return async ({ replies, draft: newest, gate, versions }) => {
    const { reply } = replies.at(-1) ?? {};
    const words = reply && gives(reply, "claims") ? (reply.claims ?? {}) : {};
    const best = versions.find(({ draft }) => draft.version === gate?.best_version);
    const draft = newest && best && correctedVersion(best, words, newest.version + 1);
    assert(draft, "correctAnswer runs after decisions that leave a sentence");
    return { draft };
  };
}
