import { StoredApplication } from "../../../domain/application.js";
import { DocumentOrigin, DocumentView, documentOf } from "../../../domain/document.js";
import { PlanRecord } from "../../../domain/learning.js";
import { ResumeChoice } from "../../../domain/resume-choice.js";
import { FilledForm, type Run, RunInput, type RunStatus } from "../../../domain/run.js";
import type { Usage } from "../../../domain/usage.js";
import { QuestionOrigin, QuestionView, SessionInput, SessionView } from "../../../domain/views.js";
import { formKind, MAX_FORMS } from "../forms.js";
import { mentionedFacts } from "../mentioned-facts.js";
import type { DocumentRow, QuestionRow, SessionRow, SessionRows } from "../ports/sessions.js";
import type { Db } from "./database.js";
import { FACTS, type FactRow, toFact } from "./fact-rows.js";

export interface StoredRun {
  owner: string;
  session_id: string;
  run_id: string;
  thread_id: string;
  input: string;
  status: RunStatus;
  problem: string | null;
  reply_hash: string | null;
  accepted_at: string;
  request_id: string;
}
export type StoredSession = Omit<SessionRow, "input" | "view" | "resume_choice" | "application"> & {
  input: string;
  view: string | null;
  resume_choice: string | null;
  application: string | null;
};
export type StoredQuestion = Omit<QuestionRow, "origin" | "view"> & { seed: string; view: string };

interface Sums {
  thread_id: string;
  calls: number;
  input_tokens: number | null;
  cached_tokens: number | null;
  output_tokens: number | null;
  cost_usd: number | null;
  unpriced: number | null;
  estimated: number | null;
}

export const RUN_COLUMNS =
  "owner, session_id, run_id, thread_id, input, status, problem, reply_hash, accepted_at, request_id";
export const SESSION_COLUMNS =
  "session_id, created_at, updated_at, expires_at, input, view, resume_choice, application";

/** Reads the rows of a thread's resource, inside the caller's transaction if there is one. Null if the thread does not exist. */
export function createRowReader(db: Db): (owner: string, threadId: string) => SessionRows | null {
  const session = db.prepare<[string, string], StoredSession>(
    `SELECT ${SESSION_COLUMNS} FROM sessions WHERE owner = ? AND session_id = ?`,
  );
  const questionsOf = db.prepare<[string, string], StoredQuestion>(
    "SELECT session_id, question_id, seed, view FROM questions WHERE owner = ? AND session_id = ? ORDER BY position, question_id",
  );
  const questionOf = db.prepare<[string, string], StoredQuestion>(
    "SELECT session_id, question_id, seed, view FROM questions WHERE owner = ? AND question_id = ?",
  );
  const last = db.prepare<[string, string], StoredRun>(
    `SELECT ${RUN_COLUMNS} FROM runs WHERE owner = ? AND thread_id = ? ORDER BY seq DESC LIMIT 1`,
  );
  const deleted = db
    .prepare<[string, string], string>("SELECT fact_id FROM deleted_facts WHERE owner = ? AND session_id = ?")
    .pluck();
  const recorded = db.prepare<[string, string], { plan_id: string; record: string }>(
    "SELECT plan_id, record FROM plans WHERE owner = ? AND session_id = ? AND record IS NOT NULL",
  );
  const [formsOf, factsOf, receiptsOf] = [createFormReader(db), createFactReader(db), createReceiptReader(db)];

  return (owner, threadId) => {
    const own = questionOf.get(owner, threadId);
    const sessionId = own?.session_id ?? threadId;
    const row = toSession(session.get(owner, sessionId));
    if (!row) return null;
    const threadRows = own ? [own] : questionsOf.all(owner, sessionId);
    const { questions, documents } = toThreads(threadRows);
    const threads = own ? [threadId] : [sessionId, ...threadRows.map(({ question_id }) => question_id)];
    const deletedFacts = deleted.all(owner, sessionId);
    const runs = threads.flatMap((thread) => last.get(owner, thread) ?? []).map(toRun);
    return {
      session: row,
      questions,
      documents,
      latest: new Map(runs.map((run) => [run.thread_id, run])),
      forms: formsOf(owner, questions),
      facts: factsOf(owner, mentionedFacts(questions, deletedFacts)),
      deletedFacts,
      planRecords: new Map(
        recorded
          .all(owner, sessionId)
          .map(({ plan_id, record }) => [plan_id, PlanRecord.parse(JSON.parse(record))] as const),
      ),
      receipts: receiptsOf(owner, own ? { thread: threadId } : { session: sessionId }),
    };
  };
}

