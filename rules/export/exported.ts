import type { Claim } from "../../domain/answer.js";
import { ASKS } from "../../domain/asks.js";
import type { ExportedAnswer, ExportedLearning, LeftOut } from "../../domain/export.js";
import { REQUIREMENT_KINDS, type RequirementKind } from "../../domain/job.js";
import { gapIdsOf, matterKindOf } from "../../domain/matter.js";
import {
  type Answer,
  EVIDENCE_NAMES,
  gapsAsked,
  gapsOf,
  OUTCOME_NAMES,
  type QuestionResource,
  type SessionResource,
  type StandingAnswer,
  shownIn,
  titleOf,
} from "../../domain/session.js";
import type { Quote } from "../../domain/text.js";
import { capitalised } from "../../language/text.js";
import { claimIdOf, joined, LEFT_OUT } from "../claims.js";
import { learntLines } from "../learning.js";
import { rowIndexOf } from "../questions.js";

/** The parts of a session that are exported, and those left out with the reason. Every format is made from this alone. */
export function exportedOf(session: SessionResource): {
  answers: ExportedAnswer[];
  learning: ExportedLearning[];
  leftOut: LeftOut[];
} {
  const { questions, gaps, omitted, unread } = session;
  const answers = questions.flatMap((question) => answersOf(session, question));
  const gapTitle = (id: string) => gaps.find(({ gap_id }) => gap_id === id)?.title ?? id;
  const alsoShown = new Set(questions.flatMap(({ also_shows }) => also_shows ?? []));
  const leftOut = [
    ...questions.flatMap((question) => bulletsLeftOut(question)),
    ...questions.flatMap((question) => gapsLeftOut(session, question)),
    ...omitted.map((id) => ({ what: gapTitle(id), why: alsoShown.has(id) ? IN_PASSING : NO_ROOM })),
    ...unread.map(({ text }) => ({ what: text, why: "not read as a requirement" })),
  ];
  const learning = questions.flatMap((question) => learningOf(session, question));
  return { answers, learning, leftOut };
}

/** True for a requirement that is met by holding a paper or speaking a language: one gets it rather than learns to do it. */
export function isHeld(kind: RequirementKind): boolean {
  return REQUIREMENT_KINDS[kind].isPaper || kind === "language";
}

/** The heading of the things that the candidate has not done. */
export const HONEST = "If you are asked: say so, and then what comes nearest to it";

/**
 * Truthful sentences for the candidate, when asked about things that they have not done, with the most similar experience from the résumé or in
 * their own words. Passages that they changed since or left out are not quoted.
 */
export function honestLines(
  session: Pick<SessionResource, "questions" | "gaps" | "contradictions">,
  changed: { start: number; end: number }[] = [],
): string[] {
  const notDone = session.questions.flatMap((question) =>
    gapsAsked(session, question).map(({ gap_id, outcome }) => ({ question, gap_id, outcome })),
  );
  return notDone.flatMap(({ question, gap_id, outcome }) => {
    const { status, source } = question;
    // What comes nearest belongs to the gap that the question is named by.
    const nearest = gap_id === question.gap_id ? question.nearest : undefined;
    const gap = session.gaps.find((one) => one.gap_id === gap_id);
    const isWish = outcome === "learning";
    if (status !== "closed" || !gap || source === "contradiction" || gap.kind === "logistics") return [];
    if (outcome !== "skipped" && !isWish) return [];
    // Where the job gives time for it or teaches it, it asks only for the willingness.
    const verb = isHeld(gap.kind) ? "get" : "learn";
    const willing = `are willing to ${verb} it${gap.trainable ? ", as the job offers" : ""}`;
    const wish = isWish ? `, and that you ${willing}` : "";
    const own = nearest === undefined ? "" : `. What comes nearest, in your words: "${nearest}"`;
    const stands = (quote: Quote) => changed.every(({ start, end }) => quote.start >= end || start >= quote.end);
    const quoted = gap.resume_quote && stands(gap.resume_quote) ? `"${gap.resume_quote.text}"` : null;
    const isPaper = isHeld(gap.kind);
    // The "no" was about the part that the résumé does not show: its date, class or level, or a part of the work.
    // The candidate's own remark takes precedence over the line, which may no longer be true.
    const nearer =
      nearest === undefined
        ? ` Say ${isPaper ? "that this is what you have, if it is so still" : "how far that goes"}`
        : " Say how it is";
    if (quoted) return [`${gap.title}: your résumé says ${quoted}.${nearer}${wish}${own}`];
    return [`${gap.title}: say that you ${isPaper ? "do not have it" : "have not done it"}${wish}${own}`];
  });
}

