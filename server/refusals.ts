import { AppError } from "../domain/errors.js";

/** Refusals by a server that works correctly: it is overloaded, or about to stop. */
const IN_ORDER: ReadonlySet<string> = new Set(["overloaded", "draining"]);

/** Counts these refusals for the log: under load there are hundreds per second. */
export class Refusals {
  readonly #counts = new Map<string, number>();

  /** Counts an error if it is such a refusal, and returns true. */
  count(error: unknown): boolean {
    if (!(error instanceof AppError) || !IN_ORDER.has(error.code)) return false;
    this.#counts.set(error.code, (this.#counts.get(error.code) ?? 0) + 1);
    return true;
  }

  /** The counts since the last call, by code; null if there were none. */
  take(): Record<string, number> | null {
    if (this.#counts.size === 0) return null;
    const counts = Object.fromEntries(this.#counts);
    this.#counts.clear();
    return counts;
  }
}
