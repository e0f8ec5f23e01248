import type { RunQueue } from "../../adapters/stores/ports/queue.js";
import { AppError } from "../../domain/errors.js";

/**
 * Runs that may wait, of all owners and servers with one queue. An owner may have as many of them as are free: one alone half, two a third each,
 * three a quarter, so that whatever some have there is room for another. One owner alone, as on this computer or with a single key, is
 * everybody there: at ten a second the last of its 256 waits for half a minute.
 */
const PLACES = 512;
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
  readonly #queue: Pick<RunQueue, "waitingByOwner">;
  readonly #clock: () => number;
  /** The places that the last count does not have. */
  readonly #given = new Map<Place, { owner: string; isQueued: boolean }>();
  /** By owner. */
  #counted = new Map<string, number>();
  #countedAt = Number.NEGATIVE_INFINITY;
  #counting: Promise<void> | null = null;

  /** `clock` returns milliseconds. */
  constructor(queue: Pick<RunQueue, "waitingByOwner">, clock: () => number = () => performance.now()) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** Throws `overloaded` if there is none for this owner. */
  async take(owner: string): Promise<Place> {
    if (this.#clock() - this.#countedAt > COUNT_MS) await this.#countAgain();
    // Nothing is awaited between the check and the taking.
    if (this.#takenBy(owner) >= PLACES - this.#taken()) throw overloaded();
    const given = { owner, isQueued: false };
    const place: Place = {
      queued() {
        given.isQueued = true;
      },
      giveBack: () => void this.#given.delete(place),
    };
    this.#given.set(place, given);
    return place;
  }

  #taken(): number {
    return [...this.#counted.values()].reduce((sum, count) => sum + count, this.#given.size);
  }

  #takenBy(owner: string): number {
    const given = [...this.#given.values()].filter((one) => one.owner === owner).length;
    return given + (this.#counted.get(owner) ?? 0);
  }

  #countAgain(): Promise<void> {
    this.#counting ??= this.#count().finally(() => {
      this.#counting = null;
    });
    return this.#counting;
  }

  async #count(): Promise<void> {
    const at = this.#clock();
    const inQueue = [...this.#given].filter(([, { isQueued }]) => isQueued);
    // A queue that cannot be reached counts none: what is accepted is queued later.
    this.#counted = await this.#queue.waitingByOwner().catch(() => new Map<string, number>());
    for (const [place] of inQueue) this.#given.delete(place);
    this.#countedAt = at;
  }
}

function overloaded(): AppError {
  const message = "Too many requests wait for their turn. Try again in a moment.";
  return new AppError({ code: "overloaded", message, retryable: true, details: { retry_after_seconds: 5 } });
}
