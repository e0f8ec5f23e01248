import type { Response } from "express";
import { API } from "../domain/contract/contract.js";
import { MetricsQuery } from "../domain/contract/requests.js";
import { AppError } from "../domain/errors.js";
import type { Program } from "../engine/program/program.js";
import type { StreamResponder } from "./events.js";
import { parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

/** The interval between the live summaries. */
const LIVE_MS = 5_000;

type OperationsId =
  | "getDashboard"
  | "getPerformance"
  | "getCosts"
  | "getQuality"
  | "getCacheMetrics"
  | "getHealthMetrics"
  | "followMetrics"
  | "getPrometheus"
  | "listAlerts"
  | "checkAlerts"
  | "pauseAlerts"
  | "getTrends"
  | "getAnomalies"
  | "getForecasts"
  | "getEndings"
  | "getRecommendations"
  | "getVariants";

/** Metrics, alerts and analytics for operators. */
export function operationsHandlers(
  { operations }: Pick<Program, "operations">,
  stream: StreamResponder,
): Pick<Handlers, OperationsId> {
  const { metrics, alerts, analytics, prometheus } = operations;
  const live = shared(metrics.live, LIVE_MS / 2);
  const report =
    (read: (query: MetricsQuery) => Promise<unknown>) =>
    async ({ query }: { query: unknown }, response: Response): Promise<void> => {
      response.json(await read(parseInput(MetricsQuery, query)));
    };
  // With METRICS=off there are no measurements, and zeros would look like real figures.
  const whereMeasured = <Handler extends (...given: never[]) => Promise<void>>(handler: Handler): Handler =>
    (prometheus ? handler : refuseUnmeasured) as Handler;
  const answer = (read: () => Promise<unknown>) => async (_request: unknown, response: Response) => {
    response.json(await read());
  };
  return {
    getDashboard: whereMeasured(report(metrics.dashboard)),
    getPerformance: whereMeasured(report(metrics.performance)),
    getCosts: report(metrics.costs),
    getQuality: whereMeasured(report(metrics.quality)),
    getCacheMetrics: whereMeasured(report(metrics.cache)),
    getHealthMetrics: report(metrics.health),
    async followMetrics(request, response) {
      if (!prometheus) return refuseUnmeasured();
      await stream(request, response, async (signal) => summaries(live, signal));
    },
    async getPrometheus(_request, response) {
      if (!prometheus) return refuseUnmeasured();
      const { contentType, text } = await prometheus();
      response.type(contentType).send(text);
    },
    listAlerts: answer(alerts.list),
    checkAlerts: answer(alerts.check),
    async pauseAlerts({ body }, response, owner) {
      response.json(await alerts.pause(parseInput(API.pauseAlerts.body, body).until, owner));
    },
    getTrends: whereMeasured(answer(analytics.trends)),
    getAnomalies: whereMeasured(answer(analytics.anomalies)),
    getForecasts: whereMeasured(answer(analytics.forecasts)),
    getEndings: whereMeasured(answer(analytics.endings)),
    getRecommendations: whereMeasured(answer(analytics.recommendations)),
    getVariants: whereMeasured(answer(analytics.variants)),
  };
}

async function refuseUnmeasured(): Promise<void> {
  throw new AppError({ code: "not_found", message: "Nothing is measured: METRICS=off is set." });
}

// All followers share one read.
function shared<Value>(read: () => Promise<Value>, forMs: number): () => Promise<Value> {
  let known: { at: number; value: Promise<Value> } | null = null;
  return () => {
    const at = performance.now();
    if (!known || at - known.at > forMs) known = { at, value: read() };
    return known.value;
  };
}

// A failure ends the stream, and the client reconnects.
async function* summaries(read: Program["operations"]["metrics"]["live"], signal: AbortSignal) {
  while (!signal.aborted) {
    yield { event: { type: "summary", data: await read() }, past: false };
    await pause(signal);
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, LIVE_MS);
    signal.addEventListener("abort", done, { once: true });
  });
}
