import { z } from "zod";
import { StoredApplication } from "../../../domain/application.js";
import { FORM_KINDS } from "../../../domain/asks.js";
import { DocumentOrigin, DocumentView, documentOf } from "../../../domain/document.js";
import type { Fact } from "../../../domain/fact.js";
import { PlanRecord } from "../../../domain/learning.js";
import { ResumeChoice } from "../../../domain/resume-choice.js";
import {
  type FilledForm,
  FilledForm as FilledFormSchema,
  type Run,
  RunInput,
  RunStatus,
  sessionOf,
} from "../../../domain/run.js";
import { ProblemNote } from "../../../domain/session.js";
import { addUsage, NO_USAGE, Usage } from "../../../domain/usage.js";
import { QuestionOrigin, QuestionView, SessionInput, SessionView } from "../../../domain/views.js";
import { formKind } from "../forms.js";
import { mentionedFacts } from "../mentioned-facts.js";
import type { DocumentRow, QuestionRow, SessionRow, SessionRows } from "../ports/sessions.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { KEY_PARTS, keyOf, partKeys } from "./keys.js";
import { readFact } from "./said.js";
import { deletedIn, RECORD_FIELD } from "./said-fields.js";
import { createScript } from "./script.js";

/** A question's row without its view. */
export const StoredQuestion = z.object({ position: z.number(), created_at: z.string(), origin: z.unknown() });
export type StoredQuestion = z.infer<typeof StoredQuestion>;

/** The fields of a call that a receipt needs. `usage` is null until the call is settled. */
const StoredCall = z.object({ thread_id: z.string(), status: z.string(), usage: Usage.nullable() });

/** The immutable part of a run. */
export const StoredRun = z.object({
  owner: z.string(),
  session_id: z.string(),
  run_id: z.string(),
  thread_id: z.string(),
  input: z.unknown(),
  reply_hash: z.string().nullable(),
  accepted_at: z.string().optional(),
  request_id: z.string().optional(),
});

/** A session's rows as stored: JSON by field name. */
export interface RawRows {
  session: Map<string, string>;
  questions: Map<string, string>;
  views: Map<string, string>;
  /** The newest run of each thread: its immutable part, its status, its problem. */
  latest: Map<string, [run: string, status: string, problem: string | null]>;
  forms: Map<string, string>;
  calls: Map<string, string>;
  /** The fields of the part `said`: the questions that have facts or passages. */
  said: string[];
}

/*
 * KEYS: the session's parts. ARGV: the question to read, or empty for all. Returns the session, questions, views, threads with the newest
 * run, its status and problem, forms, calls, and the fields of `said`.
 */
const READ = `
local session = redis.call('HGETALL', key.session)
if #session == 0 then return false end
local questions, views, forms, threads = {}, {}, {}, {}
if ARGV[1] == '' then
  questions, views, forms = redis.call('HGETALL', key.questions), redis.call('HGETALL', key.views), redis.call('HGETALL', key.forms)
  threads = redis.call('HGETALL', key.latest)
else
  local row = redis.call('HGET', key.questions, ARGV[1])
  if not row then return false end
  questions, views = { ARGV[1], row }, { ARGV[1], redis.call('HGET', key.views, ARGV[1]) }
  for _, kind in ipairs({ ${FORM_KINDS.map((kind) => `'${kind}'`).join(", ")} }) do
    local name = ARGV[1] .. ' ' .. kind
    local given = redis.call('HGET', key.forms, name)
    if given then forms[#forms + 1] = name; forms[#forms + 1] = given end
  end
  local run = redis.call('HGET', key.latest, ARGV[1])
  if run then threads = { ARGV[1], run } end
end
local latest = {}
for index = 1, #threads, 2 do
  local id = threads[index + 1]
  local run = redis.call('HMGET', key.runs, id, 'status ' .. id, 'problem ' .. id)
  latest[#latest + 1] = { threads[index], run[1], run[2], run[3] or '' }
end
return { session, questions, views, latest, forms, redis.call('HGETALL', key.calls), redis.call('HKEYS', key.said) }`;

const read = createScript(KEY_PARTS, READ);
const pairs = z.array(z.string());
const Reply = z.tuple([
  pairs,
  pairs,
  pairs,
  z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])),
  pairs,
  pairs,
  pairs,
]);

/** Reads the rows of a thread as stored, in one consistent read. Null if the thread does not exist. */
export async function readRaw(redis: Redis, owner: string, threadId: string): Promise<RawRows | null> {
  const question = threadId === sessionOf(threadId) ? "" : threadId;
  const reply = await read(redis, partKeys(owner, threadId), [question]);
  if (!reply) return null;
  const [session, questions, views, latest, forms, calls, said] = Reply.parse(reply);
  return {
    session: toMap(session),
    questions: toMap(questions),
    views: toMap(views),
    latest: new Map(latest.map(([thread, run, status, problem]) => [thread, [run, status, problem || null]])),
    forms: toMap(forms),
    calls: toMap(calls),
    said,
  };
}

