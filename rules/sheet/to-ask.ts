import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";

const MOST = 4;

/** What a candidate may ask of this job: how what they would learn is taught, and what conditions that are still open would mean. */
export function questionsToAsk(
  session: Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions">,
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
    const said = `Your posting says: “${gap.job_quote.text.trim()}”`;
    if (gap.kind === "logistics") return !ended || ended.isOpen ? [`${said} What would that mean in this post?`] : [];
    if (gap.trainable) return [`${said} How is it taught, and by whom?`];
    return ended?.outcome === "learning" ? [`${said} Whom could I learn that from here?`] : [];
  });
  return [...new Set(found)].slice(0, MOST);
}
