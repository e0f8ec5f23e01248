import { interrupt } from "@langchain/langgraph";
import { judgedVersion } from "../rules/gate.js";
import { improvementAsk } from "../rules/improvement.js";
import { fittingReply } from "../rules/replies.js";
import type { Answering } from "../state/answer.js";
import type { NodeOf } from "./node.js";

/** Asks for the facts that the best version lacks, or for an edit or acceptance as it is. */
export function askImprovement(): NodeOf<Answering, "gap" | "gate" | "versions" | "refinements", "replies"> {
  return async ({ gap, gate, versions, refinements }) => {
    const best = judgedVersion(versions, gate?.best_version);
    if (!gap || !best) throw new Error("askImprovement runs after the gate");
    const ask = improvementAsk(best, gap.threshold, refinements);
    return { replies: [{ ...fittingReply(ask, interrupt), fields: ask.fields }] };
  };
}