/** Parses the stored rows of a thread. The facts that its questions propose are read separately. */
export async function toRows(redis: Redis, owner: string, threadId: string, raw: RawRows): Promise<SessionRows> {
  const session = toSession(sessionOf(threadId), raw.session);
  const isSession = threadId === session.session_id;
  const ids = [...raw.questions].filter(([id]) => isSession || id === threadId);
  const documents = ids
    .filter(([id]) => documentOf(id) !== null)
    .map(([id, row]) => toDocument(id, StoredQuestion.parse(JSON.parse(row)), raw.views.get(id) ?? "null"));
  const questions = ids
    .filter(([id]) => documentOf(id) === null)
    .map(([id, row]) => [id, StoredQuestion.parse(JSON.parse(row))] as const)
    .sort(([a, x], [b, y]) => x.position - y.position || (a < b ? -1 : 1))
    .map(([id, row]) => toQuestion(id, row, raw.views.get(id) ?? "null"));
  const threads = [session.session_id, ...ids.map(([id]) => id)];
  const deletedFacts = deletedIn(raw.said);
  const latest = [...raw.latest].filter(([thread]) => threads.includes(thread));
  return {
    session,
    questions,
    documents,
    latest: new Map(latest.map(([thread, [run, status, problem]]) => [thread, toRun(run, status, problem)])),
    forms: new Map(questions.map(({ question_id, view }) => [question_id, formsOf(raw, question_id, view)])),
    facts: await readFactsById(redis, owner, mentionedFacts(questions, deletedFacts)),
    deletedFacts,
    planRecords: await readPlanRecords(redis, owner, questions, raw.said),
    receipts: receiptsIn(raw.calls, isSession ? null : threadId),
  };
}

/** Builds a session's row from its hash. */
export function toSession(session_id: string, stored: Map<string, string>): SessionRow {
  const [view, choice, application] = ["view", "resume_choice", "application"].map((field) => stored.get(field));
  return {
    session_id,
    created_at: stored.get("created_at") ?? "",
    updated_at: stored.get("updated_at") ?? "",
    expires_at: stored.get("expires_at") ?? "",
    input: SessionInput.parse(JSON.parse(stored.get("input") ?? "null")),
    view: view === undefined ? null : SessionView.parse(JSON.parse(view)),
    resume_choice: choice === undefined ? null : ResumeChoice.parse(JSON.parse(choice)),
    application: application === undefined ? null : StoredApplication.parse(JSON.parse(application)),
  };
}

export function toQuestion(question_id: string, { origin }: StoredQuestion, view: string): QuestionRow {
  const session_id = sessionOf(question_id);
  return { session_id, question_id, origin: QuestionOrigin.parse(origin), view: QuestionView.parse(JSON.parse(view)) };
}

export function toDocument(document_id: string, { origin }: StoredQuestion, view: string): DocumentRow {
  const session_id = sessionOf(document_id);
  return { session_id, document_id, origin: DocumentOrigin.parse(origin), view: DocumentView.parse(JSON.parse(view)) };
}

/** Builds a run from its immutable part, its status and its problem. */
export function toRun(stored: string, status: string, problem: string | null): Run {
  const { reply_hash: _, input, ...run } = StoredRun.parse(JSON.parse(stored));
  return {
    ...run,
    input: RunInput.parse(input),
    status: RunStatus.parse(status),
    problem: problem === null ? null : ProblemNote.parse(JSON.parse(problem)),
  };
}

function toMap(flat: string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] ?? "", flat[at + 1] ?? "");
  return map;
}

function formsOf({ forms }: RawRows, questionId: string, view: QuestionView): FilledForm[] {
  const kind = formKind(view);
  const given = kind && forms.get(`${questionId} ${kind}`);
  return given ? FilledFormSchema.array().parse(JSON.parse(given)) : [];
}

async function readFactsById(redis: Redis, owner: string, ids: string[]): Promise<Map<string, Fact>> {
  const found = await Promise.all(ids.map((id) => readFact(redis, owner, id)));
  return new Map(found.flatMap((fact) => (fact ? [[fact.fact_id, fact] as const] : [])));
}

async function readPlanRecords(
  redis: Redis,
  owner: string,
  questions: QuestionRow[],
  said: string[],
): Promise<SessionRows["planRecords"]> {
  const ids = questions.map(({ question_id }) => question_id).filter((id) => said.includes(`${RECORD_FIELD}${id}`));
  const stored = await Promise.all(
    ids.map(async (id) => {
      const record = await withRedisTimeout(() => redis.hGet(keyOf(owner, id, "said"), `${RECORD_FIELD}${id}`));
      return record ? [[id, PlanRecord.parse(JSON.parse(record))] as const] : [];
    }),
  );
  return new Map(stored.flat());
}

function receiptsIn(calls: Map<string, string>, threadId: string | null): Map<string, Usage> {
  const receipts = new Map<string, Usage>();
  for (const stored of calls.values()) {
    const { thread_id, usage } = StoredCall.parse(JSON.parse(stored));
    if (usage === null || (threadId !== null && thread_id !== threadId)) continue;
    receipts.set(thread_id, addUsage(receipts.get(thread_id) ?? NO_USAGE, usage));
  }
  return receipts;
}
