import { type Gap, PRIORITIES } from "../../domain/gap.js";
import type { LikelyQuestion } from "../../domain/interview-sheet.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import { isHeld } from "../export.js";
import { besideThose, honestSentence, notDone } from "./honest.js";

type Session = Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions">;

/**
 * Questions about what the job asks for and the page does not show: what was said no to, what fell short, and what is open; what it must have
 * comes first.
 */
export function aboutGaps(session: Session, profile: ResumeProfile | null): LikelyQuestion[] {
  const refused = notDone(session, profile).map((one) => ({
    gap: one.gap,
    asked: { ...askedOf(one.gap), told: [], advice: honestSentence([one], besideThose([one], session.gaps)) },
  }));
  const weak = session.questions.flatMap((question) =>
    gapsAsked(session, question).flatMap(({ gap_id, outcome }) => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      const isOpen = question.status !== "closed" && question.standing === undefined;
      if (!gap || gap.kind === "logistics" || !(outcome === "below_bar" || isOpen)) return [];
      const told =
        outcome === "below_bar" ? (question.answer?.bullets ?? []).map(({ text }) => `your answer: "${text}"`) : [];
      const lacks = outcome === "below_bar" ? (question.answer?.missing ?? []) : [];
      return [
        { gap, asked: { ...askedOf(gap), told, advice: lacks.length > 0 ? MISSING + lacks.join("; ") : NOT_TOLD } },
      ];
    }),
  );
  const rank = ({ gap }: { gap: Gap }) => (gap.must_have ? 0 : PRIORITIES.length) + PRIORITIES.indexOf(gap.priority);
  const byPriority = [...refused, ...weak].sort((a, b) => rank(a) - rank(b));
  // A sentence of the job is asked about once, whatever was read from it.
  const first = new Map<string, LikelyQuestion>();
  for (const { asked } of byPriority) if (!first.has(asked.question)) first.set(asked.question, asked);
  return [...first.values()];
}
const MISSING = "What it lacks so far: ";
const NOT_TOLD = "You have not told anything about it: think of one time, or say that you have not done it.";

function askedOf({
  kind,
  job_quote,
  title,
}: SessionResource["gaps"][number]): Pick<LikelyQuestion, "question" | "why"> {
  return {
    question: `“${job_quote.text.trim()}” ${isHeld(kind) ? "Do you have that?" : "Have you done that?"}`,
    why: `The job asks for it, and your page does not show it: ${title}`,
  };
}
