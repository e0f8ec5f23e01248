import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { LRUCache } from "lru-cache";
import type { MetricRecord } from "../../domain/metric.js";
import type { Run } from "../../domain/run.js";
import { settledWithin } from "../runtime/settled-within.js";

const EXPORT_MS = 15_000;
const CLOSE_MS = 5_000;
const MOST_OPEN = 5_000;

/** Traces and metrics by OTLP. The spans are created here: instrumentation of the model libraries would record prompts, which contain résumés. */
export interface Telemetry {
  /** `at`: milliseconds since 1970. */
  began(run: Run, at: number): void;
  add(record: MetricRecord): void;
  /** Sends the remaining data. Also resolves if the collector is down, or takes longer than CLOSE_MS. */
  close(): Promise<void>;
}

/** Called with the error when a collector rejects data, and with null when it accepts data again. */
export type OnCollector = (what: "traces" | "metrics", error: Error | null) => void;

/** `endpoint` is the base URL of a collector, such as http://127.0.0.1:4318. Names follow OpenTelemetry's conventions for GenAI. */
export function createTelemetry(endpoint: string, version: string, onCollector: OnCollector): Telemetry {
  const resource = resourceFromAttributes({ "service.name": "adaptive-answers", "service.version": version });
  const traces = new BasicTracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor(
        withExportReport(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }), changesOf("traces", onCollector)),
      ),
    ],
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: withExportReport(
      new OTLPMetricExporter({ url: `${endpoint}/v1/metrics` }),
      changesOf("metrics", onCollector),
    ),
    exportIntervalMillis: EXPORT_MS,
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const tracer = traces.getTracer("adaptive-answers", version);
  const instruments = createInstruments(meters);
  const open = new LRUCache<string, { span: Span; context: Context }>({ max: MOST_OPEN });
  return {
    began({ run_id, thread_id, session_id, input, request_id }, at) {
      const attributes = {
        "aa.run_id": run_id,
        "gen_ai.conversation.id": session_id,
        "aa.thread_id": thread_id,
        "aa.request_id": request_id ?? "",
      };
      const span = tracer.startSpan(
        `run ${input.kind}`,
        { attributes, kind: SpanKind.CONSUMER, startTime: at },
        ROOT_CONTEXT,
      );
      open.set(thread_id, { span, context: trace.setSpan(ROOT_CONTEXT, span) });
    },
    add(record) {
      const { thread = "", labels, at, durationMs } = record;
      if (!SENT.has(labels.kind)) return;
      measure(instruments, record);
      const running = open.get(thread);
      if (labels.kind === "run") {
        running?.span.setAttributes({ "aa.outcome": labels.outcome });
        if (labels.outcome === "failed") running?.span.setStatus({ code: SpanStatusCode.ERROR });
        running?.span.end(at);
        open.delete(thread);
        return;
      }
      const shown = SPANS[labels.kind];
      if (!running || !shown || durationMs === null) return;
      const { name, kind, attributes } = shown(record);
      const span = tracer.startSpan(name, { kind, attributes, startTime: at - durationMs }, running.context);
      if (labels.outcome === "failed") span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(at);
    },
    async close() {
      // The SDK waits for ever if a collector expects another protocol.
      await settledWithin(CLOSE_MS, [traces.shutdown(), meters.shutdown()]);
    },
  };
}

interface Exporter<Items> {
  export(items: Items, done: (result: { code: number; error?: Error }) => void): void;
}

// Reports the outcome of each export: the exporter reports it only to the SDK, which drops it.
function withExportReport<Items, Some extends Exporter<Items>>(
  exporter: Some & Exporter<Items>,
  onEnd: (error: Error | null) => void,
): Some {
  const send = exporter.export.bind(exporter);
  exporter.export = (items, done) =>
    send(items, (result) => {
      onEnd(result.code === 0 ? null : (result.error ?? new Error("the collector refused what it was sent")));
      done(result);
    });
  return exporter;
}

function changesOf(what: "traces" | "metrics", onCollector: OnCollector): (error: Error | null) => void {
  let isDown = false;
  return (error) => {
    if (isDown === (error !== null)) return;
    isDown = error !== null;
    onCollector(what, error);
  };
}

