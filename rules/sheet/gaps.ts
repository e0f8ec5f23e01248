import type { ExportedAnswer } from "../../domain/export.js";
import { type Gap, PRIORITIES } from "../../domain/gap.js";
import type { LikelyQuestion } from "../../domain/interview-sheet.js";
import { gapsAsked, isUnasked } from "../../domain/session.js";
import { oneLine } from "../../language/text.js";
import { isHeld } from "../export.js";
import { honestSentence, notDone, type Quotable, type SheetSession } from "./honest.js";

/** A question about a gap, before the questions of one sentence of the job are joined. */
interface Asked {
  gap: Gap;
  why: string;
  told: string[];
  advice: string;
}

/**
 * Questions about what the job asks for and the page does not show, or not well enough: what was said no to, what fell short, and what is open. A
 * sentence of the job is asked about once; what it must have comes first.
 */
export function aboutGaps(session: SheetSession, answers: ExportedAnswer[], quotable: Quotable): LikelyQuestion[] {
  const refused = notDone(session, quotable).flatMap((those): Asked[] => {
    const [first] = [...those].sort((a, b) => rankOf(a.gap) - rankOf(b.gap));
    const titles = those.map(({ gap }) => gap.title).join("; ");
    return first ? [{ gap: first.gap, why: NOT_SHOWN + titles, told: [], advice: honestSentence(those, session) }] : [];
  });
  const others = session.questions.flatMap((question) =>
    gapsAsked(session, question).flatMap(({ gap_id, outcome }): Asked[] => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      if (!gap || gap.kind === "logistics") return [];
      if (outcome === null && isUnasked(question) && !question.standing)
        return [{ gap, why: NOT_SHOWN + gap.title, told: [], advice: NOT_TOLD }];
      if (outcome !== "below_bar") return [];
      const bullets = answers.filter((one) => one.question_id === question.question_id).flatMap((one) => one.bullets);
      const told = bullets.map(({ text }) => `your answer: "${text}"`);
      return [{ gap, why: SHOWN_WEAKLY + gap.title, told, advice: KEEP_TO_IT }];
    }),
  );
  const bySentence = new Map<string, Asked[]>();
  for (const one of [...refused, ...others].sort((a, b) => rankOf(a.gap) - rankOf(b.gap))) {
    const question = `“${oneLine(one.gap.job_quote.text).trim()}” ${isHeld(one.gap.kind) ? "Do you have that?" : "Have you done that?"}`;
    bySentence.set(question, [...(bySentence.get(question) ?? []), one]);
  }
  return [...bySentence].map(([question, those]) => ({
    question,
    why: those[0]?.why ?? "",
    told: [...new Set(those.flatMap(({ told }) => told))],
    advice: [...new Set(those.map(({ advice }) => advice))].join(" "),
  }));
}

const NOT_SHOWN = "The job asks for it, and your page does not show it: ";
const SHOWN_WEAKLY = "The job asks for it, and what your page has of it is little: ";
const NOT_TOLD = "You have not told anything about it: think of one time, or say that you have not done it.";
const KEEP_TO_IT = "Your answer falls short: add a fact to it before, or keep to what you have told.";

function rankOf({ must_have, priority }: Gap): number {
  return (must_have ? 0 : PRIORITIES.length) + PRIORITIES.indexOf(priority);
}
