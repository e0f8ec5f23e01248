import { AppError } from "../../domain/errors.js";
import type { StoreHealth } from "./ports/stores.js";

/** Times a health check; a failure is reported as `unavailable`, with the message of an error of this program. */
export async function probe(name: string, kind: string, ask: () => Promise<unknown>): Promise<StoreHealth> {
  const started = performance.now();
  const timed = () => ({ name, kind, latency_ms: performance.now() - started });
  return ask().then(
    () => ({ ...timed(), status: "ok" as const }),
    (error: unknown) => ({
      ...timed(),
      status: "unavailable" as const,
      ...(error instanceof AppError && { reason: error.message }),
    }),
  );
}
