import { OutputError, ProviderError } from "../../domain/errors.js";
import type { Usage } from "../../domain/usage.js";
import { messagesOf } from "../form.js";
import type { ModelCall, ModelReply } from "../model.js";
import { countTokens } from "../tokens.js";

/** Tokens as a provider reports them; `input` holds `cached`, `output` holds what was thought. */
export interface ReportedTokens {
  input: number;
  cached: number;
  output: number;
}

/** What came over the wire in answer to one call, whole or put together from a stream. */
export interface Arrived {
  /** The structured output as text. */
  text: string;
  /** Why the provider stopped; null when it never said so, as a stream that breaks off does not. */
  finish: "done" | "length" | "filtered" | null;
  refusal: string;
  tokens: ReportedTokens | null;
}

/**
 * The value that arrived, once it has passed the schema. Why the provider stopped is looked at first: what was cut or
 * declined is never read. Throws OutputError and ProviderError, with what the call used.
 */
export async function readArrived<Value>(
  { text, finish, refusal, tokens }: Arrived,
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
  if (checked.success) return { value: checked.data, usage, provider };
  const places = checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw malformed(`${places.join("; ")}.`);
}

// As reported, or counted here and marked as estimated where the provider did not say.
async function usageOf(tokens: ReportedTokens | null, call: ModelCall<unknown>, text: string): Promise<Usage> {
  const counted = tokens ?? {
    input: await countTokens(
      messagesOf(call)
        .map(({ content }) => content)
        .join("\n"),
    ),
    cached: 0,
    output: await countTokens(text),
  };
  return {
    calls: 1,
    input_tokens: counted.input,
    cached_tokens: Math.min(counted.cached, counted.input),
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
