import type { MetricRecord, Observe } from "../domain/metric.js";
import type { Run } from "../domain/run.js";
import type { MetricStore } from "../stores/ports/metrics.js";
import { createPrometheus, type Prometheus } from "./prometheus.js";
import { createRecorder } from "./recorder.js";
import { createRunObserver, type RunObserver, type RunSummary } from "./runs.js";
import type { Telemetry } from "./telemetry.js";

/** Takes what is measured from outside of the nodes, and passes it to the store, to Prometheus and to a collector. */
export interface Recording {
  observe: Observe;
  runs: RunObserver;
  prometheus: Prometheus;
  flush(): Promise<void>;
}

export interface RecordingNeeds {
  store: MetricStore;
  /** The name of this process among all. */
  process: string;
  telemetry: Telemetry | null;
  onSummary: (summary: RunSummary) => void;
}

export function createRecording({ store, process, telemetry, onSummary }: RecordingNeeds): Recording {
  const recorder = createRecorder(store, process);
  const prometheus = createPrometheus();
  const now = () => Date.now();
  const pass = (record: MetricRecord) => {
    recorder.add(record);
    prometheus.add(record);
    telemetry?.add(record);
  };
  const { called, ...runs } = createRunObserver({ observe: pass, now, onSummary });
  const observe = (record: MetricRecord) => {
    pass(record);
    if (record.labels.kind === "model" || record.labels.kind === "embedding") called(record);
  };
  const began = (run: Run) => {
    runs.began(run);
    telemetry?.began(run);
  };
  return { observe, runs: { ...runs, began }, prometheus, flush: recorder.flush };
}

/** Measures nothing (METRICS=off). */
export const NO_RUN_OBSERVER: RunObserver = { began() {}, node() {}, ended() {} };
