import { setTimeout } from "node:timers/promises";
import { AppError, OutputError, ProviderError } from "../../../domain/errors.js";
import { addUsage, NO_USAGE, type Usage, usageOf } from "../../../domain/usage.js";
import type { Model, ModelCall, ModelReply } from "../model.js";

/** Maximum number of HTTP calls for one model step and provider, including the retry after malformed output. */
const MAX_ATTEMPTS = 3;
const BACK_OFF_MS = [100, 300, 900];
const MAX_RETRY_AFTER_MS = 10_000;

/**
 * Retries an unavailable provider after a back-off, and a malformed answer with the validation error added to the prompt. An answer that its
 * caller wishes better is asked for once more, and stands if no better one comes. Retries are disabled in every layer below.
 */
export function withRetries(model: Model, sleep = pause): Model {
  return {
    ...model,
    async complete<Value>(call: ModelCall<Value>) {
      let usage: Usage = NO_USAGE;
      let next = call;
      let usable: ModelReply<Value> | null = null;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const reply = await model.complete(next);
          usage = addUsage(usage, reply.usage);
          const wish = usable || attempt === MAX_ATTEMPTS ? null : (call.wish?.(reply.value) ?? null);
          if (wish === null) return { ...reply, usage };
          usable = reply;
          next = withComplaint(call, wish);
          call.onRestart?.();
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          const again = error instanceof OutputError || (error instanceof ProviderError && error.retryable);
          usage = addUsage(usage, usageOf(error));
          if (usable && !call.signal?.aborted) return { ...usable, usage };
          if (!again || attempt === MAX_ATTEMPTS || call.signal?.aborted || call.mayRepeat?.() === false) {
            error.details.usage = usage;
            throw error;
          }
          if (error instanceof OutputError) next = withComplaint(call, error.message);
          else await sleep(pauseBefore(attempt, error), call.signal);
          call.onRestart?.();
        }
      }
    },
  };
}

function withComplaint<Value>(call: ModelCall<Value>, complaint: string): ModelCall<Value> {
  const content = `Your last answer could not be used: ${complaint} Answer again, exactly in the form asked for.`;
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
