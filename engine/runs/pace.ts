/** Runs are counted over the last 20 seconds. */
const WINDOW_MS = 20_000;
/** A process that executes nothing for longer than this was not busy before. */
const IDLE_MS = 1_000;

/** How fast this process executes runs, while it is busy. */
export class Pace {
  readonly #clock: () => number;
  #executing = 0;
  #busySince = 0;
  #idleSince = Number.NEGATIVE_INFINITY;
  /** When the runs of the window ended. */
  #ends: number[] = [];

  /** `clock` returns milliseconds. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  began(): void {
    if (this.#executing === 0 && this.#clock() - this.#idleSince > IDLE_MS) {
      this.#busySince = this.#clock();
      this.#ends = [];
    }
    this.#executing += 1;
  }

  /** `isDone`: false if the run goes back into the queue. */
  ended(isDone: boolean): void {
    this.#executing -= 1;
    if (this.#executing === 0) this.#idleSince = this.#clock();
    if (isDone) this.#ends.push(this.#clock());
    this.#forget();
  }

  /** The runs that ended in a second, over the last 20 seconds or since this process is busy; null if none has ended since then. */
  perSecond(): number | null {
    this.#forget();
    const ms = Math.min(WINDOW_MS, this.#clock() - this.#busySince);
    return this.#ends.length === 0 || ms <= 0 ? null : (this.#ends.length / ms) * 1_000;
  }

  #forget(): void {
    const from = this.#clock() - WINDOW_MS;
    const kept = this.#ends.findIndex((end) => end >= from);
    if (kept !== 0) this.#ends = kept < 0 ? [] : this.#ends.slice(kept);
  }
}
