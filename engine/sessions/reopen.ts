import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { QuestionRow, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { invalidInput, SessionError } from "../../domain/errors.js";
import type { ExperienceChoice } from "../../domain/question.js";
import { hasFailed, isActive } from "../../domain/run.js";
import type { AcceptedRequest, Acceptor, Caller } from "./accept.js";
import { mustHaveRoundsLeft } from "./rounds.js";

/** Asks a closed or failed question again from its first ask, which `choice` answers at once. */
export interface Reopening {
  reopen(caller: Caller, question: QuestionRow, choice: ExperienceChoice | null): Promise<AcceptedRequest>;
}

export function createReopening(
  { runs, sessions, now }: { runs: RunStore; sessions: SessionStore; now: () => Date },
  acceptor: Acceptor,
): Reopening {
  return {
    reopen: (caller, { session_id, question_id, view }, choice) =>
      acceptor.once(caller, question_id, async () => {
        const run = await runs.latest(caller.owner, question_id);
        if (view.outcome === null && !(run && (hasFailed(run) || isActive(run))))
          throw new SessionError({ code: "not_waiting", message: "Only a closed or failed question can be reopened." });
        if (choice === "shown")
          throw invalidInput([{ path: "choice", message: "reopen first, then reply with shown and the passage" }]);
        await mustHaveRoundsLeft(sessions, caller.owner, question_id);
        const input = { kind: "reopen" as const, choice, by: caller.by ?? "candidate", at: now().toISOString() };
        return acceptor.toRun(caller, { session_id, thread_id: question_id }, input);
      }),
  };
}
