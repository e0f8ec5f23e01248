import { AppError } from "../domain/errors.js";
import type { RunQueue } from "../stores/ports/queue.js";

/** Runs that may wait, of all owners and servers with one queue: at ten a second the last of them waits for half a minute. */
const MOST_WAITING = 256;
/** The queue's runs are counted again after this time. */
const COUNT_MS = 250;

/** A place among the waiting runs. A request takes it when it is checked, before its run is stored, so that no other request can have it too. */
export interface Place {
  /** The run is in the queue: from now on the queue counts it. */
  queued(): void;
  /** The request was refused or has failed: it has no run. */
  giveBack(): void;
}

/**
 * The places of the runs that may wait. Taken are those that the queue counts, and those that this process has given since. Other servers give
 * theirs too: together they may exceed the bound by what they give between two counts.
 */
export class WaitingPlaces {
  readonly #queue: Pick<RunQueue, "load">;
  readonly #clock: () => number;
  /** The places that the last count does not have; true once their runs are in the queue. */
  readonly #given = new Map<Place, boolean>();
  #counted = 0;
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | null = null;

  /** `clock` returns milliseconds. */
  constructor(queue: Pick<RunQueue, "load">, clock: () => number = () => performance.now()) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** Throws `overloaded` if there is none. */
  async take(): Promise<Place> {
    if (this.#clock() - this.#countedAt > COUNT_MS) await this.#countAgain();
    // Nothing is awaited between the check and the taking.
    if (this.#counted + this.#given.size >= MOST_WAITING) throw overloaded();
    const place: Place = {
      queued: () => void (this.#given.has(place) && this.#given.set(place, true)),
      giveBack: () => void this.#given.delete(place),
    };
    this.#given.set(place, false);
    return place;
  }

  #countAgain(): Promise<void> {
    this.#counting ??= this.#count().finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  async #count(): Promise<void> {
    const at = this.#clock();
    const inQueue = [...this.#given].filter(([, isQueued]) => isQueued);
    // A queue that cannot be reached counts none: what is accepted is queued later.
    this.#counted = await this.#queue.load().then(
      ({ waiting }) => waiting,
      () => 0,
    );
    for (const [place] of inQueue) this.#given.delete(place);
    this.#countedAt = at;
  }
}

function overloaded(): AppError {
  const message = `More than ${MOST_WAITING} requests wait for their turn. Try again in a moment.`;
  return new AppError({ code: "overloaded", message, retryable: true, details: { retry_after_seconds: 5 } });
}
