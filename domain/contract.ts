import { z } from "zod";
import { AlertReport, PauseBody } from "./alert.js";
import { AnomalyReport, RecommendationReport, TrendReport, VariantReport } from "./analytics.js";
import type { ErrorCode } from "./errors.js";
import { Fact, FactPage, FactWord } from "./fact.js";
import { FlagBody, FlagList, FlagResource } from "./flag.js";
import { LearningPlan, LearningPlanPage, PlanChange, ResourcePage } from "./learning.js";
import {
  CacheReport,
  CostReport,
  DashboardReport,
  HealthReport,
  MetricsQuery,
  PerformanceReport,
  QualityReport,
} from "./metrics.js";
import { Reply } from "./question.js";
import {
  DeleteQuery,
  EmptyBody,
  ExportQuery,
  NoQuery,
  PageQuery,
  RequirementBody,
  ResourcesQuery,
  RewindBody,
  RunQuery,
  SessionQuery,
  SpellingBody,
  StartBody,
  StartForm,
  VersionsQuery,
} from "./requests.js";
import {
  DocumentResource,
  HistoryEntry,
  OwnerData,
  QuestionResource,
  SessionPage,
  SessionResource,
  VersionDiff,
} from "./session.js";
import { SpellingProposals } from "./spelling.js";

/*
 * The single definition of the HTTP contract: the server's routes and checks, the OpenAPI document and the typed client are made
 * from it. Changes are additive; a breaking change needs another version of the path.
 */

/** One call of the API. `{name}` in the path is a parameter. */
export interface Operation {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  tag: "sessions" | "questions" | "learning" | "me" | "operations";
  summary: string;
  query: z.ZodType;
  body: z.ZodType | null;
  /** The same body as a form with files; null if it cannot be sent as a form. */
  form: z.ZodType | null;
  /** The response by status: null is an empty body, a list the media types of a file. For event streams see `streams`. */
  answers: Record<number, z.ZodType | readonly string[] | null>;
  /** `run`: it starts a run, which is accepted first, and streams its events on request. `log`: it only streams. `live`: figures, again and again. */
  streams: "run" | "log" | "live" | null;
  /** Error codes of this call, in addition to those that any call may return. */
  problems: ErrorCode[];
}

const DEFAULTS = { query: NoQuery, body: null, form: null, streams: null, problems: [] as ErrorCode[] };
type Given = Omit<Operation, keyof typeof DEFAULTS> & Partial<Operation>;

// Fills in the defaults and keeps the narrow types.
function call<const Op extends Given>(op: Op): Op & Omit<typeof DEFAULTS, keyof Op> {
  return { ...DEFAULTS, ...op };
}

const session = "/api/sessions/{session_id}" as const;
const question = `${session}/questions/{question_id}` as const;
const RUN_PROBLEMS = ["not_waiting", "thread_busy", "state_unsupported", "idempotency_mismatch"] as const;
const REPLY_PROBLEMS = ["already_answered", "ask_stale", ...RUN_PROBLEMS] as const;

/** The media types of the export formats. */
const EXPORTED = [
  "text/markdown",
  "application/json",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
] as const;

/** The responses of `/livez` and `/readyz`. */
export const Alive = z.object({ status: z.literal("ok") });
export const Readiness = z.object({
  status: z
    .enum(["ok", "degraded", "unavailable"])
    .describe("degraded: a store is down; its sessions wait, and new ones start in the fallback"),
  dependencies: z.array(
    z.object({ name: z.string(), kind: z.string(), status: z.string(), latency_ms: z.number().nullable() }),
  ),
});

/** The response of `/api/providers`: the configured providers and their state, without secrets. No model is called for it. */
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
});

