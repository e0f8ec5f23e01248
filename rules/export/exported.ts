import type { ExportedAnswer, LeftOut } from "../../domain/export.js";
import { OUTCOME_NAMES, type QuestionResource, type SessionResource, titleOf } from "../../domain/session.js";

/** What of a session is exported, and what is left out with the reason. Every format is made from this alone. */
export function exportedOf(session: SessionResource): { answers: ExportedAnswer[]; leftOut: LeftOut[] } {
  const { questions, gaps, omitted, unread } = session;
  const answers = questions.flatMap((question) => answerOf(session, question) ?? []);
  const gapTitle = (id: string) => gaps.find(({ gap_id }) => gap_id === id)?.title ?? id;
  const leftOut = [
    ...questions.flatMap((question) => bulletsLeftOut(question)),
    ...questions
      .filter(({ status, outcome }) => status !== "closed" || outcome === "skipped")
      .map((question) => ({ what: titleOf(session, question), why: whyOpen(question) })),
    ...omitted.map((id) => ({ what: gapTitle(id), why: "not asked, it did not fit" })),
    ...unread.map(({ text }) => ({ what: text, why: "not read as a requirement" })),
  ];
  return { answers, leftOut };
}

function answerOf(session: SessionResource, question: QuestionResource): ExportedAnswer | null {
  const { answer, outcome, status, question_id, gap_id } = question;
  // How a contradiction was settled is no line of a résumé.
  if (!answer || !outcome || status !== "closed" || question.source === "contradiction") return null;
  const { title, bullets, spoken, unsupported, score, threshold, version, missing } = answer;
  return {
    question_id,
    gap: titleOf(session, question),
    kind: session.gaps.find((gap) => gap.gap_id === gap_id)?.kind ?? "skill",
    title,
    bullets: bullets.filter(isBorneOut),
    spoken: unsupported.some((claim) => spoken.includes(claim)) ? null : spoken,
    outcome,
    score,
    threshold,
    version,
    missing: outcome === "accepted_by_user" || outcome === "below_bar" ? missing : [],
  };
}

function bulletsLeftOut({ answer, status, source }: QuestionResource): LeftOut[] {
  if (!answer || status !== "closed" || source === "contradiction") return [];
  return answer.bullets
    .filter((bullet) => !isBorneOut(bullet))
    .map(({ text, claims }) => {
      const without = claims.filter(({ supported }) => !supported).map((claim) => `"${claim.text}"`);
      return { what: text, why: `no source for ${without.length > 0 ? without.join(", ") : "any of it"}` };
    });
}

// A bullet in which no claim was found has nothing that bears it out.
function isBorneOut({ claims }: { claims: { supported: boolean }[] }): boolean {
  return claims.length > 0 && claims.every(({ supported }) => supported);
}

function whyOpen({ status, outcome, ask }: QuestionResource): string {
  if (outcome) return OUTCOME_NAMES[outcome];
  if (status === "running") return "being worked on";
  if (status === "failed") return "it failed and can be tried again";
  if (ask?.kind === "improvement") return "drafted, and waiting for more facts";
  if (ask?.kind === "plan") return "waiting for you to choose what to learn from";
  return ask?.kind === "details" ? "begun, and waiting for its details" : "not answered";
}
