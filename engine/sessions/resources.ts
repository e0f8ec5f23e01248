import { citedFacts } from "../../adapters/stores/mentioned-facts.js";
import type { QuestionRow, SessionRows } from "../../adapters/stores/ports/sessions.js";
import { WITH_ANSWER } from "../../domain/answer.js";
import { NEW_APPLICATION, shownApplication } from "../../domain/application.js";
import type { ThreadResource } from "../../domain/event.js";
import { gapIdsOf, gapsOfMatter } from "../../domain/matter.js";
import { changesReading, hasFailed, isActive } from "../../domain/run.js";
import { isUnasked, type QuestionResource, type SessionResource } from "../../domain/session.js";
import { addUsage, NO_USAGE } from "../../domain/usage.js";
import type { SessionView } from "../../domain/views.js";
import { minutesFor } from "../../rules/gaps.js";
import { withRecord } from "../../rules/learning.js";
import {
  applyCorrections,
  type CorrectedView,
  gapsEnded,
  isAskedElsewhere,
  noGapNow,
  orderQuestions,
} from "./corrections.js";
import { documentResource } from "./document-resource.js";
import { withPrefilledValues } from "./prefilled.js";
import { threadStatus } from "./thread-status.js";
import { warningsFor } from "./warnings.js";

const EMPTY_VIEW: CorrectedView = {
  gaps: [],
  strengths: [],
  unread: [],
  match: { score: null, now: null, parts: [] },
  corrections: [],
};

/** Builds the resource of any thread, a session, a question or a document, from its rows. Null if the rows do not contain the thread. */
export function resourceOf(rows: SessionRows, threadId: string): ThreadResource | null {
  if (rows.session.session_id === threadId) return sessionResource(rows);
  const document = rows.documents.find(({ document_id }) => document_id === threadId);
  if (document) return documentResource(document, rows);
  const row = rows.questions.find(({ question_id }) => question_id === threadId);
  return row ? questionResource(row, rows) : null;
}

/** Builds the client-visible question. Its status depends on the newest run, never on the graph. */
function questionResource({ session_id, question_id, origin, view }: QuestionRow, rows: SessionRows): QuestionResource {
  const run = rows.latest.get(question_id) ?? null;
  const { gap, question } = origin;
  const status = threadStatus(view.outcome !== null, run);
  const noGap = view.correction || !rows.session.view ? null : noGapNow(rows.session.view, { origin });
  const waiting = status === "waiting" || status === "closed";
  return {
    question_id,
    thread_id: question_id,
    session_id,
    gap_id: gap.gap_id,
    gap_ids: gapIdsOf(question),
    gap_titles: Object.fromEntries(gapsOfMatter(origin).map(({ gap_id, title }) => [gap_id, title])),
    ...outcomesByGap({ origin, view }),
    ...(origin.after !== undefined && { asked_again: true as const }),
    source: question.source,
    priority: gap.priority,
    threshold: gap.threshold,
    text: question.text,
    why: question.why,
    status,
    ...(view.ask && waiting && { ask: withPrefilledValues(view.ask, { question_id, origin, view }, rows) }),
    ...(view.answer && { answer: view.answer }),
    versions: view.versions,
    ...(view.plan && { plan: withRecord(view.plan, rows.planRecords.get(question_id) ?? null) }),
    ...(view.outcome && status === "closed" && { outcome: view.outcome }),
    ...(view.nearest && status === "closed" && { nearest: view.nearest }),
    ...standingOf(view, status),
    refinements_left: view.refinements_left,
    retrieval: view.retrieval,
    degraded: view.retrieval.some(({ state }) => state === "unavailable"),
    withdrawn_facts: withdrawnFacts(question_id, view, rows),
    also_shows: view.also_shows ?? [],
    ...(noGap && { no_gap: noGap }),
    suspicious: view.suspicious,
    usage: rows.receipts.get(question_id) ?? view.usage,
    provider: view.provider ?? origin.provider,
    ...(status === "failed" && run?.problem && { problem: run.problem }),
  };
}

// A question of an earlier release has one gap, which ended as the question did.
function outcomesByGap({ origin, view }: Pick<QuestionRow, "origin" | "view">) {
  const gaps = Object.entries(gapsEnded({ origin, view }));
  return {
    gap_outcomes: Object.fromEntries(gaps.map(([id, { outcome }]) => [id, outcome])),
    gap_sentences: Object.fromEntries(
      gaps.flatMap(([id, { sentence }]) => (sentence === null ? [] : [[id, sentence]])),
    ),
  };
}

