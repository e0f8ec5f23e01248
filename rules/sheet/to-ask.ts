import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import type { Says } from "../says.js";

const MOST = 4;

/** What a candidate may ask of this job: how what they would learn is taught, and what conditions that are still open would mean. */
export function questionsToAsk(
  session: Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions">,
  says: Says["sheet"],
): string[] {
  const asked = session.questions.flatMap((question) =>
    gapsAsked(session, question).map(({ gap_id, outcome }) => ({
      gap_id,
      outcome,
      isOpen: question.status !== "closed",
    })),
  );
  const found = session.gaps.flatMap((gap): string[] => {
    // What is asked once more is asked about last.
    const ended = asked.findLast(({ gap_id }) => gap_id === gap.gap_id);
    if (WITH_GOOD_ANSWER.includes(ended?.outcome ?? "")) return [];
    const quote = gap.job_quote.text.trim();
    if (gap.kind === "logistics") return !ended || ended.isOpen ? [says.askCondition(quote)] : [];
    if (gap.trainable) return [says.askTaught(quote)];
    return ended?.outcome === "learning" ? [says.askWhom(quote)] : [];
  });
  return [...new Set(found)].slice(0, MOST);
}