export const API = {
  listSessions: call({
    method: "get",
    path: "/api/sessions",
    tag: "sessions",
    summary: "The caller's sessions, newest first.",
    query: PageQuery,
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
  followSession: call({
    method: "get",
    path: `${session}/events`,
    tag: "sessions",
    summary: "All events of the session: past events first, then new ones. Continues after `Last-Event-ID`.",
    answers: {},
    streams: "log",
  }),
  addRequirement: call({
    method: "post",
    path: `${session}/requirements`,
    tag: "sessions",
    summary:
      "Adds a requirement that the reading of the job missed, with a gap and a question. It can be withdrawn through that question.",
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
  getThread: call({
    method: "get",
    path: "/api/threads/{thread_id}",
    tag: "questions",
    summary: "The session or question that a thread holds.",
    answers: { 200: z.union([SessionResource, QuestionResource]) },
  }),
  replyToThread: call({
    method: "post",
    path: "/api/threads/{thread_id}/replies",
    tag: "questions",
    summary: "Replies to a question by its thread id alone.",
    query: RunQuery,
    body: Reply,
    answers: { 200: QuestionResource, 202: QuestionResource },
    streams: "run",
    problems: [...REPLY_PROBLEMS],
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
    summary: "The caller's learning plans with their progress, newest first. They outlive their sessions.",
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
  getMe: call({
    method: "get",
    path: "/api/me",
    tag: "me",
    summary:
      "Everything that is stored of the caller: sessions with their questions and answers, facts, and learning plans.",
    answers: { 200: OwnerData },
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
    tag: "operations",
    summary: "The process answers.",
    answers: { 200: Alive },
  }),
  getReadiness: call({
    method: "get",
    path: "/readyz",
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
  listFlags: call({
    method: "get",
    path: "/api/flags",
    tag: "operations",
    summary: "The flags with their rules, and their values for the caller. A session reads them once, at its start.",
    answers: { 200: FlagList },
  }),
  setFlag: call({
    method: "put",
    path: "/api/flags/{name}",
    tag: "operations",
    summary:
      "Sets a flag's rule for sessions that start from now on, on every server. null resets it to the file's, or to its default.",
    body: FlagBody,
    answers: { 200: FlagResource },
    problems: ["not_found"],
  }),
  getDashboard: call({
    method: "get",
    path: "/api/metrics/dashboard",
    tag: "operations",
    summary: "All metrics of a window of time, with the alerts that fire. Of all servers, and kept over restarts.",
    query: MetricsQuery,
    answers: { 200: DashboardReport },
  }),
  getPerformance: call({
    method: "get",
    path: "/api/metrics/performance",
    tag: "operations",
    summary: "Durations and errors of runs, their parts, nodes, model calls, searches and caches.",
    query: MetricsQuery,
    answers: { 200: PerformanceReport },
  }),
  getCosts: call({
    method: "get",
    path: "/api/metrics/costs",
    tag: "operations",
    summary: "Calls, tokens and cost, from the ledger of calls. The filter `operation` is a prompt here.",
    query: MetricsQuery,
    answers: { 200: CostReport },
  }),
  getQuality: call({
    method: "get",
    path: "/api/metrics/quality",
    tag: "operations",
    summary: "Scores, refinements and grounding of the answers that were closed.",
    query: MetricsQuery,
    answers: { 200: QualityReport },
  }),
  getCacheMetrics: call({
    method: "get",
    path: "/api/metrics/cache",
    tag: "operations",
    summary: "Hits and misses of the caches, and of the providers' own.",
    query: MetricsQuery,
    answers: { 200: CacheReport },
  }),
  getHealthMetrics: call({
    method: "get",
    path: "/api/metrics/health",
    tag: "operations",
    summary: "Dependencies, disk, queue and process, as they are now.",
    query: MetricsQuery,
    answers: { 200: HealthReport },
  }),
  followMetrics: call({
    method: "get",
    path: "/api/metrics/live",
    tag: "operations",
    summary: "A summary of the last minute and hour as an event `summary`, at once and then every five seconds.",
    answers: {},
    streams: "live",
  }),
  getPrometheus: call({
    method: "get",
    path: "/metrics",
    tag: "operations",
    summary: "The counters of this process in Prometheus' text format.",
    answers: { 200: ["text/plain"] },
    problems: ["not_found"],
  }),
  listAlerts: call({
    method: "get",
    path: "/api/alerts",
    tag: "operations",
    summary: "The alerts with thresholds and state, and the notices that were sent.",
    answers: { 200: AlertReport },
  }),
  checkAlerts: call({
    method: "post",
    path: "/api/alerts/check",
    tag: "operations",
    summary:
      "Checks the alerts now and sends what has changed. While another server checks them, it answers with their state.",
    body: EmptyBody,
    answers: { 200: AlertReport },
  }),
  pauseAlerts: call({
    method: "put",
    path: "/api/alerts/pause",
    tag: "operations",
    summary: "Sends no notices until a time; null ends the pause. What still fires then is sent.",
    body: PauseBody,
    answers: { 200: AlertReport },
  }),
  getTrends: call({
    method: "get",
    path: "/api/analytics/trends",
    tag: "operations",
    summary: "What rose or fell over the last seven whole days, with the test that says so.",
    answers: { 200: TrendReport },
  }),
  getAnomalies: call({
    method: "get",
    path: "/api/analytics/anomalies",
    tag: "operations",
    summary: "Hours of the last day that differ from the same hour of earlier days.",
    answers: { 200: AnomalyReport },
  }),
  getRecommendations: call({
    method: "get",
    path: "/api/analytics/recommendations",
    tag: "operations",
    summary: "What to change, each with the figures that it rests on and the setting.",
    answers: { 200: RecommendationReport },
  }),
  getVariants: call({
    method: "get",
    path: "/api/analytics/variants",
    tag: "operations",
    summary: "The outcomes of 30 days by flag and variant, compared with an exact test.",
    answers: { 200: VariantReport },
  }),
  getContract: call({
    method: "get",
    path: "/api/openapi.json",
    tag: "operations",
    summary: "This contract, as OpenAPI 3.1.",
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  }),
} satisfies Record<string, Operation>;

/** True if the response is a file, given by its media types. */
export function isFile(answer: z.ZodType | readonly string[] | null | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

export type OperationId = keyof typeof API;

/** The names in a path's braces. */
type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The path parameters of a call. */
export type Params<Id extends OperationId> = Record<Names<(typeof API)[Id]["path"]>, string>;

type Answers<Id extends OperationId> = (typeof API)[Id]["answers"];
type AnswerOf<Answer> = Answer extends z.ZodType
  ? z.output<Answer>
  : Answer extends readonly string[]
    ? Uint8Array
    : undefined;

/** The response of a successful call. */
export type AnswerTo<Id extends OperationId> = AnswerOf<Answers<Id>[keyof Answers<Id>]>;
