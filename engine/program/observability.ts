import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { createFetch } from "../../adapters/models/http.js";
import type { Model } from "../../adapters/models/model.js";
import type { ProviderState } from "../../adapters/models/providers.js";
import type { StoreHealth, Stores } from "../../adapters/stores/ports/stores.js";
import type { AlertNotice } from "../../domain/alert.js";
import type {
  AnomalyReport,
  EndingReport,
  ForecastReport,
  RecommendationReport,
  TrendReport,
  VariantReport,
} from "../../domain/analytics.js";
import type { Cache } from "../../domain/cache.js";
import type { ChanceOf } from "../../domain/gap.js";
import { type MetricRecord, STEP_MS } from "../../domain/metric.js";
import { LITTLE_DISK_BYTES } from "../../domain/metrics.js";
import type { OperatorChange } from "../../domain/operator-change.js";
import type { AlertConfig, Config } from "../config/config.js";
import { version } from "../config/version.js";
import type { Channel } from "../observability/alerts/channels/channel.js";
import { createEmailChannel } from "../observability/alerts/channels/email.js";
import { createSlackChannel, createWebhookChannel } from "../observability/alerts/channels/webhook.js";
import { type AlertMonitor, createAlertMonitor } from "../observability/alerts/monitor.js";
import { alertRules } from "../observability/alerts/rules.js";
import { anomaliesOf } from "../observability/analytics/anomalies.js";
import { endingsOf } from "../observability/analytics/endings.js";
import { forecastsOf } from "../observability/analytics/forecasts.js";
import { recommend } from "../observability/analytics/recommendations.js";
import { trendsOf } from "../observability/analytics/trends.js";
import { variantsOf } from "../observability/analytics/variants.js";
import { createHistory, type History, historyOfBoth } from "../observability/history.js";
import { recordLevels } from "../observability/levels.js";
import { createMetrics, type Metrics } from "../observability/metrics.js";
import { observeModel } from "../observability/observe-model.js";
import { observeCache, observeSearch } from "../observability/observe-search.js";
import { createRecording, NO_RUN_OBSERVER, type Recording } from "../observability/recording.js";
import type { RunSummary } from "../observability/runs.js";
import type { OnCollector, Telemetry } from "../observability/telemetry.js";
import type { Runner } from "../runs/runner.js";
import type { WatchSearch } from "./graph-needs.js";

/** The maximum concurrent connections to the host of a webhook. */
const CONNECTIONS = 2;
const DAY_MINUTES = 1_440;
/** The interval at which old minutes are totalled. */
const MAINTENANCE_MS = 5 * 60_000;
/** The age at which the chances of questions are counted again. */
const ENDINGS_MS = STEP_MS.hour;
/** The age at which the forecasts for the alerts are made again. */
const FORECAST_MS = 30 * 60_000;
/** The time for sending notices and traces when the program closes. */
const LAST_NOTICES_MS = 2_000;

/** Callbacks for problems that operators want to read in the log. */
export interface Listeners {
  onSummary?: (summary: RunSummary) => void;
  onAlert?: (notices: AlertNotice[]) => void;
  onAlertError?: (channel: string, error: unknown) => void;
  /** Called with the error when a collector rejects data; null: it accepts data again. */
  onCollector?: OnCollector;
}

/** The observers of a running program. */
export type Watching = Pick<Recording, "observe" | "runs" | "flush"> & {
  prometheus: Recording["prometheus"] | null;
  model: (model: Model, kind: "model" | "embedding") => Model;
  cache: (cache: Cache) => Cache;
  search: WatchSearch;
  telemetry: Telemetry | null;
};

/** Starts to measure; with METRICS=off nothing is wrapped and nothing is recorded. */
export function createWatching(
  { metrics, otlpEndpoint }: Pick<Config, "metrics" | "otlpEndpoint">,
  store: Stores["metrics"],
  { onSummary = () => {}, onCollector = () => {} }: Listeners,
): Watching {
  if (!metrics) {
    const same = <Value>(value: Value) => value;
    const search: WatchSearch = (_source, one) => one;
    const nothing = { observe: () => {}, runs: NO_RUN_OBSERVER, flush: async () => {}, prometheus: null };
    return { ...nothing, model: same, cache: same, search, telemetry: null };
  }
  const telemetry = otlpEndpoint === null ? null : loadTelemetry(otlpEndpoint, onCollector);
  const process = randomBytes(6).toString("hex");
  const recording = createRecording({ store, process, telemetry, onSummary });
  const watching = { observe: (record: MetricRecord) => recording.observe(record), now: () => Date.now() };
  return {
    ...recording,
    telemetry,
    model: (model, kind) => observeModel(model, kind, watching),
    cache: (cache) => observeCache(cache, watching),
    search: (source, search) => observeSearch(source, search, watching),
  };
}

