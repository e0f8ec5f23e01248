import type { GateDecision, Outcome, Version } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import type { RecordedReply } from "../domain/question.js";
import { isAboutItsGap } from "./claims.js";

const ONLY_ACCEPTED = "an answer below the bar closes only with the candidate's acceptance";

/**
 * The outcome of a question, by its last reply and the gate's last decision. A failure is never an outcome, and an answer of which no
 * sentence was confirmed, or of which it is open whether it is about the gap, is not accepted.
 */
export function outcomeOf({ reply, by }: RecordedReply, gate: GateDecision | null, best: Version | null): Outcome {
  switch (reply.kind) {
    case "experience":
      return reply.choice === "not_asked" || reply.choice === "shown" ? "dismissed" : "skipped";
    case "plan":
      return "learning";
    case "edit":
      return "edited";
    case "accept":
      return by === "unattended" ? "below_bar" : "accepted_by_user";
    case "confirm":
      assert(gate?.decision === "accept" || gate?.decision === "confirm", ONLY_ACCEPTED);
      return best?.ledger.claims.some(({ supported }) => supported) && isAboutItsGap(best.ledger)
        ? "accepted"
        : "below_bar";
    case "details":
    case "improvement":
      assert(gate?.decision === "accept", ONLY_ACCEPTED);
      return "accepted";
  }
}
