import type { Model, ModelCall } from "../../adapters/models/model.js";
import { AppError } from "../../domain/errors.js";
import { type MetricRecord, NANO_PER_USD, type Observe, type Sums } from "../../domain/metric.js";
import { NO_USAGE, type Usage } from "../../domain/usage.js";

/** Shorter prompts are not cached by any provider (OpenAI and Gemini: from 1,024 tokens). */
const SHORTEST_PREFIX = 1_024;

/** Reports every call of a model once, however many attempts it took. It changes nothing. Costs and tokens are those of the ledger. */
export function observeModel(
  model: Model,
  kind: "model" | "embedding",
  { observe, now }: { observe: Observe; now: () => number },
): Model {
  return {
    ...model,
    async complete(call) {
      const began = performance.now();
      const report = (ended: Omit<Ended, "at" | "durationMs">) =>
        observe(recordOf(call, kind, { ...ended, at: now(), durationMs: performance.now() - began }));
      try {
        const reply = await model.complete(call);
        const { usage, provider, reportsCached = true } = reply;
        report({ outcome: "done", usage, provider, reportsCached });
        return reply;
      } catch (error) {
        const usage = error instanceof AppError ? ((error.details.usage as Usage | undefined) ?? NO_USAGE) : NO_USAGE;
        const named = `${model.name.split(":")[0]}:${model.modelFor(call.role, call.scope).split(",")[0]}`;
        const outcome = call.signal?.aborted ? "cancelled" : "failed";
        report({ outcome, usage, provider: named, reportsCached: false });
        throw error;
      }
    },
  };
}

interface Ended {
  outcome: string;
  usage: Usage;
  provider: string;
  /** True if the provider reports how many tokens it had cached. */
  reportsCached: boolean;
  at: number;
  durationMs: number;
}

function recordOf(
  { prompt, role, scope, onToken }: ModelCall<unknown>,
  kind: "model" | "embedding",
  ended: Ended,
): MetricRecord {
  const { outcome, usage, at, durationMs } = ended;
  const [provider = "", ...model] = ended.provider.split(":");
  const labels = { kind, operation: prompt.name, outcome, role, provider, model: model.join(":") };
  return {
    labels: { ...labels, priority: scope.priority ?? "" },
    at,
    durationMs,
    sums: { ...sumsOf(usage, ended.reportsCached), streamed: onToken ? 1 : 0 },
    thread: scope.thread_id,
    session: scope.session_id,
  };
}

function sumsOf(usage: Usage, reportsCached: boolean): Sums {
  const { calls, input_tokens, cached_tokens, output_tokens, cost_usd } = usage;
  const isLong = calls > 0 && input_tokens / calls >= SHORTEST_PREFIX;
  return {
    attempts: calls,
    // Without an HTTP call, the answer came from another call or from the cache.
    cache_hits: calls === 0 ? 1 : 0,
    input_tokens,
    cached_tokens,
    output_tokens,
    ...(cost_usd !== null && { cost_nano_usd: Math.round(cost_usd * NANO_PER_USD) }),
    ...(isLong &&
      reportsCached && {
        prefixable: 1,
        prefix_hits: cached_tokens > 0 ? 1 : 0,
        prefixable_tokens: input_tokens,
        prefix_tokens: cached_tokens,
      }),
  };
}
