import type { MetricStore } from "../../adapters/stores/ports/metrics.js";
import { StoreError } from "../../domain/errors.js";
import { type MetricRecord, STEP_MS, stepAt } from "../../domain/metric.js";
import { Bucket } from "./bucket.js";

/**
 * Added records are written after this time, or when the metrics are read. A process that is killed loses this second, and the second in
 * which records wait to be added.
 */
const WRITE_MS = 1_000;
/** The number of minutes that are kept in memory while the store is down; older minutes are lost. */
const MOST_UNWRITTEN = 30;

/** Sums records by the minute, and writes the minutes to the store. */
export interface Recorder {
  add(record: MetricRecord): void;
  /** Writes all added records. Throws StoreError if the store is down; they are then written later. */
  flush(): Promise<void>;
}

export function createRecorder(store: MetricStore, process: string): Recorder {
  const minutes = new Map<number, Bucket>();
  const changed = new Set<number>();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const dirty = [...changed];
    if (dirty.length === 0) return;
    changed.clear();
    const buckets = dirty.flatMap((at) => {
      const bucket = minutes.get(at);
      return bucket ? [{ step: "minute" as const, at, process, data: bucket.encode() }] : [];
    });
    try {
      await store.write(buckets);
    } catch (error) {
      for (const at of dirty) changed.add(at);
      schedule();
      throw error;
    }
    // A minute gets records until shortly after its end.
    const newest = Math.max(...minutes.keys());
    for (const at of minutes.keys()) if (!changed.has(at) && at < newest - STEP_MS.minute) minutes.delete(at);
  }

  const flush = (): Promise<void> => {
    // Writes run one after another: an older state of a minute must not replace a newer one.
    writing = writing.catch(() => {}).then(write);
    return writing;
  };

  function schedule(): void {
    if (timer) return;
    timer = setTimeout(() => {
      timer = null;
      flush().catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
      });
    }, WRITE_MS);
    timer.unref();
  }

  return {
    add(record) {
      const at = stepAt("minute", record.at);
      const bucket = minutes.get(at) ?? new Bucket();
      minutes.set(at, bucket);
      bucket.add(record);
      changed.add(at);
      if (minutes.size > MOST_UNWRITTEN) forgetOldest(minutes, changed);
      schedule();
    },
    flush,
  };
}

function forgetOldest(minutes: Map<number, Bucket>, changed: Set<number>): void {
  const oldest = Math.min(...minutes.keys());
  minutes.delete(oldest);
  changed.delete(oldest);
}
