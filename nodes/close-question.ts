import { assert } from "../domain/errors.js";
import { outcomeOf, planOf } from "../rules/outcome.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Records how the question ended, and the plan if one was chosen. */
export function closeQuestion(): NodeOf<Answering, "replies" | "gate" | "ranked", "outcome" | "plan"> {
  return async ({ replies, gate, ranked }) => {
    const last = replies.at(-1);
    assert(last, "closeQuestion runs after a reply");
    const plan = last.reply.kind === "plan" ? planOf(ranked, last.reply.resource_ids) : null;
    return { outcome: outcomeOf(last, gate), plan };
  };
}
