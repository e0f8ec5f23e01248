import { AppError, ProviderError } from "../../../domain/errors.js";
import type { CallLedger } from "../../../domain/receipt.js";
import { NO_USAGE, type Usage } from "../../../domain/usage.js";
import type { ModelProfile, ModelRole, Price } from "../../../engine/config/models.js";
import { messagesOf } from "../form.js";
import { sentBefore } from "../http.js";
import type { Model, ModelCall, ModelReply } from "../model.js";
import { countTokens } from "../tokens.js";

/** The output tokens that a reservation assumes if no limit is set. */
const UNLIMITED_OUTPUT = 32_768;
/** The tokens that a reservation adds for the overhead of a request (roles, the schema of the answer). */
const AROUND = 1_500;

/**
 * Records every call in the ledger: its highest possible cost before it is made, and the billed cost afterwards. Wraps each single
 * HTTP call, so that retries and fallbacks are recorded as well.
 */
export function withLedger(
  model: Model,
  ledger: CallLedger,
  prices: Record<string, Price>,
  profiles: Record<ModelRole, Pick<ModelProfile, "maxOutputTokens">>,
): Model {
  return {
    ...model,
    async complete(call) {
      const { owner, session_id, thread_id } = call.scope;
      const { role, prompt, onToken } = call;
      // A run that was stopped makes no more calls: its thread may belong to another server by now.
      call.signal?.throwIfAborted();
      const name = model.modelFor(role, call.scope);
      const price = prices[name] ?? null;
      const booking = await ledger.reserve({
        owner,
        session_id,
        thread_id,
        prompt_name: prompt.name,
        role,
        provider: model.name.split(":")[0] ?? model.name,
        model: name,
        priority: call.scope.priority ?? "",
        reserved_usd: price && mostOf(call, profiles[role].maxOutputTokens, price),
      });
      const begun = performance.now();
      const took = () => Math.round(performance.now() - begun);
      let written = "";
      const heard = (piece: string) => {
        written += piece;
        onToken?.(piece);
      };
      try {
        const reply = await sentBefore(booking.send_before, () =>
          model.complete({ ...call, ...(onToken && { onToken: heard }) }),
        );
        const usage = priced(reply.usage, price, reply.stored);
        const { journalKey: key } = call;
        const answer = key && {
          key,
          promptName: prompt.name,
          entry: { value: reply.value, usage, provider: reply.provider },
        };
        await ledger.settle(booking, "done", usage, took(), answer);
        return { ...reply, usage, journaled: answer !== undefined };
      } catch (error) {
        const stored = error instanceof AppError ? (error.details.stored as ModelReply<unknown>["stored"]) : undefined;
        const usage = priced(await billedFor(error, call, written), price, stored);
        await ledger.settle(booking, call.signal?.aborted ? "cancelled" : "failed", usage, took());
        if (error instanceof AppError) error.details.usage = usage;
        throw error;
      }
    },
  };
}

// The reported usage. Without one, if the provider was working when the call ended, an estimate of what it had read and written by then.
async function billedFor(error: unknown, call: ModelCall<unknown>, written: string): Promise<Usage> {
  const reported = error instanceof AppError ? (error.details.usage as Usage | undefined) : undefined;
  if (reported) return reported;
  const wasAtWork =
    written !== "" ||
    call.signal?.aborted === true ||
    (error instanceof ProviderError && error.code === "provider_timeout");
  if (!wasAtWork) return { ...NO_USAGE, calls: 1 };
  return {
    ...NO_USAGE,
    calls: 1,
    input_tokens: await inputOf(call),
    output_tokens: await countTokens(written),
    estimated: true,
  };
}

function inputOf(call: ModelCall<unknown>): Promise<number> {
  return countTokens(
    messagesOf(call)
      .map(({ content }) => content)
      .join("\n"),
  );
}

/** The highest possible cost of a call, in dollars. */
export function mostOf(call: ModelCall<unknown>, maxOutputTokens: number | null, price: Price): number {
  return costOf(call, maxOutputTokens ?? UNLIMITED_OUTPUT, price);
}

/**
 * The cost of a call in dollars, with the given output tokens and the most possible input tokens: no text has more tokens than half its
 * bytes. Without a tokenizer, since loading one takes longer than a call.
 */
export function costOf(call: ModelCall<unknown>, output: number, price: Price): number {
  const bytes = messagesOf(call).reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return ((bytes / 2 + AROUND) * price.input + output * price.output) / 1_000_000;
}

/** Adds the cached content and the cost in dollars to a usage. The cost is null if no price is known, and 0 if nothing was used. */
export function priced(used: Usage, price: Price | null, stored = { tokens: 0, hours: 0 }): Usage {
  const usage = { ...used, input_tokens: used.input_tokens + stored.tokens };
  if (usage.input_tokens + usage.output_tokens === 0) return { ...usage, cost_usd: 0 };
  if (price === null) return { ...usage, cost_usd: null };
  const fresh = usage.input_tokens - usage.cached_tokens;
  const keeping = stored.tokens * stored.hours * (price.storage ?? 0);
  const dollars =
    fresh * price.input + usage.cached_tokens * price.cached + usage.output_tokens * price.output + keeping;
  return { ...usage, cost_usd: dollars / 1_000_000 };
}