// OpenTelemetry is large, so it is loaded only if a collector is configured. Data that arrives before is queued in order.
function loadTelemetry(endpoint: string, onCollector: OnCollector): Telemetry {
  let telemetry: Telemetry | null = null;
  const waiting: ((telemetry: Telemetry) => void)[] = [];
  const whenLoaded = (work: (telemetry: Telemetry) => void) => (telemetry ? work(telemetry) : waiting.push(work));
  const loaded = import("../observability/telemetry.js").then(({ createTelemetry }) => {
    telemetry = createTelemetry(endpoint, version(), onCollector);
    for (const one of waiting.splice(0)) one(telemetry);
    return telemetry;
  });
  return {
    began: (run, at) => whenLoaded((one) => one.began(run, at)),
    add: (record) => whenLoaded((one) => one.add(record)),
    close: async () => (await loaded).close(),
  };
}

export interface Analytics {
  trends(): Promise<TrendReport>;
  anomalies(): Promise<AnomalyReport>;
  recommendations(): Promise<RecommendationReport>;
  variants(): Promise<VariantReport>;
  forecasts(): Promise<ForecastReport>;
  endings(): Promise<EndingReport>;
}

/** So many changes are shown. */
const CHANGES_SHOWN = 100;

/** What operators changed. */
export interface OperatorChanges {
  /** The newest first. */
  newest(): Promise<OperatorChange[]>;
  /** Adds that an operator erased everything that was theirs. */
  erased(by: string): Promise<void>;
}

/** The operations for operators. */
export interface Operations {
  history: History;
  metrics: Metrics;
  alerts: AlertMonitor;
  changes: OperatorChanges;
  analytics: Analytics;
  /** The figures of this process in Prometheus' text format; null with METRICS=off. */
  prometheus: (() => Promise<{ contentType: string; text: string }>) | null;
  /** Totals old minutes and checks the alerts, if that is due. */
  maintain(): Promise<void>;
  /** Writes the remaining measurements, and waits for the notices that are being sent. */
  finish(): Promise<void>;
}

export interface OperationsNeeds {
  config: Config;
  stores: Pick<Stores, "metrics" | "alerts" | "operatorChanges" | "ledger" | "cache" | "memory">;
  watching: Watching;
  runner: Pick<Runner, "load" | "executing">;
  health: () => Promise<StoreHealth[]>;
  providers: () => ProviderState[];
  /** The bytes of cached vectors in this server's memory. */
  vectorBytes: () => number;
  /** The measurements of a second backend, if there is one. */
  other: History | null;
  endings: Endings;
  now: () => Date;
  listeners: Listeners;
}

/** How likely questions are to end well, as this process last counted. The graphs that ask are built before what counts. */
export interface Endings {
  chanceOf: ChanceOf;
  /** Replaces the chances; null where nothing better than one share for all is known. */
  learned(chanceOf: ChanceOf | null): void;
}

export function createEndings(): Endings {
  let known: ChanceOf | null = null;
  return {
    chanceOf: (gap) => known?.(gap) ?? null,
    learned(chanceOf) {
      known = chanceOf;
    },
  };
}

