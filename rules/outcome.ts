import type { GateDecision, Outcome } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import type { RecordedReply } from "../domain/question.js";

const ONLY_ACCEPTED = "an answer below the bar closes only with the candidate's acceptance";

/** The outcome of a question, by its last reply and the gate's last decision. A failure is never an outcome. */
export function outcomeOf({ reply, by }: RecordedReply, gate: GateDecision | null): Outcome {
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
      return "accepted";
    case "details":
    case "improvement":
      assert(gate?.decision === "accept", ONLY_ACCEPTED);
      return "accepted";
  }
}
