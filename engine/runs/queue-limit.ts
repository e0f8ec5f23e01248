import type { RunQueue } from "../../adapters/stores/ports/queue.js";
import { AppError } from "../../domain/errors.js";

/**
 * The maximum number of waiting runs, of all owners and servers with one queue. Each owner may have as many waiting runs as there are free
 * slots: one owner alone gets half, two a third each, three a quarter, so that there is always space for another owner. With a single
 * owner, as on this computer or with one key, 256 runs may wait; at ten runs a second the last one waits for half a minute.
 */
const MOST_WAITING = 512;
/** The queue's runs are counted again after this time. */
const COUNT_MS = 250;

/** A run that may wait. A request is admitted when it is checked, before its run is stored, so that no other request takes its slot. */
export interface Admitted {
  /** The run is in the queue, which counts it from now on. */
  queued(): void;
  /** The request was refused or has failed, so it has no run. */
  withdraw(): void;
}

/**
 * Limits the waiting runs: those that the queue counts, and those that this process has admitted since. Other servers admit runs too, so
 * together they may exceed the limit by the runs admitted between two counts.
 */
export class QueueLimit {
  readonly #queue: Pick<RunQueue, "waits">;
  readonly #clock: () => number;
  /** The runs admitted since the last count. */
  readonly #admitted = new Map<Admitted, { owner: string; isQueued: boolean }>();
  /** By owner. */
  #counted = new Map<string, number>();
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | null = null;

  /** `clock` returns milliseconds. */
  constructor(queue: Pick<RunQueue, "waits">, clock: () => number = () => performance.now()) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** Throws `overloaded` if there is no free slot for this owner. */
  async admit(owner: string): Promise<Admitted> {
    if (this.#clock() - this.#countedAt > COUNT_MS) await this.#countAgain();
    // No await between the check and the admission.
    if (this.#waitingOf(owner) >= MOST_WAITING - this.#waiting()) throw overloaded();
    const run = { owner, isQueued: false };
    const admitted: Admitted = {
      queued() {
        run.isQueued = true;
      },
      withdraw: () => void this.#admitted.delete(admitted),
    };
    this.#admitted.set(admitted, run);
    return admitted;
  }

  #waiting(): number {
    return [...this.#counted.values()].reduce((sum, count) => sum + count, this.#admitted.size);
  }

  #waitingOf(owner: string): number {
    const admitted = [...this.#admitted.values()].filter((one) => one.owner === owner).length;
    return admitted + (this.#counted.get(owner) ?? 0);
  }

  #countAgain(): Promise<void> {
    this.#counting ??= this.#count().finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  async #count(): Promise<void> {
    const at = this.#clock();
    const inQueue = [...this.#admitted].filter(([, { isQueued }]) => isQueued);
    // A queue that cannot be reached counts as empty: accepted runs are queued later.
    const waits = await this.#queue.waits().catch(() => new Map<string, number[]>());
    this.#counted = new Map([...waits].map(([owner, { length }]) => [owner, length]));
    for (const [admitted] of inQueue) this.#admitted.delete(admitted);
    this.#countedAt = at;
  }
}

function overloaded(): AppError {
  const message = "Too many requests wait for their turn. Try again in a moment.";
  return new AppError({ code: "overloaded", message, retryable: true, details: { retry_after_seconds: 5 } });
}
