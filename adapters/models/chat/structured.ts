import { OutputError, ProviderError } from "../../../domain/errors.js";
import type { Usage } from "../../../domain/usage.js";
import { messagesOf } from "../form.js";
import type { ModelCall, ModelReply } from "../model.js";
import { countTokens } from "../tokens.js";

/** Tokens as a provider reports them. `input` includes `cached`; `output` includes thought tokens. */
export interface ReportedTokens {
  input: number;
  /** Null if the provider does not say how many were cached. */
  cached: number | null;
  output: number;
}

/** The raw answer to one call, complete or assembled from a stream. */
export interface RawAnswer {
  /** The structured output as text. */
  text: string;
  /** The finish reason; null if none arrived, as when a stream breaks off. */
  finish: "done" | "length" | "filtered" | null;
  refusal: string;
  tokens: ReportedTokens | null;
}

/**
 * Returns the value that arrived, validated against the schema. The finish reason is checked first: a truncated or declined answer
 * is never parsed. Throws OutputError and ProviderError, with the usage of the call.
 */
export async function parseAnswer<Value>(
  { text, finish, refusal, tokens }: RawAnswer,
  call: ModelCall<Value>,
  provider: string,
): Promise<ModelReply<Value>> {
  const usage = await usageOf(tokens, call, text);
  const malformed = (message: string) =>
    new OutputError({ code: "output_malformed", message, retryable: true, details: { usage } });
  if (finish === "length") throw malformed("The answer was cut off by its length limit.");
  if (finish === "filtered" || refusal !== "") {
    const reason = finish === "filtered" ? "A content filter of the provider stopped" : "The provider declined";
    const message = `${reason} ${call.prompt.name}.`;
    throw new ProviderError({ code: "provider_refused", message, details: { usage } });
  }
  if (finish === null) throw malformed("The answer broke off before its end.");
  const json = parseJson(text);
  if (json === undefined) throw malformed("It held no valid JSON in the form asked for.");
  const checked = call.schema.safeParse(json);
  const reportsCached = tokens !== null && tokens.cached !== null;
  if (checked.success) return { value: checked.data, usage, provider, reportsCached };
  const places = checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw malformed(`${places.join("; ")}.`);
}

// The reported usage; if the provider reported none, counted here and marked as estimated.
async function usageOf(tokens: ReportedTokens | null, call: ModelCall<unknown>, text: string): Promise<Usage> {
  const counted = tokens ?? {
    input: await countTokens(
      messagesOf(call)
        .map(({ content }) => content)
        .join("\n"),
    ),
    cached: null,
    output: await countTokens(text),
  };
  const { cached } = counted;
  return {
    calls: 1,
    input_tokens: counted.input,
    cached_tokens: Math.min(cached ?? 0, counted.input),
    output_tokens: counted.output,
    cost_usd: null,
    estimated: tokens === null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
