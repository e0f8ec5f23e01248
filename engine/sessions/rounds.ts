import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { BudgetError } from "../../domain/errors.js";

/** The maximum number of model calls for one question, however often it is asked again. A question that is answered once takes about ten. */
const MOST_CALLS = 100;

/** Throws `budget_exceeded` if a question has had so many model calls that it cannot be asked again. */
export async function mustHaveRoundsLeft(sessions: SessionStore, owner: string, questionId: string): Promise<void> {
  const rows = await sessions.rows(owner, questionId);
  const calls = rows?.receipts.get(questionId)?.calls ?? 0;
  if (calls < MOST_CALLS) return;
  throw new BudgetError({
    code: "budget_exceeded",
    message: `This question has had ${calls} model calls. From ${MOST_CALLS} on it cannot be asked again.`,
    details: { budget: "question", spent_calls: calls, limit_calls: MOST_CALLS },
  });
}
