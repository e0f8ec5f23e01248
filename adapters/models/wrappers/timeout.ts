import { AppError, ProviderError } from "../../../domain/errors.js";
import type { ModelProfile, ModelRole } from "../../../engine/config/models.js";
import type { Model } from "../model.js";

/**
 * Aborts a call that exceeds its total timeout, or the idle timeout of its stream, and closes the connection. The idle timeout
 * begins with the first piece; until then only the total timeout applies.
 */
export function withTimeout(
  model: Model,
  profiles: Record<ModelRole, Pick<ModelProfile, "timeoutMs" | "idleTimeoutMs">>,
): Model {
  return {
    ...model,
    async complete(call) {
      const { timeoutMs, idleTimeoutMs } = profiles[call.role];
      // Not AbortSignal.any: Node never frees such a signal while a listener is on it, and a vendor's client leaves a listener for each
      // call.
      const stop = new AbortController();
      let gaveUp: "silent" | "late" | null = null;
      const giveUp = (why: "silent" | "late") => {
        gaveUp = why;
        stop.abort();
      };
      const total = setTimeout(giveUp, timeoutMs, "late");
      let idle: NodeJS.Timeout | undefined;
      const { signal: outer, onToken } = call;
      const cancel = () => stop.abort(outer?.reason);
      outer?.addEventListener("abort", cancel, { once: true });
      if (outer?.aborted) cancel();
      const heard = (piece: string) => {
        clearTimeout(idle);
        idle = setTimeout(giveUp, idleTimeoutMs, "silent");
        onToken?.(piece);
      };
      try {
        return await model.complete({ ...call, signal: stop.signal, ...(onToken && { onToken: heard }) });
      } catch (error) {
        if (gaveUp === null || outer?.aborted) throw error;
        const message =
          gaveUp === "silent"
            ? `The model fell silent for ${idleTimeoutMs / 1000} s.`
            : `The model did not answer within ${timeoutMs / 1000} s.`;
        const details = error instanceof AppError && error.details.usage ? { usage: error.details.usage } : {};
        throw new ProviderError({ code: "provider_timeout", message, retryable: true, details, cause: error });
      } finally {
        clearTimeout(total);
        clearTimeout(idle);
        outer?.removeEventListener("abort", cancel);
      }
    },
  };
}
