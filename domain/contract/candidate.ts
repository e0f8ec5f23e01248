import { z } from "zod";
import { ApplicationBody } from "../application.js";
import { BatchPage, BatchResource } from "../batch.js";
import { WrittenDocument } from "../document.js";
import { ThreadResource } from "../event.js";
import { ResumeLines } from "../export.js";
import { EXPORT_FORMATS } from "../export-formats.js";
import { Fact, FactPage, FactWord } from "../fact.js";
import { KeepBody, KeptResume } from "../kept-resume.js";
import { LearningPlan, LearningPlanPage, PlanChange, ResourcePage } from "../learning.js";
import { OwnerData } from "../owner-data.js";
import { Reply } from "../question.js";
import { ReadingBody, ReadingResource } from "../reading.js";
import { ResumeChoice } from "../resume-choice.js";
import {
  DocumentResource,
  HistoryEntry,
  QuestionResource,
  SessionPage,
  SessionResource,
  VersionDiff,
} from "../session.js";
import { SpellingProposals } from "../spelling.js";
import { BatchBody } from "./batch-body.js";
import { call, type Operation } from "./operation.js";
import {
  DeleteQuery,
  EmptyBody,
  ExportQuery,
  PageQuery,
  RequirementBody,
  ResourcesQuery,
  RewindBody,
  RunQuery,
  SessionQuery,
  SessionsQuery,
  SpellingBody,
  StartBody,
  StartForm,
  VersionsQuery,
} from "./requests.js";

const session = "/api/sessions/{session_id}" as const;
const question = `${session}/questions/{question_id}` as const;
const document = `${session}/documents/{document}` as const;
const thread = "/api/threads/{thread_id}" as const;
// Named, since these types written out are longer than a declaration may be.
/** What any thread holds. */
export interface AnyThread extends z.ZodType<ThreadResource> {}
const AnyThread: AnyThread = ThreadResource;
/** What a thread that can ask holds. */
export interface AskingThread extends z.ZodType<QuestionResource | WrittenDocument> {}
const AskingThread: AskingThread = z.union([QuestionResource, WrittenDocument]);
const RUN_PROBLEMS = ["not_waiting", "thread_busy", "state_unsupported", "idempotency_mismatch"] as const;
const REPLY_PROBLEMS = ["already_answered", "ask_stale", ...RUN_PROBLEMS] as const;

/** The media types of the export formats. */
const EXPORTED = [...new Set(Object.values(EXPORT_FORMATS).map(({ media_type }) => media_type))];

/** The responses of `/livez` and `/readyz`. */
const Alive = z.object({ status: z.literal("ok") });
export const Readiness = z.object({
  status: z
    .enum(["ok", "degraded", "unavailable"])
    .describe("degraded: a store is down; its sessions wait, and new ones start in the fallback"),
  dependencies: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      status: z.string(),
      latency_ms: z.number().nullable(),
      reason: z.string().optional().describe("Why it is unavailable"),
    }),
  ),
});

/** The response of `/api/providers`: the configured providers and their state, without secrets. It calls no model. */
export const Providers = z.object({
  providers: z.array(
    z.object({
      name: z.string(),
      models: z.record(z.string(), z.record(z.string(), z.string())).describe("By role and mode"),
      host: z.string().nullable().describe("The host that is called; null if none is"),
      offline: z.boolean().describe("Answers by rules, without a model"),
      circuit: z
        .enum(["closed", "open", "half_open"])
        .describe("open: it has failed several times in a row, and is not called for a while"),
      active: z.int().describe("Calls under way"),
      waiting: z.int().describe("Calls that wait for a slot"),
    }),
  ),
  others: z
    .array(z.object({ purpose: z.enum(["web_search", "vectors"]), host: z.string() }))
    .describe(
      "Other hosts that are called: to search the web by the titles of gaps, and to keep vectors without their texts",
    ),
  local: z
    .object({ models: z.array(z.string()), line: z.string() })
    .nullable()
    .describe(
      "Models on the server's computer that could be used, and the line that does it; null if one is configured, or none is there",
    ),
});

