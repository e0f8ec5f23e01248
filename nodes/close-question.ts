import { assert } from "../domain/errors.js";
import { PlannedResource } from "../domain/learning.js";
import type { Answering } from "../graph/state/answer.js";
import { judgedVersion } from "../rules/gate.js";
import { planOf } from "../rules/learning.js";
import { outcomeOf } from "../rules/outcome.js";
import type { NodeOf } from "./node.js";

type Reads = "gap" | "replies" | "gate" | "versions" | "ranked" | "resources_web" | "preferences";

/** Records how the question ended, and the plan if one was chosen. */
export function closeQuestion(): NodeOf<Answering, Reads, "outcome" | "plan"> {
  return async ({ gap, replies, gate, versions, ranked, resources_web, preferences }) => {
    const last = replies.at(-1);
    assert(last, "closeQuestion runs after a reply");
    const { reply, at } = last;
    const newest = versions.at(-1);
    // State from an earlier version may lack newer fields; parsing fills in their defaults.
    const shown = { ranked: PlannedResource.array().parse(ranked), web: resources_web?.resources ?? [], preferences };
    return {
      outcome: outcomeOf(last, gate, judgedVersion(versions, gate?.best_version), {
        threshold: gap?.threshold ?? Number.POSITIVE_INFINITY,
        own: newest && newest.verdict === null ? newest : null,
      }),
      plan: reply.kind === "plan" ? planOf(shown, reply, at) : null,
    };
  };
}
