import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import type { MemoryUse, StoreHealth } from "../../adapters/stores/ports/stores.js";
import type { CacheStats } from "../../domain/cache.js";
import type { MetricsQuery } from "../../domain/contract/requests.js";
import { nullIfDown, StoreError } from "../../domain/errors.js";
import type {
  CacheReport,
  CostReport,
  DashboardReport,
  HealthReport,
  LiveSummary,
  MetricsWindow,
  PerformanceReport,
  QualityReport,
} from "../../domain/metrics.js";
import type { ModelSettings } from "../config/models.js";
import { type History, type Measured, type Window, windowOf } from "./history.js";
import { diskOf } from "./levels.js";
import { cachesOf } from "./reports/caches.js";
import { costsOf, figuresOf } from "./reports/costs.js";
import { countOf, durationsOf, performanceOf, sumOf } from "./reports/performance.js";
import { qualityOf } from "./reports/quality.js";
import { type Stats, statsOf } from "./reports/stats.js";

/** The number of waiting runs, and of the runs that this server executes. */
export interface QueueLoad {
  waiting: number;
  executing: number;
  /** The waiting time of the oldest waiting run, in milliseconds; null if none waits. */
  oldestMs: number | null;
  /** By owner, for how long each waiting run has waited, in milliseconds. */
  waits: Map<string, number[]>;
}

/** The number of owners that are named with their waiting runs. */
const MOST_OWNERS = 5;

export interface MetricsNeeds {
  history: History;
  cacheStats: () => Promise<CacheStats[]>;
  /** The bytes of cached vectors in this server's memory. */
  vectorBytes: () => number;
  health: () => Promise<StoreHealth[]>;
  /** The memory of Redis; null without Redis. */
  memory: () => Promise<MemoryUse | null>;
  providers: () => { name: string; circuit: string }[];
  load: () => Promise<QueueLoad>;
  /** The number of runs that this server executes, from its own memory. */
  executing: () => number;
  firing: () => Promise<string[]>;
  prices: ModelSettings["prices"];
  dataDir: string;
  now: () => Date;
}

/** The reports for operators. Each reads the measurements of all servers; missing measurements are not estimated. */
export interface Metrics {
  dashboard(query: MetricsQuery): Promise<DashboardReport>;
  performance(query: MetricsQuery): Promise<PerformanceReport>;
  costs(query: MetricsQuery): Promise<CostReport>;
  quality(query: MetricsQuery): Promise<QualityReport>;
  cache(query: MetricsQuery): Promise<CacheReport>;
  health(query: MetricsQuery): Promise<HealthReport>;
  live(): Promise<LiveSummary>;
  /** A short summary of the last minutes. */
  stats(minutes: number): Promise<Stats>;
  close(): void;
}

/** The resolution of the event loop's delay, in milliseconds. */
const LOOP_RESOLUTION_MS = 50;
const LOOP_WINDOW_MS = 10_000;

export function createMetrics(needs: MetricsNeeds): Metrics {
  const { history, prices, now } = needs;
  const loop = watchLoop();
  const in_ = (query: MetricsQuery) => windowOf(query, now().getTime());

  const costs = async (window: Window, measured: Measured) =>
    costsOf(await history.calls("minute", window), measured, window, prices);
  const caches = async (measured: Measured) =>
    cachesOf(measured, await needs.cacheStats(), { embeddings: needs.vectorBytes() });
  const loadKnown = createKnownLoad(needs);
  const health = () => healthOf(needs, loadKnown, loop.p99Ms());
  // The sessions of a window belong to no single operation or priority.
  const unfiltered = (window: Window) => history.read({ ...window, operation: null, priority: null });

  return {
    async performance(query) {
      const window = in_(query);
      return { window: shown(window), ...performanceOf(await history.read(window)) };
    },
    async costs(query) {
      const window = in_(query);
      return { window: shown(window), ...(await costs(window, await unfiltered(window))) };
    },
    async quality(query) {
      const window = in_(query);
      return { window: shown(window), ...qualityOf(await history.read(window)) };
    },
    async cache(query) {
      const window = in_(query);
      return { window: shown(window), ...(await caches(await history.read(window))) };
    },
    health: async (query) => ({ window: shown(in_(query)), ...(await health()) }),
    async dashboard(query) {
      const window = in_(query);
      const isFiltered = window.operation !== null || window.priority !== null;
      const measured = await history.read(window);
      const [costReport, cache, healthReport, alerts_firing] = await Promise.all([
        costs(window, isFiltered ? await unfiltered(window) : measured),
        caches(measured),
        health(),
        needs.firing(),
      ]);
      return {
        window: shown(window),
        performance: performanceOf(measured),
        costs: costReport,
        quality: qualityOf(measured),
        cache,
        health: healthReport,
        alerts_firing,
      };
    },
    async live() {
      const at = now();
      const last = (minutes: number) => windowOf({ time_window_minutes: minutes }, at.getTime());
      const [minute, hour, calls, load, alerts_firing] = await Promise.all([
        history.read(last(1), ({ kind }) => kind === "run"),
        history.read(last(60), ({ kind }) => kind === "answer"),
        history.calls("minute", last(60)),
        needs.load(),
        needs.firing(),
      ]);
      const runs = minute.total.series.filter(({ labels }) => labels.kind === "run");
      const spent = figuresOf(calls);
      return {
        at: at.toISOString(),
        runs_last_minute: countOf(runs),
        failed_last_minute: countOf(runs.filter(({ labels }) => labels.outcome === "failed")),
        p95_ms_last_minute: durationsOf(sumOf(runs)).p95_ms,
        waiting: load.waiting,
        executing: load.executing,
        calls_last_hour: spent.calls,
        cost_usd_last_hour: spent.cost_usd,
        mean_score_last_hour: qualityOf(hour).mean_score,
        alerts_firing,
      };
    },
    async stats(minutes) {
      const measured = await history.read(in_({ time_window_minutes: minutes }));
      const { caches: kinds } = await caches(measured);
      return statsOf(measured, kinds, minutes);
    },
    close: loop.stop,
  };
}

