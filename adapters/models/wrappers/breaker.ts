import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TaskCancelledError,
} from "cockatiel";
import { OutputError, ProviderError } from "../../../domain/errors.js";
import type { Model, ModelCall } from "../model.js";

/**
 * After this many consecutive failures no call is sent for a while; then one call probes the provider. Calls that were in flight together
 * and failed together count as one failure: after a sleep, a machine finds all its connections closed at once.
 */
const FAILURES = 5;
const OPEN_MS = 15_000;

/** The state of a provider's circuit breaker. */
export type CircuitName = "closed" | "open" | "half_open";

/** Fails fast while a provider is down. Only outages count: a refusal or a malformed answer is no outage. */
export function withBreaker(model: Model, openMs = OPEN_MS): Model & { circuit(): CircuitName } {
  let failedAt = Number.NEGATIVE_INFINITY;
  const counted = new WeakSet<object>();
  const policy = circuitBreaker(
    handleWhen((error) => counted.has(error)),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(FAILURES) },
  );
  const attempt = async <Value>(call: ModelCall<Value>) => {
    const begun = performance.now();
    try {
      return await model.complete(call);
    } catch (error) {
      const isOutage = error instanceof ProviderError && error.retryable;
      // Only an answer closes the circuit: a probe that was aborted or never sent proves nothing.
      const provesNothing = policy.state === CircuitState.HalfOpen && !(error instanceof OutputError);
      if (error instanceof Error && ((isOutage && begun > failedAt) || provesNothing)) counted.add(error);
      if (isOutage) failedAt = performance.now();
      throw error;
    }
  };
  return {
    ...model,
    circuit() {
      if (policy.state === CircuitState.Open || policy.state === CircuitState.Isolated) return "open";
      return policy.state === CircuitState.HalfOpen ? "half_open" : "closed";
    },
    async complete(call) {
      try {
        return await policy.execute(() => attempt(call));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError || error instanceof TaskCancelledError)) throw error;
        throw new ProviderError({
          code: "provider_unavailable",
          message: "The model server has failed several times in a row; it is not called for a while.",
          details: { retry_after_seconds: Math.ceil(openMs / 1000) },
          cause: error,
        });
      }
    },
  };
}
