import type { ExportedAnswer } from "../../domain/export.js";
import type { Gap } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import { isKeyOf } from "../../domain/table.js";
import { overlap, type Quote } from "../../domain/text.js";
import { readText } from "../../language/sentences.js";
import { isHeld } from "../export.js";

type Session = Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions">;

/** A gap that the candidate cannot fill, whether they want to learn it, and their words for what comes nearest, or for the part that they have. */
export interface NotDone {
  gap: Gap;
  isWish: boolean;
  nearest: string | null;
}

/** What the candidate said no to, or wants to learn, in the order of the questions. Conditions of the work are none. */
export function notDone(session: Session, profile: ResumeProfile | null): NotDone[] {
  return session.questions.flatMap((question) => {
    if (question.status !== "closed" || question.source === "contradiction") return [];
    return gapsAsked(session, question).flatMap(({ gap_id, outcome }): NotDone[] => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      if (!gap || gap.kind === "logistics" || (outcome !== "skipped" && outcome !== "learning")) return [];
      // What comes nearest belongs to the gap that the question is named by.
      const own = gap_id === question.gap_id ? question.nearest : undefined;
      return [{ gap, isWish: outcome === "learning", nearest: own ?? quotedOf(gap, profile) }];
    });
  });
}

// Of the passages that show a part of it, the first that says what was done, learnt or held; a heading or a profile shows nothing.
function quotedOf({ resume_quote, resume_quotes }: Gap, profile: ResumeProfile | null): string | null {
  const { roles = [], skills = [], education = [], certificates = [], licences = [], languages = [] } = profile ?? {};
  const { projects = [], volunteering = [] } = profile ?? {};
  const shows: Quote[] = [
    ...roles.flatMap(({ lines }) => lines),
    ...[skills, education, certificates, licences, languages, projects, volunteering].flat(),
  ];
  const quotes = resume_quote ? [resume_quote, ...resume_quotes] : resume_quotes;
  return quotes.find((quote) => shows.some((one) => overlap(one, quote)))?.text ?? null;
}

/** What a candidate can say, in the first person, of what one sentence of the job asks for and they cannot do. `rest` are its other gaps. */
export function honestSentence(those: NotDone[], rest: Gap[] = []): string {
  const [first] = those;
  if (!first) return "";
  const no = isHeld(first.gap.kind) ? "I do not have" : "I have not done";
  const quote = `“${withoutStop(first.gap.job_quote.text)}”`;
  const titles = those.map(({ gap }) => withoutStop(gap.title)).join("; ");
  const nearest = [...new Set(those.flatMap((one) => one.nearest ?? []))].map((words) => `“${withoutStop(words)}”`);
  // The "no" was about what the résumé does not show of it.
  const isPart = those.every(({ gap, nearest: words }) => gap.status === "partial" && words !== null);
  const said =
    rest.length > 0
      ? `Of ${quote} ${no} so far: ${titles}.`
      : isPart
        ? `${quote}: not all of it.`
        : `${quote}: ${no} this so far.`;
  const has = isPart ? "What I have of it" : "What comes nearest to it";
  const near = nearest.length > 0 ? ` ${has}: ${nearest.join("; ")}.` : "";
  const wish = those.every(({ isWish }) => isWish)
    ? ` I would like to ${isHeld(first.gap.kind) ? "get" : "learn"} it.`
    : "";
  return `${said}${near}${wish}`;
}

/**
 * A sentence for each thing that the candidate cannot do or wants to learn, in the words of the job, and for each paper that has lapsed. What one
 * sentence of the job asks for is one.
 */
export function honestSentences(
  session: Session,
  answers: ExportedAnswer[],
  profile: ResumeProfile | null,
): { what: string; sentence: string }[] {
  const bySentence = new Map<string, NotDone[]>();
  for (const one of notDone(session, profile)) {
    const key = `${isHeld(one.gap.kind)} ${one.isWish} ${one.gap.job_quote.text}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), one]);
  }
  const lapsed = answers.flatMap(({ gap, kind, bullets }) =>
    isPaper(kind) ? bullets.flatMap(({ text }) => (isLapsed(text) ? [{ what: gap, text }] : [])) : [],
  );
  return [
    ...[...bySentence.values()].map((those) => ({
      what: those.map(({ gap }) => gap.title).join("; "),
      sentence: honestSentence(those, besideThose(those, session.gaps)),
    })),
    ...lapsed.map(({ what, text }) => ({ what, sentence: `It is not valid now: ${withoutStop(text)}.` })),
  ];
}

/** The other gaps of the same sentence of the job. */
export function besideThose(those: NotDone[], gaps: Gap[]): Gap[] {
  const quote = those[0]?.gap.job_quote.text;
  return gaps.filter((gap) => gap.job_quote.text === quote && those.every((one) => one.gap.gap_id !== gap.gap_id));
}

function isPaper(kind: string): boolean {
  return isKeyOf(REQUIREMENT_KINDS, kind) && REQUIREMENT_KINDS[kind].isPaper;
}

function isLapsed(text: string): boolean {
  return readText(text).state === "lapsed";
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, "");
}
