import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TaskCancelledError,
} from "cockatiel";
import { ProviderError } from "../../domain/errors.js";
import type { Model } from "../model.js";

/** After so many failures in a row nothing is sent for a while; then one call tries whether it is better. */
const FAILURES = 5;
const OPEN_MS = 15_000;

/** What a provider's circuit is like. */
export type CircuitName = "closed" | "open" | "half_open";

/** Spares a provider that is down, and whoever waits for it. Only outages count: a refusal or a bad answer is no outage. */
export function withBreaker(model: Model, openMs = OPEN_MS): Model & { circuit(): CircuitName } {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof ProviderError && error.retryable),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(FAILURES) },
  );
  return {
    ...model,
    circuit() {
      if (policy.state === CircuitState.Open || policy.state === CircuitState.Isolated) return "open";
      return policy.state === CircuitState.HalfOpen ? "half_open" : "closed";
    },
    async complete(call) {
      try {
        return await policy.execute(() => model.complete(call));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError || error instanceof TaskCancelledError)) throw error;
        throw new ProviderError({
          code: "provider_unavailable",
          message: "The model server has failed several times in a row and is left alone for a while.",
          details: { retry_after_seconds: Math.ceil(openMs / 1000) },
          cause: error,
        });
      }
    },
  };
}
