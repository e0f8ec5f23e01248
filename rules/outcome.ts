import type { GateDecision, Outcome } from "../domain/answer.js";
import { assert } from "../domain/errors.js";
import type { Plan, PlannedResource } from "../domain/learning.js";
import type { RecordedReply } from "../domain/question.js";
import { timelineOf } from "./ranking.js";

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

/** The plan of the chosen resources, one after another, none started. */
export function planOf(ranked: PlannedResource[], chosen: string[]): Plan {
  const resources = ranked.filter(({ resource_id }) => chosen.includes(resource_id));
  return {
    resources,
    timeline: timelineOf(resources),
    progress: resources.map(({ resource_id }) => ({ resource_id, status: "not_started", percent: 0 })),
  };
}