type Shown = { name: string; kind: SpanKind; attributes: Attributes };

const SPANS: Partial<Record<MetricRecord["labels"]["kind"], (record: MetricRecord) => Shown>> = {
  node: ({ labels }) => ({
    name: `node ${labels.operation}`,
    kind: SpanKind.INTERNAL,
    attributes: { "aa.node": labels.operation, "aa.outcome": labels.outcome, "aa.priority": labels.priority ?? "" },
  }),
  model: (record) => ({
    name: `chat ${record.labels.model}`,
    kind: SpanKind.CLIENT,
    attributes: genAi("chat", record),
  }),
  embedding: (record) => ({
    name: `embeddings ${record.labels.model}`,
    kind: SpanKind.CLIENT,
    attributes: genAi("embeddings", record),
  }),
};

/** The metrics that a collector receives; the others are in `/api/metrics` and for Prometheus. */
const SENT = new Set(["run", ...Object.keys(SPANS)]);

function genAi(operation: string, { labels, sums = {}, session = "" }: MetricRecord): Attributes {
  return {
    "gen_ai.conversation.id": session,
    "gen_ai.operation.name": operation,
    "gen_ai.provider.name": labels.provider ?? "",
    "gen_ai.request.model": labels.model ?? "",
    "gen_ai.usage.input_tokens": sums.input_tokens ?? 0,
    "gen_ai.usage.output_tokens": sums.output_tokens ?? 0,
    "aa.prompt": labels.operation,
    "aa.role": labels.role ?? "",
    "aa.attempts": sums.attempts ?? 0,
    "aa.cache_hit": (sums.cache_hits ?? 0) > 0,
    ...(labels.outcome === "failed" && { "error.type": "failed" }),
  };
}

// The bounds that OpenTelemetry's conventions for GenAI recommend; the default ones are for milliseconds.
const SECONDS = Array.from({ length: 14 }, (_, power) => 0.01 * 2 ** power);
const TOKENS = Array.from({ length: 14 }, (_, power) => 4 ** power);

function createInstruments(meters: MeterProvider) {
  const meter = meters.getMeter("adaptive-answers");
  const histogram = (name: string, unit: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { unit, advice: { explicitBucketBoundaries } });
  return {
    duration: histogram("gen_ai.client.operation.duration", "s", SECONDS),
    tokens: histogram("gen_ai.client.token.usage", "{token}", TOKENS),
    run: histogram("adaptive_answers.run.duration", "s", SECONDS),
    queue: histogram("adaptive_answers.queue.duration", "s", SECONDS),
    node: histogram("adaptive_answers.node.duration", "s", SECONDS),
  };
}

function measure(instruments: ReturnType<typeof createInstruments>, { labels, durationMs, sums = {} }: MetricRecord) {
  const seconds = (durationMs ?? 0) / 1000;
  if (labels.kind === "run")
    instruments.run.record(seconds, { "aa.kind": labels.operation, "aa.outcome": labels.outcome });
  if (labels.kind === "queue") instruments.queue.record(seconds, { "aa.kind": labels.operation });
  if (labels.kind === "node" && durationMs !== null)
    instruments.node.record(seconds, { "aa.node": labels.operation, "aa.outcome": labels.outcome });
  if (labels.kind !== "model" && labels.kind !== "embedding") return;
  // An answer from this program's own cache is not an operation of a provider.
  if ((sums.cache_hits ?? 0) > 0) return;
  const about = {
    "gen_ai.operation.name": labels.kind === "model" ? "chat" : "embeddings",
    "gen_ai.provider.name": labels.provider ?? "",
    "gen_ai.request.model": labels.model ?? "",
  };
  instruments.duration.record(seconds, { ...about, ...(labels.outcome === "failed" && { "error.type": "failed" }) });
  instruments.tokens.record(sums.input_tokens ?? 0, { ...about, "gen_ai.token.type": "input" });
  instruments.tokens.record(sums.output_tokens ?? 0, { ...about, "gen_ai.token.type": "output" });
}
