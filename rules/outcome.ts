import type { GateDecision, Outcome, Version } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import type { RecordedReply } from "../domain/question.js";
import { isAboutItsGap, isExported } from "./claims.js";
import { type Judged, meetsBar } from "./gate.js";

const ONLY_ACCEPTED = "an answer below the bar closes only with the candidate's acceptance";

/**
 * The outcome of a question, by its last reply and the gate's last decision. A failure is never an outcome. An answer is not accepted if none of
 * its sentences was confirmed, or if it is still open whether it is about the gap. An answer that the candidate accepts is `accepted` if it was
 * judged unchanged and meets the bar with their decisions about its sentences; else `accepted_by_user`. `own`: the version of what they left out
 * or typed, which is not judged.
 */
export function outcomeOf(
  { reply, by }: RecordedReply,
  gate: GateDecision | null,
  best: Judged | null,
  { threshold, own }: { threshold: number; own: Version | null },
): Outcome {
  switch (reply.kind) {
    case "experience":
      return reply.choice === "not_asked" || reply.choice === "shown" ? "dismissed" : "skipped";
    case "plan":
      return "learning";
    case "edit":
      return "edited";
    case "accept":
      if (by === "unattended") return "below_bar";
      return best && !own && isGoodEnough(best, threshold) ? "accepted" : "accepted_by_user";
    case "confirm":
      assert(gate?.decision === "accept" || gate?.decision === "confirm", ONLY_ACCEPTED);
      return best && isAboutItsGap(best.ledger) && isSaid(own ?? best) ? "accepted" : "below_bar";
    case "details":
      // Every row of the form says no.
      if (gate === null) return "skipped";
      assert(gate.decision === "accept", ONLY_ACCEPTED);
      return "accepted";
    case "improvement":
      assert(gate?.decision === "accept", ONLY_ACCEPTED);
      return "accepted";
    case "document":
      throw new Error("a question takes no decisions about a document");
  }
}

// After the candidate's decisions, no sentence may be refuted.
function isGoodEnough(best: Judged, threshold: number): boolean {
  return meetsBar(best.verdict, best.ledger, threshold) && isAboutItsGap(best.ledger) && isSaid(best);
}

function isSaid({ ledger }: Version): boolean {
  return ledger.claims.some(isExported);
}
