import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from "hdr-histogram-js";

/** The greatest relative error of a quantile, apart from one microsecond: two significant digits are kept. */
export const QUANTILE_ERROR = 0.01;
/** Durations are stored in microseconds, up to one hour; longer ones count as one hour. */
const PER_MS = 1000;
const LONGEST = 3_600_000 * PER_MS;

/** A mergeable sketch of durations (HdrHistogram): quantiles are within QUANTILE_ERROR, whatever the order of merging. */
export class DurationSketch {
  /** Null until the first duration: a histogram takes 14 KB. */
  #histogram: Histogram | null;

  constructor(histogram: Histogram | null = null) {
    this.#histogram = histogram;
  }

  static decode(text: string): DurationSketch {
    return new DurationSketch(decodeFromCompressedBase64(text));
  }

  get count(): number {
    return this.#histogram?.totalCount ?? 0;
  }

  add(ms: number): void {
    this.#own().recordValue(Math.min(Math.max(Math.round(ms * PER_MS), 0), LONGEST));
  }

  merge(other: DurationSketch): void {
    if (other.#histogram) this.#own().add(other.#histogram);
  }

  /** In milliseconds, for a fraction from 0 to 1. Null without a duration. */
  quantile(share: number): number | null {
    if (this.count === 0) return null;
    return this.#own().getValueAtPercentile(share * 100) / PER_MS;
  }

  /** The number of durations up to each of these bounds (milliseconds, ascending), within the sketch's error. */
  countsUpTo(bounds: readonly number[]): number[] {
    return bounds.map((bound) => {
      let [low, high] = [0, this.count];
      // The greatest rank whose value is within the bound.
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (this.#own().getValueAtPercentile((middle / this.count) * 100) <= bound * PER_MS) low = middle;
        else high = middle - 1;
      }
      return low;
    });
  }

  encode(): string {
    return encodeIntoCompressedBase64(this.#own());
  }

  #own(): Histogram {
    this.#histogram ??= empty();
    return this.#histogram;
  }
}

function empty(): Histogram {
  return build({
    bitBucketSize: 32,
    numberOfSignificantValueDigits: 2,
    lowestDiscernibleValue: 1,
    highestTrackableValue: LONGEST,
    useWebAssembly: false,
  });
}
