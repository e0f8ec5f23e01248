import { useEffect, useRef, useState } from "react";
import type { AlertReport } from "../../../domain/alert.js";
import type {
  AnomalyReport,
  EndingReport,
  ForecastReport,
  RecommendationReport,
  TrendReport,
  VariantReport,
} from "../../../domain/analytics.js";
import type { FlagResource } from "../../../domain/flag.js";
import type { Thresholds } from "../../../domain/gap.js";
import type { DashboardReport, LiveSummary } from "../../../domain/metrics.js";
import type { OperatorChange } from "../../../domain/operator-change.js";
import { type Loaded, useLoaded } from "../store/use-loaded.js";
import { api } from "./api.js";

/** The figures of the page, which are read together. */
export interface OperationsFigures {
  dashboard: DashboardReport;
  alerts: AlertReport;
  flags: FlagResource[];
  thresholds: Thresholds;
  changes: OperatorChange[];
}

/** Reports that change daily; they are read when the page opens. */
export interface OverDays {
  trends: TrendReport;
  anomalies: AnomalyReport;
  recommendations: RecommendationReport;
  variants: VariantReport;
  forecasts: ForecastReport;
  endings: EndingReport;
}

/** The window and filters that are shown. */
export interface Filter {
  time_window_minutes: number;
  operation: string;
  priority: string;
}

/** Summaries come every five seconds; all figures are read again with every second summary. */
const SUMMARIES = 2;

/** Reads the figures of a window, and reads them again while live summaries come. */
export function useOperations(filter: Filter, live: LiveSummary | null): Loaded<OperationsFigures> {
  const { time_window_minutes, operation, priority } = filter;
  const query = {
    time_window_minutes,
    ...(operation && { operation }),
    ...(priority && { priority: priority as "CRITICAL" }),
  };
  const key = JSON.stringify(query);
  const loaded = useLoaded(key, async (signal) => {
    const [dashboard, alerts, flags] = await Promise.all([
      api.getDashboard({ query }, { signal }),
      api.listAlerts({}, { signal }),
      api.listFlags({}, { signal }),
    ]);
    return { dashboard, alerts, flags: flags.items, thresholds: flags.thresholds, changes: flags.changes };
  });
  const { reload } = loaded;
  const seen = useRef(0);
  useEffect(() => {
    if (!live) return;
    seen.current += 1;
    if (seen.current % SUMMARIES === 0) reload();
  }, [live, reload]);
  return loaded;
}

export function useOverDays(): Loaded<OverDays> {
  return useLoaded("days", async (signal) => {
    const [trends, anomalies, recommendations, variants, forecasts, endings] = await Promise.all([
      api.getTrends({}, { signal }),
      api.getAnomalies({}, { signal }),
      api.getRecommendations({}, { signal }),
      api.getVariants({}, { signal }),
      api.getForecasts({}, { signal }),
      api.getEndings({}, { signal }),
    ]);
    return { trends, anomalies, recommendations, variants, forecasts, endings };
  });
}

/** The newest live summary, while `isOn`. Null before the first, and after the stream has been given up. */
export function useLive(isOn: boolean): LiveSummary | null {
  const [summary, set] = useState<LiveSummary | null>(null);
  useEffect(() => {
    if (!isOn) return set(null);
    const stop = new AbortController();
    const follow = async () => {
      for await (const one of api.streams.followMetrics({}, { signal: stop.signal })) set(one);
    };
    follow().catch(() => !stop.signal.aborted && set(null));
    return () => stop.abort();
  }, [isOn]);
  return summary;
}
