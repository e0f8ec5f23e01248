import { DurationSketch } from "../../engine/observability/sketch.js";
import { countIn, type Moment, type Tally } from "./figures.js";
import type { Answered } from "./http.js";
import type { RequestKind } from "./user.js";

/* The figures of a load as histograms, so that those of several machines can be merged. */

/** The collected answers of all users. */
export interface Sketches {
  record(kind: RequestKind, answered: Answered): void;
  /** The answers since the last call. */
  lately(): { answers: number; errors: number };
  done(): {
    acceptance: string | null;
    reads: string | null;
    tally: Tally;
    moments: Moment[];
  };
}

/** Collects the answers of all users. */
export function createSketches(): Sketches {
  const begun = performance.now();
  const [acceptance, reads] = [new DurationSketch(), new DurationSketch()];
  const seconds = new Map<number, { sketch: DurationSketch; refused: number }>();
  const tally: Tally = { served: 0, refused: {}, errors: {} };
  let late = { answers: 0, errors: 0 };
  return {
    record(kind, answered) {
      const second = Math.floor((performance.now() - begun) / 1000);
      const moment = seconds.get(second) ?? { sketch: new DurationSketch(), refused: 0 };
      seconds.set(second, moment);
      late.answers += 1;
      const end = countIn(tally, answered);
      if (end === "refused") moment.refused += 1;
      if (end === "error") late.errors += 1;
      if (end !== "served") return;
      moment.sketch.add(answered.ms);
      (kind === "read" ? reads : acceptance).add(answered.ms);
    },
    lately() {
      const now = late;
      late = { answers: 0, errors: 0 };
      return now;
    },
    done: () => ({
      acceptance: acceptance.count === 0 ? null : acceptance.encode(),
      reads: reads.count === 0 ? null : reads.encode(),
      tally,
      moments: [...seconds].map(
        ([second, { sketch, refused }]): Moment => ({
          second,
          served: sketch.count,
          refused,
          p95: sketch.quantile(0.95) ?? 0,
        }),
      ),
    }),
  };
}

/** Histograms as one; null without a duration. */
export function mergedSketches(texts: (string | null)[]): string | null {
  const all = new DurationSketch();
  for (const text of texts) if (text !== null) all.merge(DurationSketch.decode(text));
  return all.count === 0 ? null : all.encode();
}