function shown({ from, to, minutes, operation, priority }: Window): MetricsWindow {
  return {
    minutes,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    operation,
    priority: priority as MetricsWindow["priority"],
  };
}

/** The current load or, while the queue cannot be read, the load that this process last read. */
type KnownLoad = () => Promise<{ load: QueueLoad; readAt: Date | null; isRead: boolean }>;

function createKnownLoad({ load, executing, now }: Pick<MetricsNeeds, "load" | "executing" | "now">): KnownLoad {
  let last: { load: QueueLoad; readAt: Date } | null = null;
  return async () => {
    try {
      last = { load: await load(), readAt: now() };
      return { ...last, isRead: true };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const { load: known = { waiting: 0, oldestMs: null, waits: new Map() }, readAt = null } = last ?? {};
      return { load: { ...known, executing: executing() }, readAt, isRead: false };
    }
  };
}

async function healthOf(
  needs: MetricsNeeds,
  loadKnown: KnownLoad,
  loopDelay: number | null,
): Promise<Omit<HealthReport, "window">> {
  const [stores, known, disk, redis] = await Promise.all([
    needs.health(),
    loadKnown(),
    diskOf(needs.dataDir),
    // The dependencies say whether Redis answers.
    needs.memory().catch(nullIfDown),
  ]);
  const { load, readAt, isRead } = known;
  const models = needs.providers().map(({ name, circuit }) => ({
    name: "model",
    kind: name,
    status: circuit === "closed" ? "configured" : circuit === "open" ? "unavailable" : "recovering",
    latency_ms: null,
  }));
  const down = [...stores, ...models].filter(({ status }) => status === "unavailable");
  const needed = down.some(({ name }) => name === "store" || name === "queue");
  return {
    scope: isRead ? "all_servers" : "this_process",
    status: needed ? "unavailable" : down.length > 0 ? "degraded" : "ok",
    dependencies: [...stores, ...models],
    disk,
    redis,
    queue: {
      waiting: load.waiting,
      executing: load.executing,
      oldest_wait_ms: load.oldestMs,
      owners: load.waits.size,
      by_owner: ownersOf(load.waits),
      read_at: readAt?.toISOString() ?? null,
    },
    process: {
      uptime_s: Math.round(process.uptime()),
      memory_bytes: process.memoryUsage.rss(),
      loop_delay_p99_ms: loopDelay,
    },
  };
}

function ownersOf(waits: QueueLoad["waits"]): HealthReport["queue"]["by_owner"] {
  return [...waits]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_OWNERS)
    .map(([owner, ofOwner]) => {
      const sorted = ofOwner.toSorted((a, b) => a - b);
      const within = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
      return {
        owner,
        waiting: sorted.length,
        wait_p50_ms: within(0.5),
        wait_p95_ms: within(0.95),
        wait_p99_ms: within(0.99),
        oldest_wait_ms: within(1),
      };
    });
}

// Two histograms alternate, so that the delay covers only the last seconds.
function watchLoop() {
  const histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
  histogram.enable();
  let last: number | null = null;
  const read = () => {
    const ms = histogram.count > 0 ? Math.max(0, histogram.percentile(99) / 1e6 - LOOP_RESOLUTION_MS) : null;
    return ms === null ? null : Math.round(ms * 10) / 10;
  };
  const timer = setInterval(() => {
    last = read();
    histogram.reset();
  }, LOOP_WINDOW_MS);
  timer.unref();
  return {
    p99Ms: () => read() ?? last,
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
