import { setTimeout } from "node:timers/promises";
import { AppError, OutputError, ProviderError } from "../../../domain/errors.js";
import { addUsage, NO_USAGE, type Usage, usageOf } from "../../../domain/usage.js";
import type { Model, ModelCall } from "../model.js";

/** Maximum number of HTTP calls for one model step and provider, including the retry after malformed output. */
const MAX_ATTEMPTS = 3;
const BACK_OFF_MS = [100, 300, 900];
const MAX_RETRY_AFTER_MS = 10_000;

/**
 * Retries an unavailable provider after a back-off, and a malformed answer with the validation error added to the prompt. Retries are
 * disabled in every layer below.
 */
export function withRetries(model: Model, sleep = pause): Model {
  return {
    ...model,
    async complete(call) {
      let usage: Usage = NO_USAGE;
      let next = call;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const reply = await model.complete(next);
          return { ...reply, usage: addUsage(usage, reply.usage) };
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          const again = error instanceof OutputError || (error instanceof ProviderError && error.retryable);
          usage = addUsage(usage, usageOf(error));
          if (!again || attempt === MAX_ATTEMPTS || call.signal?.aborted || call.mayRepeat?.() === false) {
            error.details.usage = usage;
            throw error;
          }
          if (error instanceof OutputError) next = withComplaint(call, error);
          else await sleep(pauseBefore(attempt, error), call.signal);
          call.onRestart?.();
        }
      }
    },
  };
}

function withComplaint<Value>(call: ModelCall<Value>, error: OutputError): ModelCall<Value> {
  const content = `Your last answer could not be used: ${error.message} Answer again, exactly in the form asked for.`;
  return { ...call, prompt: { ...call.prompt, messages: [...call.prompt.messages, { segment: "call", content }] } };
}

function pauseBefore(attempt: number, { details }: AppError): number {
  const asked = (details.retry_after_seconds ?? 0) * 1000;
  const own = (BACK_OFF_MS[attempt - 1] ?? 900) * (0.75 + Math.random() / 2);
  return Math.min(Math.max(own, asked), MAX_RETRY_AFTER_MS);
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return setTimeout(ms, undefined, { signal });
}