/** The calls for candidates, and the calls about the server itself. */
export const CANDIDATE_API = {
  listSessions: call({
    method: "get",
    path: "/api/sessions",
    tag: "sessions",
    summary:
      "The caller's sessions, which are their applications, newest first; those alone that have these words or this status.",
    query: SessionsQuery,
    answers: { 200: SessionPage },
  }),
  startSession: call({
    method: "post",
    path: "/api/sessions",
    tag: "sessions",
    summary: "Starts a session: a résumé against a job. Answers with its gaps and questions.",
    query: RunQuery,
    body: StartBody,
    form: StartForm,
    answers: { 201: SessionResource, 202: SessionResource },
    streams: "run",
    problems: ["too_large", "document_unreadable", "unsupported_media", "idempotency_mismatch"],
  }),
  getSession: call({
    method: "get",
    path: session,
    tag: "sessions",
    summary: "One session with its gaps and questions.",
    query: SessionQuery,
    answers: { 200: SessionResource },
  }),
  deleteSession: call({
    method: "delete",
    path: session,
    tag: "sessions",
    summary: "Deletes a session and everything that is stored of it. Its runs are cancelled first.",
    query: DeleteQuery,
    answers: { 204: null },
    problems: ["thread_busy"],
  }),
  getResume: call({
    method: "get",
    path: `${session}/documents/resume`,
    tag: "sessions",
    summary: "The résumé's text, to which all spans in it refer.",
    answers: { 200: DocumentResource },
  }),
  getJob: call({
    method: "get",
    path: `${session}/documents/job`,
    tag: "sessions",
    summary: "The job's text, to which all spans in it refer.",
    answers: { 200: DocumentResource },
  }),
  exportSession: call({
    method: "get",
    path: `${session}/export`,
    tag: "sessions",
    summary: "Exports the answers with the source of every claim.",
    query: ExportQuery,
    answers: { 200: EXPORTED },
    problems: ["state_unsupported"],
  }),
  chooseResume: call({
    method: "put",
    path: `${session}/resume-choice`,
    tag: "sessions",
    summary:
      "Keeps what the candidate decides about their exported résumé, in the place of what was decided before: which lines it has, their words and their order. Every export follows it. Answers with its lines.",
    body: ResumeChoice,
    answers: { 200: ResumeLines },
    problems: ["state_unsupported"],
  }),
  followSession: call({
    method: "get",
    path: `${session}/events`,
    tag: "sessions",
    summary: "All events of the session: past events first, then new ones. Continues after `Last-Event-ID`.",
    answers: {},
    streams: "log",
  }),
  getReading: call({
    method: "get",
    path: `${session}/reading`,
    tag: "sessions",
    summary:
      "What was read: the résumé as posts and sections, the job sentence by sentence with what it asks for, each beside its words. Its version is the ETag.",
    answers: { 200: ReadingResource },
    problems: ["not_waiting", "state_unsupported"],
  }),
  changeReading: call({
    method: "patch",
    path: `${session}/reading`,
    tag: "sessions",
    summary:
      "Corrects what was read, or takes a correction back: gaps, match and order follow, and nothing that was said is lost. With `If-Match`, only if nobody has corrected it since; else 412 with what is read now.",
    query: RunQuery,
    body: ReadingBody,
    takesIfMatch: true,
    answers: { 200: SessionResource, 202: SessionResource },
    streams: "run",
    problems: ["reading_changed", ...RUN_PROBLEMS],
  }),
  changeApplication: call({
    method: "patch",
    path: session,
    tag: "sessions",
    summary:
      "Changes what the candidate keeps about their application: title, employer, status, dates, a note. What was sent is kept as it was sent.",
    body: ApplicationBody,
    answers: { 200: SessionResource },
    problems: ["not_waiting", "state_unsupported"],
  }),
  getSentFile: call({
    method: "get",
    path: `${session}/sent/{sha256}`,
    tag: "sessions",
    summary: "A file that was sent, as it was sent, by the hash that the session's `application` names.",
    answers: { 200: EXPORTED },
  }),
  addRequirement: call({
    method: "post",
    path: `${session}/requirements`,
    tag: "sessions",
    summary:
      "Adds a requirement that the reading of the job missed, with a gap and a question, or asks by its title about one that had no room, was withdrawn, or counts as shown. It can be withdrawn through that question.",
    query: RunQuery,
    body: RequirementBody,
    answers: { 200: SessionResource, 202: SessionResource },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  proposeSpelling: call({
    method: "post",
    path: `${session}/spelling`,
    tag: "sessions",
    summary: "Proposes spellings for what was typed (English, without network). Nothing is changed or kept.",
    body: SpellingBody,
    answers: { 200: SpellingProposals },
  }),
  cancelSession: call({
    method: "post",
    path: `${session}/cancel`,
    tag: "sessions",
    summary: "Cancels the runs of the session. Finished work is kept.",
    body: EmptyBody,
    answers: { 200: SessionResource },
    problems: ["thread_busy"],
  }),
  retrySession: call({
    method: "post",
    path: `${session}/retry`,
    tag: "sessions",
    summary: "Resumes the reading of the session after a failure or a cancellation.",
    query: RunQuery,
    body: EmptyBody,
    answers: { 200: SessionResource, 202: SessionResource },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  getQuestion: call({
    method: "get",
    path: question,
    tag: "questions",
    summary: "One question: what it asks for, and its answer so far.",
    answers: { 200: QuestionResource },
  }),
  reply: call({
    method: "post",
    path: `${question}/replies`,
    tag: "questions",
    summary: "Replies to the question's open ask, or reopens or retries the question.",
    query: RunQuery,
    body: Reply,
    answers: { 200: QuestionResource, 202: QuestionResource },
    streams: "run",
    problems: [...REPLY_PROBLEMS],
  }),
  cancelQuestion: call({
    method: "post",
    path: `${question}/cancel`,
    tag: "questions",
    summary: "Cancels the question's run. A retry resumes it.",
    body: EmptyBody,
    answers: { 200: QuestionResource },
    problems: ["thread_busy"],
  }),
  retryQuestion: call({
    method: "post",
    path: `${question}/retry`,
    tag: "questions",
    summary: "Resumes the question after a failure or a cancellation.",
    query: RunQuery,
    body: EmptyBody,
    answers: { 200: QuestionResource, 202: QuestionResource },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  getHistory: call({
    method: "get",
    path: `${question}/history`,
    tag: "questions",
    summary: "All asks and closes of the question, on all branches, newest first.",
    answers: { 200: z.array(HistoryEntry) },
  }),
  rewind: call({
    method: "post",
    path: `${question}/rewind`,
    tag: "questions",
    summary: "Goes back to an ask of the history; both branches are kept.",
    query: RunQuery,
    body: RewindBody,
    answers: { 200: QuestionResource, 202: QuestionResource },
    streams: "run",
    problems: ["thread_busy", "state_unsupported", "idempotency_mismatch"],
  }),
  compareVersions: call({
    method: "get",
    path: `${question}/versions`,
    tag: "questions",
    summary: "Two versions of the answer, word by word.",
    query: VersionsQuery,
    answers: { 200: VersionDiff },
  }),
  makeDocument: call({
    method: "post",
    path: document,
    tag: "documents",
    summary:
      "Opens the document with its form; one that was made is made again of what was told since, and what was decided about the same sentences holds.",
    query: RunQuery,
    body: EmptyBody,
    answers: { 200: WrittenDocument, 201: WrittenDocument, 202: WrittenDocument },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  getDocument: call({
    method: "get",
    path: document,
    tag: "documents",
    summary: "The document, sentence by sentence with what each rests on, its remarks and its ask.",
    answers: { 200: WrittenDocument },
    problems: ["state_unsupported"],
  }),
  replyToDocument: call({
    method: "post",
    path: `${document}/replies`,
    tag: "documents",
    summary: "Fills in the document's form, or decides about its sentences: any number in one reply.",
    query: RunQuery,
    body: Reply,
    answers: { 200: WrittenDocument, 202: WrittenDocument },
    streams: "run",
    problems: [...REPLY_PROBLEMS],
  }),
  cancelDocument: call({
    method: "post",
    path: `${document}/cancel`,
    tag: "documents",
    summary: "Cancels the document's run. A retry resumes it.",
    body: EmptyBody,
    answers: { 200: WrittenDocument },
    problems: ["thread_busy"],
  }),
  retryDocument: call({
    method: "post",
    path: `${document}/retry`,
    tag: "documents",
    summary: "Resumes the document after a failure or a cancellation.",
    query: RunQuery,
    body: EmptyBody,
    answers: { 200: WrittenDocument, 202: WrittenDocument },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  getDocumentHistory: call({
    method: "get",
    path: `${document}/history`,
    tag: "documents",
    summary: "All asks and closes of the document, on all branches, newest first.",
    answers: { 200: z.array(HistoryEntry) },
  }),
  rewindDocument: call({
    method: "post",
    path: `${document}/rewind`,
    tag: "documents",
    summary: "Goes back to an ask of the document's history; both branches are kept.",
    query: RunQuery,
    body: RewindBody,
    answers: { 200: WrittenDocument, 202: WrittenDocument },
    streams: "run",
    problems: ["thread_busy", "state_unsupported", "idempotency_mismatch"],
  }),
  getThread: call({
    method: "get",
    path: thread,
    tag: "threads",
    summary: "What a thread holds: a session, a question or a document.",
    answers: { 200: AnyThread },
    problems: ["state_unsupported"],
  }),
  replyToThread: call({
    method: "post",
    path: `${thread}/replies`,
    tag: "threads",
    summary: "Replies to a question or a document by its thread id alone.",
    query: RunQuery,
    body: Reply,
    answers: { 200: AskingThread, 202: AskingThread },
    streams: "run",
    problems: [...REPLY_PROBLEMS],
  }),
  cancelThread: call({
    method: "post",
    path: `${thread}/cancel`,
    tag: "threads",
    summary: "Cancels a thread's run; of a session also those of its questions and documents. A retry resumes them.",
    body: EmptyBody,
    answers: { 200: AnyThread },
    problems: ["thread_busy"],
  }),
  retryThread: call({
    method: "post",
    path: `${thread}/retry`,
    tag: "threads",
    summary: "Resumes a thread after a failure or a cancellation.",
    query: RunQuery,
    body: EmptyBody,
    answers: { 200: AnyThread, 202: AnyThread },
    streams: "run",
    problems: [...RUN_PROBLEMS],
  }),
  getThreadHistory: call({
    method: "get",
    path: `${thread}/history`,
    tag: "threads",
    summary: "All asks and closes of a question or a document, on all branches, newest first.",
    answers: { 200: z.array(HistoryEntry) },
  }),
  rewindThread: call({
    method: "post",
    path: `${thread}/rewind`,
    tag: "threads",
    summary: "Goes back to an ask of a thread's history; both branches are kept.",
    query: RunQuery,
    body: RewindBody,
    answers: { 200: AskingThread, 202: AskingThread },
    streams: "run",
    problems: ["thread_busy", "state_unsupported", "idempotency_mismatch"],
  }),
  listFacts: call({
    method: "get",
    path: "/api/facts",
    tag: "me",
    summary: "What the caller has stated in answers, newest first: it is proposed when a later job asks for the same.",
    query: PageQuery,
    answers: { 200: FactPage },
  }),
  deleteFacts: call({
    method: "delete",
    path: "/api/facts",
    tag: "me",
    summary: "Deletes what the caller has stated, in all sessions; the sessions and their answers stay.",
    answers: { 204: null },
  }),
  deleteFact: call({
    method: "delete",
    path: "/api/facts/{fact_id}",
    tag: "me",
    summary:
      "Deletes one fact: it is not proposed or searched any more. The answers that were made from it stay, and name it in `withdrawn_facts`.",
    answers: { 204: null },
    problems: ["not_found"],
  }),
  confirmFact: call({
    method: "post",
    path: "/api/facts/{fact_id}/confirm",
    tag: "me",
    summary: "Says that a fact is still so, or, with a body, what is so instead.",
    body: FactWord,
    answers: { 200: Fact },
    problems: ["not_found"],
  }),
  listPlans: call({
    method: "get",
    path: "/api/learning-plans",
    tag: "learning",
    summary:
      "The caller's learning plans with their progress, newest first. They outlive a session that has expired, or that was deleted with `keep_facts`.",
    query: PageQuery,
    answers: { 200: LearningPlanPage },
  }),
  getPlan: call({
    method: "get",
    path: "/api/learning-plans/{plan_id}",
    tag: "learning",
    summary: "One learning plan: resources, dates, progress, and what a résumé may say of it.",
    answers: { 200: LearningPlan },
    problems: ["not_found"],
  }),
  changePlan: call({
    method: "patch",
    path: "/api/learning-plans/{plan_id}",
    tag: "learning",
    summary: "Records progress on a plan's resources, gives the plan up or takes it up again.",
    body: PlanChange,
    answers: { 200: LearningPlan },
    problems: ["not_found", "thread_busy"],
  }),
  getCalendar: call({
    method: "get",
    path: "/api/learning-plans/{plan_id}/calendar",
    tag: "learning",
    summary: "The plan as an iCalendar file, one event a resource.",
    answers: { 200: ["text/calendar"] },
    problems: ["not_found"],
  }),
  findResources: call({
    method: "get",
    path: "/api/learning-resources",
    tag: "learning",
    summary: "The catalogue's learning resources for a subject, best first, with the parts of each score.",
    query: ResourcesQuery,
    answers: { 200: ResourcePage },
  }),
  startBatch: call({
    method: "post",
    path: "/api/batches",
    tag: "batches",
    summary:
      "Accepts many pairs of a résumé and a job, which are worked on unattended, behind everything that somebody waits for: up to their questions, or with prepared replies.",
    body: BatchBody,
    answers: { 202: BatchResource },
    problems: ["too_large", "idempotency_mismatch"],
  }),
  listBatches: call({
    method: "get",
    path: "/api/batches",
    tag: "batches",
    summary: "The caller's batches, newest first.",
    query: PageQuery,
    answers: { 200: BatchPage },
  }),
  getBatch: call({
    method: "get",
    path: "/api/batches/{batch_id}",
    tag: "batches",
    summary: "A batch: how far each pair is, its session, and why it failed.",
    answers: { 200: BatchResource },
  }),
  cancelBatch: call({
    method: "post",
    path: "/api/batches/{batch_id}/cancel",
    tag: "batches",
    summary: "Cancels what is left of a batch. What is done stays.",
    body: EmptyBody,
    answers: { 200: BatchResource },
  }),
  getMe: call({
    method: "get",
    path: "/api/me",
    tag: "me",
    summary:
      "Everything that is stored of the caller: sessions with their questions and answers, facts, learning plans and batches.",
    answers: { 200: OwnerData },
  }),
  getKeptResume: call({
    method: "get",
    path: "/api/me/resume",
    tag: "me",
    summary: "The résumé that the caller keeps for the next job, as text and as a JSON Resume.",
    answers: { 200: KeptResume },
    problems: ["not_found"],
  }),
  keepResume: call({
    method: "put",
    path: "/api/me/resume",
    tag: "me",
    summary:
      "Keeps what was read of a session's résumé, with the corrections of it, or a JSON Resume, in the place of what was kept before. A session that starts without `resume` uses it, and reads it without guessing.",
    body: KeepBody,
    answers: { 200: KeptResume },
    problems: ["not_found", "not_waiting", "state_unsupported"],
  }),
  deleteKeptResume: call({
    method: "delete",
    path: "/api/me/resume",
    tag: "me",
    summary: "Deletes the kept résumé; the sessions that used it stay.",
    answers: { 204: null },
    problems: ["not_found"],
  }),
  deleteMe: call({
    method: "delete",
    path: "/api/me",
    tag: "me",
    summary:
      "Deletes everything of the caller; runs are cancelled first. If it is interrupted or answers 409, what was deleted stays deleted: call it again.",
    answers: { 204: null },
    problems: ["thread_busy"],
  }),
  getLiveness: call({
    method: "get",
    path: "/livez",
    role: "public",
    tag: "operations",
    summary: "The process answers.",
    answers: { 200: Alive },
  }),
  getReadiness: call({
    method: "get",
    path: "/readyz",
    role: "public",
    tag: "operations",
    summary: "Each dependency with its state; no model is called.",
    answers: { 200: Readiness, 503: Readiness },
  }),
  getProviders: call({
    method: "get",
    path: "/api/providers",
    tag: "operations",
    summary: "The configured providers in the order in which they are asked, with their models and state; no secrets.",
    answers: { 200: Providers },
  }),
  getContract: call({
    method: "get",
    path: "/api/openapi.json",
    tag: "operations",
    summary: "This contract, as OpenAPI 3.1.",
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  }),
} satisfies Record<string, Operation>;
