import type { ModelProfile, ModelRole } from "../../config/models.js";
import { AppError, ProviderError } from "../../domain/errors.js";
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
      const gaveUp = new AbortController();
      let silent = false;
      const giveUp = (idle: boolean) => {
        silent = idle;
        gaveUp.abort();
      };
      const total = setTimeout(giveUp, timeoutMs, false);
      let idle: NodeJS.Timeout | undefined;
      const { signal: outer, onToken } = call;
      const signal = outer ? AbortSignal.any([outer, gaveUp.signal]) : gaveUp.signal;
      const heard = (piece: string) => {
        clearTimeout(idle);
        idle = setTimeout(giveUp, idleTimeoutMs, true);
        onToken?.(piece);
      };
      try {
        return await model.complete({ ...call, signal, ...(onToken && { onToken: heard }) });
      } catch (error) {
        if (!gaveUp.signal.aborted || outer?.aborted) throw error;
        const message = silent
          ? `The model fell silent for ${idleTimeoutMs / 1000} s.`
          : `The model did not answer within ${timeoutMs / 1000} s.`;
        const details = error instanceof AppError && error.details.usage ? { usage: error.details.usage } : {};
        throw new ProviderError({ code: "provider_timeout", message, retryable: true, details, cause: error });
      } finally {
        clearTimeout(total);
        clearTimeout(idle);
      }
    },
  };
}
