import type { MetricStore } from "../../adapters/stores/ports/metrics.js";
import type { MetricRecord, Observe } from "../../domain/metric.js";
import type { Run } from "../../domain/run.js";
import { createPrometheus, type Prometheus } from "./prometheus.js";
import { createRecorder } from "./recorder.js";
import { createRunObserver, type RunObserver, type RunSummary } from "./runs.js";
import type { Telemetry } from "./telemetry.js";

/** Receives measurements from outside of the nodes, and passes them to the store, to Prometheus and to a collector. */
export interface Recording {
  observe: Observe;
  runs: RunObserver;
  prometheus: Prometheus;
  flush(): Promise<void>;
}

export interface RecordingNeeds {
  store: MetricStore;
  /** The name of this process among all processes. */
  process: string;
  telemetry: Telemetry | null;
  onSummary: (summary: RunSummary) => void;
}

/** Records are added in batches: adding each at once takes several times the CPU time. */
const TOGETHER_MS = 1_000;
/** A batch of this size takes a few milliseconds. */
const MOST_WAITING = 256;

export function createRecording({ store, process, telemetry, onSummary }: RecordingNeeds): Recording {
  const recorder = createRecorder(store, process);
  const prometheus = createPrometheus();
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;

  function addUp(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    for (const add of waiting.splice(0)) add();
  }

  function later(add: () => void): void {
    waiting.push(add);
    if (waiting.length >= MOST_WAITING) addUp();
    else timer ??= setTimeout(addUp, TOGETHER_MS).unref();
  }

  const now = () => Date.now();
  const pass = (record: MetricRecord) =>
    later(() => {
      recorder.add(record);
      prometheus.add(record);
      telemetry?.add(record);
    });
  const { called, ...runs } = createRunObserver({ observe: pass, now, onSummary });
  const observe = (record: MetricRecord) => {
    pass(record);
    if (record.labels.kind === "model" || record.labels.kind === "embedding") called(record);
  };
  const began = (run: Run) => {
    runs.began(run);
    const at = now();
    if (telemetry) later(() => telemetry.began(run, at));
  };
  return {
    observe,
    runs: { ...runs, began },
    prometheus: {
      ...prometheus,
      text(standing) {
        addUp();
        return prometheus.text(standing);
      },
    },
    flush() {
      addUp();
      return recorder.flush();
    },
  };
}

/** Measures nothing (METRICS=off). */
export const NO_RUN_OBSERVER: RunObserver = { began() {}, node() {}, ended() {} };