// While a run reopens a question, its view is still that of the closed question.
function standingOf({ answer, outcome, standing }: QuestionRow["view"], status: QuestionResource["status"]) {
  if (status === "closed") return {};
  if (standing) return { standing };
  return answer && outcome && WITH_ANSWER.includes(outcome) ? { standing: { answer, outcome } } : {};
}

// The deleted facts that an answer used, whether its own replies or earlier ones.
function withdrawnFacts(
  question_id: string,
  view: Pick<QuestionRow["view"], "answer">,
  { facts, deletedFacts }: SessionRows,
): string[] {
  if (!view.answer) return [];
  const own = deletedFacts.filter((id) => id.startsWith(`${question_id}.`));
  return [...new Set([...citedFacts(view), ...own])].filter((id) => !facts.has(id));
}

/** Builds the client-visible session with its questions. A session with questions is ready, even if a part of its run failed. */
export function sessionResource(rows: SessionRows): SessionResource {
  const { session: row, receipts } = rows;
  const run = rows.latest.get(row.session_id) ?? null;
  const questions = rows.questions
    .map((question) => questionResource(question, rows))
    // A question about what is no gap any more stays only if something was said to it.
    .filter((question) => !question.no_gap || !isUnasked(question) || question.standing)
    .filter((question) => !isUnasked(question) || !isAskedElsewhere(question.question_id, rows.questions));
  const receipt = receipts.size > 0 ? [...receipts.values()].reduce(addUsage) : null;
  const { input, view } = row;
  const failed = run !== null && hasFailed(run);
  const contradictions = rows.questions.flatMap(({ origin: { contradiction }, question_id, view: { outcome } }) =>
    contradiction ? [{ ...contradiction, question_id, settled: outcome !== null && outcome !== "skipped" }] : [],
  );
  const status =
    run && isActive(run) && !changesReading(run)
      ? "reading"
      : failed && questions.length === 0
        ? "failed"
        : view
          ? "ready"
          : "failed";
  return {
    session_id: row.session_id,
    thread_id: row.session_id,
    status,
    mode: input.mode,
    created_at: row.created_at,
    updated_at: row.updated_at,
    expires_at: row.expires_at,
    job_title: view?.job_title ?? "",
    application: shownApplication(row.application ?? NEW_APPLICATION, {
      title: view?.job_title ?? "",
      employer: view?.employer ?? null,
    }),
    person: (view?.person ?? input.person) || null,
    same_posting: input.same_posting,
    ...withoutUnasked(view ? applyCorrections(view, rows.questions) : EMPTY_VIEW, questions),
    questions: orderQuestions(questions, rows.questions),
    minutes_left: minutesLeft(
      rows.questions.filter(({ question_id }) =>
        questions.some((one) => one.question_id === question_id && !one.no_gap),
      ),
    ),
    omitted: omittedIn(view, rows.questions),
    contradictions,
    ...(row.resume_choice && { resume_choice: row.resume_choice }),
    warnings: failed ? [] : warningsFor(row),
    metadata: input.metadata,
    usage: receipt ?? questions.reduce((sum, { usage }) => addUsage(sum, usage), view?.usage ?? NO_USAGE),
    provider: view?.provider || input.provider,
    ...(failed && run.problem && { problem: run.problem }),
  };
}

// A gap that is none in the corrected reading is listed only if its question has a reply.
function withoutUnasked(corrected: CorrectedView, questions: QuestionResource[]): CorrectedView {
  const isThere = (id: string) => questions.some(({ question_id }) => question_id === id);
  const corrections = corrected.corrections.filter(({ by, question_id }) => by === "reply" || isThere(question_id));
  return { ...corrected, corrections };
}

// The gaps that had no space at the start and were not added since.
function omittedIn(view: SessionView | null, questions: QuestionRow[]): string[] {
  const asked = new Set(questions.flatMap(({ origin }) => gapIdsOf(origin.question)));
  return (view?.omitted ?? []).filter((id) => !asked.has(id));
}

function minutesLeft(questions: QuestionRow[]): number {
  const open = questions.filter(({ view }) => view.outcome === null);
  return Math.ceil(open.reduce((sum, { origin }) => sum + minutesFor(origin.question.fields), 0));
}
