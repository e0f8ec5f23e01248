import { AppError } from "../domain/errors.js";

/** Refusals by a server that works as it should: it is full, or about to stop. */
const IN_ORDER: ReadonlySet<string> = new Set(["overloaded", "draining"]);

/** Counts these refusals for the log: under load there are hundreds in a second. */
export class Refusals {
  readonly #counts = new Map<string, number>();

  /** True if an error is one of them: then it is counted. */
  count(error: unknown): boolean {
    if (!(error instanceof AppError) || !IN_ORDER.has(error.code)) return false;
    this.#counts.set(error.code, (this.#counts.get(error.code) ?? 0) + 1);
    return true;
  }

  /** The numbers since the last call, by code; null if there were none. */
  take(): Record<string, number> | null {
    if (this.#counts.size === 0) return null;
    const counts = Object.fromEntries(this.#counts);
    this.#counts.clear();
    return counts;
  }
}