// Reads the earlier contents of the questions' open forms.
function createFormReader(db: Db): (owner: string, questions: QuestionRow[]) => SessionRows["forms"] {
  const filled = db.prepare<[string, string, string, number], { given: string; form: string | null }>(
    `SELECT json_extract(input, '$.recorded.reply.values') AS given, json_extract(input, '$.form') AS form FROM runs
     WHERE owner = ? AND thread_id = ? AND json_extract(input, '$.recorded.reply.kind') = ? ORDER BY seq DESC LIMIT ?`,
  );
  const toForm = ({ given, form }: { given: string; form: string | null }) =>
    FilledForm.parse({ values: JSON.parse(given), form: form && JSON.parse(form) });
  return (owner, questions) => {
    const forms = new Map<string, FilledForm[]>();
    for (const { question_id, view } of questions) {
      const kind = formKind(view);
      if (kind) forms.set(question_id, filled.all(owner, question_id, kind, MAX_FORMS).map(toForm));
    }
    return forms;
  };
}

function createFactReader(db: Db): (owner: string, ids: string[]) => SessionRows["facts"] {
  const select = db.prepare<[string, string], FactRow>(`${FACTS} WHERE f.owner = ? AND f.fact_id = ?`);
  return (owner, ids) => {
    const found = ids.flatMap((id) => select.get(owner, id) ?? []);
    return new Map(found.map((row) => [row.fact_id, toFact(row)]));
  };
}

// Sums the billed calls of a thread, or of each thread of a session.
function createReceiptReader(db: Db) {
  const sumsBy = (where: string) =>
    db.prepare<[string, string], Sums>(
      `SELECT thread_id, COUNT(*) AS calls, SUM(input_tokens) AS input_tokens, SUM(cached_tokens) AS cached_tokens,
         SUM(output_tokens) AS output_tokens, SUM(cost_usd) AS cost_usd, SUM(cost_usd IS NULL) AS unpriced, SUM(estimated) AS estimated
       FROM model_calls WHERE status != 'open' AND owner = ? AND ${where} GROUP BY thread_id`,
    );
  const [bySession, byThread] = [sumsBy("session_id = ?"), sumsBy("thread_id = ?")];
  return (owner: string, of: { session: string } | { thread: string }): SessionRows["receipts"] => {
    const sums = "thread" in of ? byThread.all(owner, of.thread) : bySession.all(owner, of.session);
    return new Map(sums.map((one) => [one.thread_id, toUsage(one)]));
  };
}

export function toSession(row: StoredSession | undefined): SessionRow | null {
  if (!row) return null;
  const { input, view, resume_choice, application, ...rest } = row;
  return {
    ...rest,
    resume_choice: resume_choice === null ? null : ResumeChoice.parse(JSON.parse(resume_choice)),
    application: application === null ? null : StoredApplication.parse(JSON.parse(application)),
    input: SessionInput.parse(JSON.parse(input)),
    view: view === null ? null : SessionView.parse(JSON.parse(view)),
  };
}

export function toQuestion({ seed, view, ...rest }: StoredQuestion): QuestionRow {
  return { ...rest, origin: QuestionOrigin.parse(JSON.parse(seed)), view: QuestionView.parse(JSON.parse(view)) };
}

/** The rows of a session's threads: those of its questions, and those of its documents. */
export function toThreads(rows: StoredQuestion[]): Pick<SessionRows, "questions" | "documents"> {
  const isDocument = ({ question_id }: StoredQuestion) => documentOf(question_id) !== null;
  return {
    questions: rows.filter((row) => !isDocument(row)).map(toQuestion),
    documents: rows.filter(isDocument).map(toDocument),
  };
}

export function toDocument({ session_id, question_id, seed, view }: StoredQuestion): DocumentRow {
  const [origin, shown] = [DocumentOrigin.parse(JSON.parse(seed)), DocumentView.parse(JSON.parse(view))];
  return { session_id, document_id: question_id, origin, view: shown };
}

export function toRun({ input, problem, reply_hash: _, ...row }: StoredRun): Run {
  return { ...row, input: RunInput.parse(JSON.parse(input)), problem: problem ? JSON.parse(problem) : null };
}

function toUsage(sums: Sums): Usage {
  return {
    calls: sums.calls,
    input_tokens: sums.input_tokens ?? 0,
    cached_tokens: sums.cached_tokens ?? 0,
    output_tokens: sums.output_tokens ?? 0,
    cost_usd: (sums.unpriced ?? 0) > 0 ? null : (sums.cost_usd ?? 0),
    estimated: (sums.estimated ?? 0) > 0,
  };
}
