import { assert } from "../domain/errors.js";
import type { Answering } from "../graph/state/answer.js";
import { withoutWeakBullets, withSecondOpinion } from "../rules/claims.js";
import { decideGate, judgedVersion } from "../rules/gate.js";
import type { NodeOf } from "./node.js";

/** Joins verdict, ledger and second opinion of one version, keeps the best version so far, and decides the next step. */
export function gateAnswer(): NodeOf<
  Answering,
  "gap" | "draft" | "verdict" | "ledger" | "second_opinion" | "versions" | "gate" | "repairs",
  "gate" | "versions"
> {
  return async ({ gap, draft, verdict, ledger, second_opinion, versions, gate, repairs }) => {
    assert(
      gap && draft && verdict?.version === draft.version && ledger?.version === draft.version,
      `the gate joins one version: draft ${draft?.version}, verdict ${verdict?.version}, ledger ${ledger?.version}`,
    );
    // An answer that rules wrote and judged has no second opinion.
    const opinion = second_opinion?.version === draft.version ? second_opinion : null;
    const checked = { draft, verdict, ledger };
    const read = opinion ? { ...checked, ledger: withSecondOpinion(ledger, opinion) } : checked;
    // In a version that follows the candidate's decisions, every line was decided on, so none is removed.
    const newest = opinion && draft.change !== "corrected" ? withoutWeakBullets(read, opinion) : read;
    const best = judgedVersion(versions, gate?.best_version);
    return { gate: decideGate(newest, best, gap.threshold, repairs > 0), versions: [newest] };
  };
}
