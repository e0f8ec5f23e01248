import { assert } from "../domain/errors.js";
import { withoutRefutedSpeech } from "../rules/claims.js";
import { decideGate, judgedVersion } from "../rules/gate.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Joins verdict and ledger of one version, keeps the best version so far, and decides what happens next. */
export function gateAnswer(): NodeOf<
  Answering,
  "gap" | "draft" | "verdict" | "ledger" | "versions" | "gate" | "repairs",
  "gate" | "versions"
> {
  return async ({ gap, draft, verdict, ledger, versions, gate, repairs }) => {
    assert(
      gap && draft && verdict?.version === draft.version && ledger?.version === draft.version,
      `the gate joins one version: draft ${draft?.version}, verdict ${verdict?.version}, ledger ${ledger?.version}`,
    );
    const newest = withoutRefutedSpeech({ draft, verdict, ledger });
    const best = judgedVersion(versions, gate?.best_version);
    return { gate: decideGate(newest, best, gap.threshold, repairs > 0), versions: [newest] };
  };
}