/** The statements that contradict each other, which of them is right if the candidate has said so, and what that means for the résumé. */
export function contradictionNotes(
  contradiction: SessionResource["contradictions"][number],
  session: Pick<SessionResource, "questions">,
): string[] {
  const { quotes } = contradiction;
  const right = saidToBeRight(contradiction, session);
  const said = right && right.bullets.length > 0 ? right.bullets.map(({ text }) => text) : [right?.spoken ?? ""];
  return [
    ...quotes.map(({ kind, quote }) => `${EVIDENCE_NAMES[kind]}: "${quote}"`),
    ...said.filter((text) => text !== "").map((text) => `right: "${text}"`),
    ...(right && quotes.some(({ kind }) => kind === "resume")
      ? ["your résumé stands as it was: change the line there if it is the wrong one"]
      : []),
  ];
}

/** The text of the answer that says which statement of a contradiction is right; null until the candidate has said so. */
export function saidToBeRight(
  { settled, question_id }: Pick<SessionResource["contradictions"][number], "settled" | "question_id">,
  { questions }: Pick<SessionResource, "questions">,
) {
  const answer = settled ? questions.find((one) => one.question_id === question_id)?.answer : undefined;
  return answer ? withLineIds(question_id, exportedTextOf(answer)) : null;
}

/** The items that were left out, one per line; questions that were not asked for lack of room share one line. */
export function leftOutLines(leftOut: LeftOut[]): string[] {
  const noRoom = leftOut.filter(({ why }) => why === NO_ROOM).map(({ what }) => what);
  const lines = [
    ...leftOut.filter(({ why }) => why !== NO_ROOM).map(({ what, why }) => `${what}: ${why}`),
    ...(noRoom.length > 0 ? [`${capitalised(NO_ROOM)}: ${noRoom.join("; ")}`] : []),
  ];
  return [...new Set(lines)];
}
const IN_PASSING = "not asked apart; an answer to another question shows a part of it";
const NO_ROOM = "not asked: there was no room for more questions";

// The gaps of a question that is open, and those that the candidate said no to. What a closed question left open is asked once more by itself.
function gapsLeftOut(session: SessionResource, question: QuestionResource): LeftOut[] {
  if (question.status !== "closed" && gapIdsOf(question).length < 2)
    return [
      { what: titleOf(session, question), why: shownIn(session, question).length > 0 ? IN_PASSING : whyOpen(question) },
    ];
  return gapsAsked(session, question).flatMap(({ title, outcome }): LeftOut[] => {
    if (outcome === "skipped") return [{ what: title, why: OUTCOME_NAMES.skipped }];
    if (question.status === "closed") return [];
    return [{ what: title, why: whyOpen(question) }];
  });
}

// The resources with recorded progress, while the outcome of the question is to learn.
function learningOf(session: SessionResource, question: QuestionResource): ExportedLearning[] {
  const { plan, question_id } = question;
  const gap = titleOf(session, question);
  return plan ? learntLines(plan).map((line) => ({ question_id, gap, ...line })) : [];
}

// The answer of the closed question, or its last one while the question is open again. The answer to a contradiction is not a line of a résumé.
function standingOf({ answer, outcome, status, source, standing }: QuestionResource): StandingAnswer | null {
  if (source === "contradiction") return null;
  return answer && outcome && status === "closed" ? { answer, outcome } : (standing ?? null);
}

// The answer of a question. A form for papers or conditions has an answer for each row: a degree and a licence belong to different sections.
function answersOf(session: SessionResource, question: QuestionResource): ExportedAnswer[] {
  const whole = answerOf(session, question);
  if (!whole) return [];
  const ids = gapIdsOf(question);
  const gaps = gapsOf(session).filter(({ gap_id }) => ids.includes(gap_id));
  if (ids.length < 2 || gaps.some(({ kind }) => matterKindOf(kind) === "story")) return [whole];
  const rows = ids.flatMap((id, at) => {
    const bullets = whole.bullets.filter((bullet) => rowOfBullet(bullet) === at);
    const gap = gaps.find(({ gap_id }) => gap_id === id);
    return bullets.length > 0 && gap ? [{ ...whole, gap: gap.title, title: gap.title, kind: gap.kind, bullets }] : [];
  });
  if (rows.flatMap(({ bullets }) => bullets).length < whole.bullets.length || rows.length === 0) return [whole];
  // An earlier release wrote one text for all rows to be said aloud.
  return rows.map((row, at) => (at === 0 ? row : { ...row, spoken: null }));
}

// The row of a form that a bullet was made of, by the first field that it cites.
function rowOfBullet({ claims }: ShownBullet): number {
  const [first] = claims.flatMap(({ sources }) => sources);
  return first ? rowIndexOf(first.ref) : 0;
}