export function createOperations(needs: OperationsNeeds): Operations {
  const { config, stores, watching, runner, health, providers, vectorBytes, other, now, listeners } = needs;
  const own = createHistory(stores.metrics, stores.ledger, watching.flush);
  const history = other ? historyOfBoth(own, other) : own;
  const memory = () => stores.memory();
  const forecasts = () => forecastsNow(needs, history);
  const alerts = createAlertMonitor({
    store: stores.alerts,
    changes: stores.operatorChanges,
    history,
    health,
    forecasts: sometimes(async () => (await forecasts()).items, now),
    settings: config.alerts.settings,
    isOn: config.alerts.on,
    channels: channelsOf(config.alerts, listeners, now),
    now,
    onError: listeners.onAlertError ?? (() => {}),
  });
  const { prices } = config.models;
  const metrics = createMetrics({
    history,
    cacheStats: () => stores.cache.stats(),
    vectorBytes,
    health,
    memory,
    providers,
    load: () => runner.load(),
    executing: () => runner.executing(),
    firing: alerts.firing,
    prices,
    dataDir: config.dataDir,
    now,
  });
  const { prometheus } = watching;
  let [maintainedAt, countedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  async function countEndings(): Promise<EndingReport> {
    const { report, chanceOf } = await endingsOf(history, now());
    needs.endings.learned(chanceOf);
    return report;
  }
  return {
    history,
    metrics,
    alerts,
    changes: {
      newest: () => stores.operatorChanges.newest(CHANGES_SHOWN),
      erased: (by) => stores.operatorChanges.add({ at: now().toISOString(), by, kind: "erasure" }),
    },
    analytics: { ...analyticsOf(history, metrics, config, now), forecasts, endings: countEndings },
    prometheus:
      prometheus &&
      (async () => {
        const [dependencies, load, firing] = await Promise.all([
          health(),
          runner.load(),
          alerts.list().then(
            ({ items }) => items.map(({ id, severity, status }) => ({ id, severity, firing: status === "firing" })),
            () => null,
          ),
        ]);
        const text = await prometheus.text({ queue: load, dependencies, alerts: firing });
        return { contentType: prometheus.contentType, text };
      }),
    async maintain() {
      const at = now().getTime();
      if (at - maintainedAt >= MAINTENANCE_MS) {
        maintainedAt = at;
        await recordLevels({ dataDir: config.dataDir, memory }, watching.observe, at);
        await history.maintain(at);
      }
      if (at - countedAt >= ENDINGS_MS) {
        await countEndings();
        countedAt = at;
      }
      await alerts.checkIfDue();
    },
    async finish() {
      metrics.close();
      await watching.flush();
      // Receivers and collectors that hang must not delay the end.
      const sent = Promise.all([alerts.delivered(), watching.telemetry?.close()]);
      await Promise.race([sent, setTimeout(LAST_NOTICES_MS, undefined, { ref: false })]);
    },
  };
}

async function forecastsNow(
  { config, stores, now }: Pick<OperationsNeeds, "config" | "stores" | "now">,
  history: History,
): Promise<ForecastReport> {
  const memory = await stores.memory();
  const queue = alertRules(config.alerts.settings).find(({ id }) => id === "slow_queue");
  return forecastsOf(
    history,
    {
      budgetDayUsd: config.budgets.day,
      diskFreeBytes: LITTLE_DISK_BYTES,
      redisBytes: memory?.limit_bytes ?? null,
      queueSeconds: queue?.threshold ?? Number.POSITIVE_INFINITY,
    },
    now(),
  );
}

// Six weeks of hours are not read for every check of the alerts.
function sometimes<Value>(work: () => Promise<Value>, now: () => Date): () => Promise<Value> {
  let last: { value: Value; at: number } | null = null;
  return async () => {
    const at = now().getTime();
    if (!last || Math.abs(at - last.at) >= FORECAST_MS) last = { value: await work(), at };
    return last.value;
  };
}

function analyticsOf(
  history: History,
  metrics: Metrics,
  config: Config,
  now: () => Date,
): Omit<Analytics, "forecasts" | "endings"> {
  return {
    trends: () => trendsOf(history, now()),
    anomalies: () => anomaliesOf(history, now()),
    variants: () => variantsOf(history, now()),
    async recommendations() {
      const day = await metrics.dashboard({ time_window_minutes: DAY_MINUTES });
      const [{ variants }, { trends }] = await Promise.all([variantsOf(history, now()), trendsOf(history, now())]);
      const { from, to } = day.window;
      const { performance, costs, cache } = day;
      const settings = { maxRuns: config.maxRuns, budgetDayUsd: config.budgets.day, prices: config.models.prices };
      return { from, to, items: recommend({ performance, costs, caches: cache, variants, trends, ...settings }) };
    },
  };
}

function channelsOf({ slackUrl, webhook, mail }: AlertConfig, { onAlert }: Listeners, now: () => Date): Channel[] {
  const send = createFetch(CONNECTIONS);
  const console: Channel[] = onAlert ? [{ name: "console", send: async (notices) => onAlert(notices) }] : [];
  return [
    ...console,
    ...(mail ? [createEmailChannel(mail)] : []),
    ...(slackUrl ? [createSlackChannel(slackUrl, send)] : []),
    ...(webhook ? [createWebhookChannel(webhook.url, webhook.secret, send, () => now().getTime())] : []),
  ];
}
