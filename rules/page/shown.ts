import { WITH_ANSWER } from "../../domain/answer.js";
import type { ShownRequirement } from "../../domain/export.js";
import { type Gap, quotesOf } from "../../domain/gap.js";
import { gapsAsked, gapsOf, type SessionResource } from "../../domain/session.js";
import { overlap, type Span } from "../../domain/text.js";
import type { ResumeLine } from "../../language/resume.js";
import { readText } from "../../language/sentences.js";
import { type ExportedResumeLine, ownLineId } from "../export.js";
import { COVERAGE_VALUE } from "../gaps.js";
import { PROVED_SKILLS } from "./skills.js";

/** A requirement that a line shows. `worth` is its weight in the match score, times the share of it that is shown. */
interface Shown extends ShownRequirement {
  worth: number;
}

/** What lines of a résumé show of the job, by line id. A line that shows nothing is not in it. */
export type ShownByLines = ReadonlyMap<string, Shown[]>;

/** The weight of a requirement that the match score does not name, as in older sessions. */
const UNNAMED = 1;

type ShowingLine = Pick<ExportedResumeLine, "line_id" | "added" | "text">;
type Session = Pick<SessionResource, "questions" | "gaps" | "corrections" | "strengths" | "match" | "contradictions">;

/**
 * What each line shows: a new line the gaps that its answer closed, the line of proved skills these; the candidate's own line what was quoted from
 * it as evidence, whole or in part.
 */
export function shownByLines(lines: ShowingLine[], own: ResumeLine[], session: Session, skills: Gap[]): ShownByLines {
  const spans = new Map(own.map((line) => [ownLineId(line), line]));
  const quoted = quotedOf(session);
  const answered = new Map(session.questions.map((question) => [question.question_id, gapsShownBy(session, question)]));
  const shownIn = ({ line_id, added, text }: ShowingLine): Shown[] => {
    const span = spans.get(line_id);
    if (span) return quotedIn(quoted, span);
    const ofGap = (gap: Gap, partly: boolean): Shown => {
      const share = partly ? COVERAGE_VALUE.partial : COVERAGE_VALUE.covered;
      return { title: gap.title, gap_id: gap.gap_id, partly, worth: weightIn(session, gap) * share };
    };
    if (line_id === PROVED_SKILLS) return skills.map((gap) => ofGap(gap, false));
    const all = answered.get(added ?? "") ?? [];
    return all.filter((one) => isShownIn(text, one, all)).map(({ gap, isWhole }) => ofGap(gap, !isWhole));
  };
  return new Map(
    lines.flatMap((line) => {
      const shown = shownIn(line);
      return shown.length > 0 ? [[line.line_id, shown] as const] : [];
    }),
  );
}

/**
 * How much each line is worth for this job: the sum over what it shows. What another line shows better counts only a part, so that of two lines about
 * the same thing one may go before the only one about another.
 */
export function worthOf(
  shown: ShownByLines,
  lines: Pick<ExportedResumeLine, "line_id" | "text">[],
): ReadonlyMap<string, number> {
  const best = new Map<string, { line_id: string; rank: number }>();
  for (const { line_id, text } of lines)
    for (const { title, partly } of shown.get(line_id) ?? []) {
      const rank = (partly ? 0 : 2) + (readText(text).figures.length > 0 ? 1 : 0);
      if (rank > (best.get(title)?.rank ?? -1)) best.set(title, { line_id, rank });
    }
  const share = (title: string, line_id: string) => (best.get(title)?.line_id === line_id ? 1 : SHOWN_BETTER);
  return new Map(
    [...shown].map(([line_id, all]) => [
      line_id,
      all.reduce((sum, { title, worth }) => sum + worth * share(title, line_id), 0),
    ]),
  );
}
const SHOWN_BETTER = 0.25;

/** A gap that an answer shows. */
interface ShownGap {
  gap: Gap;
  /** False if the answer is below the bar. */
  isWhole: boolean;
  /** The sentence of the answer that shows it; null if that is not known. */
  sentence: string | null;
}

/** The gaps that the answer to a question shows; while the question is open again, the one that it is named by. */
export function gapsShownBy(
  session: Pick<SessionResource, "gaps" | "corrections" | "contradictions">,
  question: SessionResource["questions"][number],
): ShownGap[] {
  const outcomes = new Map(gapsAsked(session, question).map(({ gap_id, outcome }) => [gap_id, outcome]));
  const { standing, gap_id: named, gap_sentences = {} } = question;
  const known = [...new Map(gapsOf(session).map((gap) => [gap.gap_id, gap])).values()];
  return known.flatMap((gap) => {
    const outcome = standing && gap.gap_id === named ? standing.outcome : outcomes.get(gap.gap_id);
    if (!outcome || !WITH_ANSWER.includes(outcome)) return [];
    return [
      { gap, isWhole: outcome === "accepted" || outcome === "edited", sentence: gap_sentences[gap.gap_id] ?? null },
    ];
  });
}

// A line shows a gap if it has the sentence that does, or if the answer is about that gap alone.
function isShownIn(text: string, { sentence }: ShownGap, all: ShownGap[]): boolean {
  return sentence === null ? all.length === 1 : sentence.includes(text) || text.includes(sentence);
}

interface Quoted {
  quotes: Span[];
  shown: Shown;
}

// The passages of the résumé that show a requirement, or a part of it.
function quotedOf(session: Session): Quoted[] {
  const whole = session.strengths.map(({ title, resume_quote }) => ({
    quotes: [resume_quote],
    shown: { title, partly: false, worth: weightOfTitle(session, title) },
  }));
  const parts = session.gaps.map((gap) => ({
    quotes: quotesOf(gap),
    shown: {
      title: gap.title,
      gap_id: gap.gap_id,
      partly: true,
      worth: weightIn(session, gap) * COVERAGE_VALUE.partial,
    },
  }));
  return [...whole, ...parts];
}

function quotedIn(quoted: Quoted[], line: Span): Shown[] {
  return quoted.flatMap(({ quotes, shown }) => (quotes.some((quote) => overlap(quote, line)) ? [shown] : []));
}

function weightIn({ match }: Session, { requirement_id }: Gap): number {
  return match.parts.find((part) => part.requirement_id === requirement_id)?.weight ?? UNNAMED;
}

function weightOfTitle({ match }: Session, title: string): number {
  return match.parts.find(({ requirement }) => requirement === title)?.weight ?? UNNAMED;
}
