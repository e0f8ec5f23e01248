import { AlertReport, PauseBody } from "./alert.js";
import { AnomalyReport, RecommendationReport, TrendReport, VariantReport } from "./analytics.js";
import { FlagBody, FlagList, FlagResource } from "./flag.js";
import {
  CacheReport,
  CostReport,
  DashboardReport,
  HealthReport,
  MetricsQuery,
  PerformanceReport,
  QualityReport,
} from "./metrics.js";
import { call, type Operation } from "./operation.js";
import { EmptyBody } from "./requests.js";

/** The calls for operators. */
export const OPERATIONS_API = {
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
} satisfies Record<string, Operation>;
