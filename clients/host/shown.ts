import type { WrittenDocument } from "../../domain/document.js";
import type { ResumeLines } from "../../domain/export.js";
import type { ReadingResource } from "../../domain/reading.js";
import {
  type QuestionResource,
  type SessionPage,
  type SessionResource,
  shownIn,
  titleOf,
} from "../../domain/session.js";
import { shownAsk } from "../../domain/shown-ask.js";

/* Results in few lines of text, with every id that a next call names. */

/** A session: its match, its gaps in their order, and what is open. */
export function shownSession(session: SessionResource): string[] {
  const { session_id, status, job_title, match, questions, warnings, contradictions } = session;
  return [
    `${session_id}: ${job_title || "a job without a title"}, ${status}`,
    match.score === null ? "Match not scored" : `Match ${match.score} of 100, ${match.now ?? match.score} now`,
    ...questions.map((one) => `- ${one.question_id}: ${titleOf(session, one)} (${one.priority}), ${stateOf(one)}`),
    ...contradictions.filter(({ settled }) => !settled).map(({ what }) => `Does not fit together: ${what}`),
    ...warnings.map((text) => `Warning: ${text}`),
  ];
}

function stateOf({ status, outcome, answer }: QuestionResource): string {
  const score = answer?.score == null ? "" : `, ${answer.score} of 10`;
  return `${outcome ?? status}${score}`;
}

/** Sessions in a list. */
export function shownSessions({ items }: SessionPage): string[] {
  if (items.length === 0) return ["No session."];
  return items.map(({ session_id, job_title, status, application }) =>
    [session_id, job_title, status, application.status].filter(Boolean).join(", "),
  );
}

/** A question with its open ask, or how it ended. */
export function shownQuestion(question: QuestionResource): string[] {
  const { question_id, text, why, status, ask, outcome, answer, plan, problem } = question;
  const head = `${question_id}, ${status === "closed" ? (outcome ?? status) : status}`;
  if (ask) return [`${question_id}, waits with "${ask.kind}"`, ...shownAsk(ask, { text, why })];
  return [
    head,
    ...(problem ? [problem.message] : []),
    ...(answer ? [`${answer.title}:`, ...answer.bullets.map((bullet) => `- ${bullet.text}`)] : []),
    ...(plan ? plan.resources.map(({ title, url }) => `- to learn: ${title}, ${url}`) : []),
  ];
}

/** The questions that wait for the candidate. Those that another answer shows in part come last. */
export function waitingIn(session: SessionResource): QuestionResource[] {
  const waiting = session.questions.filter(({ status, no_gap }) => status === "waiting" && !no_gap);
  const isShown = (one: QuestionResource) => Number(shownIn(session, one).length > 0);
  return [...waiting].sort((a, b) => isShown(a) - isShown(b));
}

/** A document with its ask, or the document as it was taken. */
export function shownWritten({
  document_id,
  version,
  status,
  ask,
  entries,
  length,
  outdated,
  problem,
}: WrittenDocument): string[] {
  const head = `${document_id}, version ${version}, ${status}, ${length.words} words${outdated ? ", out of date: make it again" : ""}`;
  if (ask) return [head, ...shownAsk(ask, null)];
  const shown = entries.filter(({ op }) => op !== "left_out").map(({ text }) => text);
  return [head, ...(problem ? [problem.message] : []), ...shown];
}

/** The lines of the exported résumé, with what may be decided about them. */
export function shownLines({ lines, ignored }: ResumeLines): string[] {
  return [
    ...lines.map(({ line_id, text, left_out, proposed, added, place_unknown }) => {
      const marks = [
        left_out ? "left out" : "",
        proposed ? "" : "not proposed",
        added === undefined ? "" : "new",
        place_unknown ? "in which post?" : "",
      ].filter(Boolean);
      return `- ${line_id}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}: ${text}`;
    }),
    ...(ignored.length > 0 ? [`Decided about lines that are gone: ${ignored.join(", ")}`] : []),
  ];
}

/** What was read, with the ids by which it is corrected. */
export function shownReading({ version, resume, job }: ReadingResource): string[] {
  const asked = new Map(job.requirements.map((one) => [one.requirement_id, one]));
  return [
    `Version ${version}`,
    ...resume.sections.flatMap(({ section_id, kind, heading, posts, items }) => [
      `${section_id} (${kind}): ${heading?.text ?? ""}`,
      ...posts.flatMap(({ post_id, title, employer, start, end, current, lines }) => [
        `- ${[`${post_id}: ${title}`, employer, `${start ?? "?"} to ${current ? "now" : (end ?? "?")}`].filter(Boolean).join(", ")}`,
        ...lines.map(({ line_id, text }) => `    ${line_id}: ${text}`),
      ]),
      ...items.map(({ line_id, text }) => `- ${line_id}: ${text}`),
    ]),
    ...resume.apart.map(({ line_id, text }) => `Apart, ${line_id}: ${text}`),
    ...[...resume.warnings, ...job.warnings].map(({ message }) => `Warning: ${message}`),
    "The job:",
    ...job.sentences.map(({ text, requirement_id, strength, unread }) => {
      const one = asked.get(requirement_id ?? "");
      const read = one ? ` [${one.requirement_id}: ${one.title}, ${strength ?? one.strength}, ${one.coverage}]` : "";
      return `- ${text}${read}${unread ? " [could not be read]" : ""}`;
    }),
  ];
}