function answerOf(session: SessionResource, question: QuestionResource): ExportedAnswer | null {
  const { question_id, gap_id } = question;
  const standing = standingOf(question);
  if (!standing) return null;
  const { answer, outcome } = standing;
  const { title, score, threshold, version, missing } = answer;
  return {
    question_id,
    gap: answeredTitle(session, question),
    ...(question.text !== null && { asked: question.text }),
    kind: gapsOf(session).find((gap) => gap.gap_id === gap_id)?.kind ?? "skill",
    title,
    ...withLineIds(question_id, exportedTextOf(answer)),
    outcome,
    score,
    threshold,
    version,
    questions: answer.issues.flatMap(({ improvement }) => improvement?.question ?? []),
    missing: outcome === "accepted_by_user" || outcome === "below_bar" ? missing : [],
  };
}

// The titles of the gaps that the answer shows; while the question is open again, of all its gaps.
function answeredTitle(session: SessionResource, question: QuestionResource): string {
  const shown = gapsAsked(session, question).filter(({ outcome }) => outcome !== null && outcome !== "skipped");
  return shown.length > 0 ? shown.map(({ title }) => title).join("; ") : titleOf(session, question);
}

/** The exportable text of an answer: the supported sentences of its lines, and of what is said aloud. */
export function exportedTextOf(answer: Pick<Answer, "bullets" | "spoken" | "spoken_claims" | "unsupported">) {
  const text = { bullets: answer.bullets.flatMap(exportedBullet), spoken: exportedSpeech(answer) };
  if (text.bullets.length > 0 || text.spoken === null) return text;
  return { ...text, spoken_claims: (answer.spoken_claims ?? []).filter(({ supported }) => supported) };
}

/** The text of an answer with its claims: its lines, or what is said aloud if it has none. */
export function saidIn({ bullets, spoken, spoken_claims }: ExportedAnswer): ShownBullet[] {
  return spoken_claims && spoken !== null ? [{ text: spoken, claims: spoken_claims }] : bullets;
}

type ShownClaim = Omit<Claim, "place">;
type ShownBullet = ExportedAnswer["bullets"][number];

// Each bullet with its id as a new line of the résumé. The id is derived from the question and all words of the bullet, so a bullet with other
// words has another id.
function withLineIds<Text extends { bullets: ShownBullet[] }>(question_id: string, text: Text): Text {
  const bullets = text.bullets.map((bullet) => ({ ...bullet, line_id: `${question_id}.${claimIdOf(bullet.text)}` }));
  return { ...text, bullets };
}

/** The id of a bullet as a new line of the résumé. It stays the same if the candidate rewords the line there. */
export function lineIdOf({ line_id, claims: [first] }: ShownBullet): string {
  return line_id ?? first?.claim_id ?? "";
}

// Unsupported claims are dropped and the rest of the bullet is kept. A bullet without a supported claim is dropped.
function exportedBullet({ text, claims }: ShownBullet): ShownBullet[] {
  const kept = claims.filter(({ supported }) => supported);
  if (kept.length === 0) return [];
  if (kept.length === claims.length) return [{ text, claims }];
  // Claims that were stored before release 0.3.0: the bullet is exported whole or not at all.
  if (claims.some(({ known }) => known === undefined)) return [];
  const said = kept.map((claim) => ({ ...claim, text: joined([claim.text]).replace(/\.$/, "") }));
  return [{ text: joined(kept.map((claim) => claim.text)), claims: said }];
}

// The supported sentences of what is said aloud; null if there are none.
function exportedSpeech({ spoken, spoken_claims, unsupported }: Parameters<typeof exportedTextOf>[0]): string | null {
  if (spoken === "") return null;
  // Stored by an earlier release: exported whole or not at all.
  if (!spoken_claims) return unsupported.some((claim) => spoken.includes(claim)) ? null : spoken;
  const kept = spoken_claims.filter(({ supported }) => supported);
  if (kept.length === spoken_claims.length) return spoken;
  return kept.length > 0 ? joined(kept.map(({ text }) => text)) : null;
}

function bulletsLeftOut(question: QuestionResource): LeftOut[] {
  const { answer } = standingOf(question) ?? {};
  const withoutSource = (answer?.bullets ?? []).flatMap(({ text, claims }) => {
    if (claims.length === 0) return [{ what: text, why: "no source for any of it" }];
    return claims.filter(({ supported }) => !supported).map((claim) => ({ what: claim.text, why: whyLeftOut(claim) }));
  });
  const weak = (answer?.left_out ?? []).map(({ text, why }) => ({
    what: text,
    why: why === LEFT_OUT ? why : `better not sent: ${why}`,
  }));
  return [...withoutSource, ...weak];
}

function whyLeftOut({ known, missing }: ShownClaim): string {
  if (known === "open") return "you have not confirmed it";
  return missing.length > 0 ? `no source for it: ${missing.join("; ")}` : "no source for it";
}

function whyOpen({ status, outcome, ask, standing }: QuestionResource): string {
  if (outcome) return OUTCOME_NAMES[outcome];
  if (standing) return "open again; the answer that you had stands until it is closed";
  if (status === "running") return "being worked on";
  if (status === "failed") return "it failed and can be tried again";
  return ASKS[ask?.kind ?? "experience"].waiting;
}
