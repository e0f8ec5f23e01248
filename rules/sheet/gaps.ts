import type { ExportedAnswer } from "../../domain/export.js";
import { type Gap, PRIORITIES } from "../../domain/gap.js";
import type { SheetMatter } from "../../domain/interview-sheet.js";
import { gapsAsked, isUnasked } from "../../domain/session.js";
import { readText } from "../../language/sentences.js";
import { oneLine } from "../../language/text.js";
import { isHeld } from "../export.js";
import type { Says } from "../says.js";
import { honestSentence, notDone, type Quotable, type SheetSession } from "./honest.js";

/** A question about a gap, before the questions of one sentence of the job are joined. */
interface Asked {
  gap: Gap;
  why: string;
  told: string[];
  advice: string;
  question_id?: string;
}

/** The share of a title's words that a line must have to be about it. */
const NEARLY_ALL = 0.7;

// Lines of answers to other questions that have nearly all words of a gap's title: nobody asked about it, and the candidate said something of it.
function linesAbout(title: string, answers: ExportedAnswer[]): string[] {
  const wanted = [...new Set(readText(title).stems)];
  const lines = answers.flatMap(({ bullets }) => bullets.map(({ text }) => text));
  return lines.filter((text) => {
    const there = new Set(readText(text).stems);
    return wanted.length > 0 && wanted.filter((stem) => there.has(stem)).length >= wanted.length * NEARLY_ALL;
  });
}

/**
 * Questions about what the job asks for and the page does not show, or not well enough: what was said no to, what fell short, and what is open. A
 * sentence of the job is asked about once; what it must have comes first.
 */
export function aboutGaps(
  session: SheetSession,
  answers: ExportedAnswer[],
  quotable: Quotable,
  says: Says["sheet"],
): SheetMatter[] {
  const refused = notDone(session, quotable).flatMap((those): Asked[] => {
    const [first] = [...those].sort((a, b) => rankOf(a.gap) - rankOf(b.gap));
    const titles = those.map(({ gap }) => gap.title).join("; ");
    return first
      ? [{ gap: first.gap, why: says.notShown(titles), told: [], advice: honestSentence(those, session, says) }]
      : [];
  });
  const others = session.questions.flatMap((question) =>
    gapsAsked(session, question).flatMap(({ gap_id, outcome }): Asked[] => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      if (!gap || gap.kind === "logistics") return [];
      if (outcome === null && isUnasked(question) && !question.standing) {
        const near = linesAbout(gap.title, answers);
        return near.length > 0
          ? [{ gap, why: says.shownWeakly(gap.title), told: near.map(says.yourAnswer), advice: says.keepToIt }]
          : [{ gap, why: says.notShown(gap.title), told: [], advice: says.notTold }];
      }
      if (outcome !== "below_bar") return [];
      const bullets = answers.filter((one) => one.question_id === question.question_id).flatMap((one) => one.bullets);
      const told = bullets.map(({ text }) => says.yourAnswer(text));
      const { question_id } = question;
      return [{ gap, why: says.shownWeakly(gap.title), told, advice: says.keepToIt, question_id }];
    }),
  );
  const bySentence = new Map<string, Asked[]>();
  for (const one of [...refused, ...others].sort((a, b) => rankOf(a.gap) - rankOf(b.gap))) {
    const quote = oneLine(one.gap.job_quote.text).trim();
    const question = isHeld(one.gap.kind) ? says.askedHeld(quote) : says.askedDone(quote);
    bySentence.set(question, [...(bySentence.get(question) ?? []), one]);
  }
  return [...bySentence].map(([question, those]) => ({
    question,
    why: those[0]?.why ?? "",
    told: [...new Set(those.flatMap(({ told }) => told))],
    advice: [...new Set(those.map(({ advice }) => advice))].join(" "),
    question_ids: [...new Set(those.flatMap(({ question_id }) => question_id ?? []))],
  }));
}

function rankOf({ must_have, priority }: Gap): number {
  return (must_have ? 0 : PRIORITIES.length) + PRIORITIES.indexOf(priority);
}
