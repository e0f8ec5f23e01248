import type { RunQueue } from "../../adapters/stores/ports/queue.js";
import { AppError } from "../../domain/errors.js";

/**
 * Runs that may wait, of all owners and servers with one queue. An owner may have as many of them as are free: one alone half, two a third each,
 * three a quarter, so that whatever some have there is room for another. One owner alone, as on this computer or with a single key, is
 * everybody there: at ten a second the last of its 256 waits for half a minute.
 */
const MOST_WAITING = 512;
/** The queue's runs are counted again after this time. */
const COUNT_MS = 250;

/** A run that may wait. A request is admitted when it is checked, before its run is stored, so that no other request takes its room. */
export interface Admitted {
  /** The run is in the queue: from now on the queue counts it. */
  queued(): void;
  /** The request was refused or has failed: it has no run. */
  withdraw(): void;
}

/**
 * Limits the runs that wait: those that the queue counts, and those that this process has admitted since. Other servers admit runs too:
 * together they may exceed the limit by what they admit between two counts.
 */
export class QueueLimit {
  readonly #queue: Pick<RunQueue, "waitingByOwner">;
  readonly #clock: () => number;
  /** What the last count does not have. */
  readonly #admitted = new Map<Admitted, { owner: string; isQueued: boolean }>();
  /** By owner. */
  #counted = new Map<string, number>();
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | null = null;

  /** `clock` returns milliseconds. */
  constructor(queue: Pick<RunQueue, "waitingByOwner">, clock: () => number = () => performance.now()) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** Throws `overloaded` if there is no room for this owner. */
  async admit(owner: string): Promise<Admitted> {
    if (this.#clock() - this.#countedAt > COUNT_MS) await this.#countAgain();
    // Nothing is awaited between the check and the admission.
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
    // A queue that cannot be reached counts none: what is accepted is queued later.
    this.#counted = await this.#queue.waitingByOwner().catch(() => new Map<string, number>());
    for (const [admitted] of inQueue) this.#admitted.delete(admitted);
    this.#countedAt = at;
  }
}

function overloaded(): AppError {
  const message = "Too many requests wait for their turn. Try again in a moment.";
  return new AppError({ code: "overloaded", message, retryable: true, details: { retry_after_seconds: 5 } });
}
