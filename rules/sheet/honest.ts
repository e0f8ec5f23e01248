import { WITH_GOOD_ANSWER } from "../../domain/answer.js";
import type { ExportedAnswer } from "../../domain/export.js";
import { type Gap, quotesOf } from "../../domain/gap.js";
import { REQUIREMENT_KINDS } from "../../domain/job.js";
import type { ResumeProfile } from "../../domain/resume.js";
import { gapsAsked, gapsOf, type SessionResource } from "../../domain/session.js";
import { isKeyOf } from "../../domain/table.js";
import { overlap, type Quote, type Span } from "../../domain/text.js";
import { readText } from "../../language/sentences.js";
import { oneLine } from "../../language/text.js";
import { isHeld } from "../export.js";
import type { Says } from "../says.js";

/** What is known of a session. */
export type SheetSession = Pick<SessionResource, "questions" | "gaps" | "corrections" | "contradictions" | "strengths">;

/** A gap that the candidate cannot fill, whether they want to learn it, and their words for what comes nearest. */
export interface NotDone {
  gap: Gap;
  isWish: boolean;
  nearest: string | null;
}

/** The résumé as it was read, and its passages that the candidate has put in other words or left out; these are not quoted. */
export interface Quotable {
  profile: ResumeProfile | null;
  changed: Span[];
}

/**
 * What the candidate said no to, or wants to learn, in the order of the questions: together what one sentence of the job asks for, and a wish apart
 * from a no. Conditions of the work are none.
 */
export function notDone(session: SheetSession, quotable: Quotable): NotDone[][] {
  const bySentence = new Map<string, NotDone[]>();
  for (const question of session.questions) {
    if (question.source === "contradiction") continue;
    for (const { gap_id, outcome } of gapsAsked(session, question)) {
      const gap = session.gaps.find((one) => one.gap_id === gap_id);
      if (!gap || gap.kind === "logistics" || (outcome !== "skipped" && outcome !== "learning")) continue;
      // What comes nearest belongs to the gap that the question is named by.
      const own = gap_id === question.gap_id ? question.nearest : undefined;
      const one = { gap, isWish: outcome === "learning", nearest: own ?? quotedOf(gap, quotable) };
      const key = `${isHeld(gap.kind)} ${one.isWish} ${gap.job_quote.text}`;
      bySentence.set(key, [...(bySentence.get(key) ?? []), one]);
    }
  }
  return [...bySentence.values()];
}

// Of the passages that show a part of it, the first that says what was done, learnt or held; a heading or a profile shows nothing.
function quotedOf(gap: Gap, { profile, changed }: Quotable): string | null {
  if (!profile) return null;
  const { roles, skills, education, certificates, licences, languages, projects, volunteering } = profile;
  const lists = [skills, education, certificates, licences, languages, projects, volunteering];
  const shows: Quote[] = [...roles.flatMap(({ lines }) => lines), ...lists.flat()];
  const isOn = (quote: Quote) =>
    shows.some((one) => overlap(one, quote)) && !changed.some((one) => overlap(one, quote));
  return quotesOf(gap).find(isOn)?.text ?? null;
}

/** What a candidate can say, in the first person and in the job's words, of what one sentence of the job asks for and they cannot do. */
export function honestSentence(
  those: NotDone[],
  session: Pick<SheetSession, "gaps" | "corrections" | "strengths">,
  says: Says["sheet"],
): string {
  const [first] = those;
  if (!first) return "";
  const [ofMore, ofThis, toWish] = isHeld(first.gap.kind)
    ? [says.notHeldOf, says.notHeld, says.wishHeld]
    : [says.notDoneOf, says.notDone, says.wishDone];
  const quote = plain(first.gap.job_quote.text);
  const titles = those.map(({ gap }) => plain(gap.title)).join("; ");
  const said = asksForMore(those, session) ? ofMore(quote, titles) : ofThis(quote);
  const nearest = [...new Set(those.flatMap((one) => one.nearest ?? []))].map((words) => says.quoted(plain(words)));
  const near = nearest.length > 0 ? says.nearest(nearest.join("; ")) : "";
  return `${said}${near}${first.isWish ? toWish : ""}`;
}

// True if the same sentence of the job asks for something else too, whether or not the résumé shows that.
function asksForMore(those: NotDone[], session: Pick<SheetSession, "gaps" | "corrections" | "strengths">): boolean {
  const quote = those[0]?.gap.job_quote.text;
  const own = new Set(those.map(({ gap }) => gap.gap_id));
  const others = gapsOf(session).filter(({ gap_id }) => !own.has(gap_id));
  return [...others, ...session.strengths].some(({ job_quote }) => job_quote.text === quote);
}

/** A sentence for all that the candidate cannot do or wants to learn, and for each paper that has lapsed. */
export function honestSentences(
  session: SheetSession,
  answers: ExportedAnswer[],
  quotable: Quotable,
  says: Says["sheet"],
): { what: string; sentence: string }[] {
  const lapsed = answers.flatMap(({ gap, kind, outcome, bullets }) =>
    isPaper(kind) && WITH_GOOD_ANSWER.includes(outcome)
      ? bullets.flatMap(({ text }) => (readText(text).state === "lapsed" ? [{ what: gap, text }] : []))
      : [],
  );
  return [
    ...notDone(session, quotable).map((those) => ({
      what: those.map(({ gap }) => gap.title).join("; "),
      sentence: honestSentence(those, session, says),
    })),
    ...lapsed.map(({ what, text }) => ({ what, sentence: says.lapsed(plain(text)) })),
  ];
}

function isPaper(kind: string): boolean {
  return isKeyOf(REQUIREMENT_KINDS, kind) && REQUIREMENT_KINDS[kind].isPaper;
}

// On one line, without its full stop.
function plain(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[.\s]+$/, "");
}
