import type { ExportedAnswer } from "../../domain/export.js";
import type { Gap } from "../../domain/gap.js";
import { gapsAsked, type SessionResource } from "../../domain/session.js";
import { readText } from "../../language/sentences.js";
import { isHeld } from "../export.js";

type Session = Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions">;

/** A gap that the candidate cannot fill, whether they want to learn it, and their own words for what comes nearest, or for the part that they have. */
export interface NotDone {
  gap: Gap;
  isWish: boolean;
  nearest: string | null;
}

/** What the candidate said no to, or wants to learn, the most important first. Conditions of the work are none. */
export function notDone(session: Session): NotDone[] {
  return session.questions.flatMap((question) => {
    if (question.status !== "closed" || question.source === "contradiction") return [];
    return gapsAsked(session, question).flatMap(({ gap_id, outcome }): NotDone[] => {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      if (!gap || gap.kind === "logistics" || (outcome !== "skipped" && outcome !== "learning")) return [];
      // What comes nearest belongs to the gap that the question is named by.
      const own = gap_id === question.gap_id ? question.nearest : undefined;
      return [{ gap, isWish: outcome === "learning", nearest: own ?? quoted(gap) }];
    });
  });
}

function quoted({ resume_quote, resume_quotes }: Gap): string | null {
  return (resume_quote ?? resume_quotes[0])?.text ?? null;
}

/** What a candidate can say, in the first person, of what they cannot do. */
export function honestSentence({ gap, isWish, nearest }: NotDone): string {
  const isPaper = isHeld(gap.kind);
  // The "no" was about what the résumé does not show of it.
  const isPart = gap.status === "partial" && nearest !== null;
  const no = isPart ? "Not all of this" : isPaper ? "I do not have this" : "I have not done this so far";
  const has = isPart ? "What I have of it" : "What comes nearest to it";
  const near = nearest === null ? "" : ` ${has}: “${withoutStop(nearest)}”.`;
  const offered = gap.trainable ? ", as you offer it" : "";
  const wish = isWish ? ` I would like to ${isPaper ? "get" : "learn"} it${offered}.` : "";
  return `${no}: ${withoutStop(gap.title)}.${near}${wish}`;
}

/** A sentence for each thing that the candidate cannot do or wants to learn, and for each paper that has lapsed. */
export function honestSentences(session: Session, answers: ExportedAnswer[]): { what: string; sentence: string }[] {
  const lapsed = answers.flatMap(({ gap, kind, bullets }) =>
    isPaperKind(kind) ? bullets.flatMap(({ text }) => (isLapsed(text) ? [{ what: gap, text }] : [])) : [],
  );
  return [
    ...notDone(session).map((one) => ({ what: one.gap.title, sentence: honestSentence(one) })),
    ...lapsed.map(({ what, text }) => ({ what, sentence: `It is not valid now: ${withoutStop(text)}.` })),
  ];
}

function isPaperKind(kind: string): boolean {
  return kind === "licence" || kind === "certificate" || kind === "degree";
}

function isLapsed(text: string): boolean {
  return readText(text).state === "lapsed";
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, "");
}
