import type { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";
import { OutputError, ProviderError } from "../domain/errors.js";
import type { Mode } from "../domain/session.js";
import type { Usage } from "../domain/usage.js";
import type { Model, ModelCall, ModelRole } from "./model.js";

/** Where a server that speaks OpenAI's protocol is, and which model each role has there. */
export interface CompatibleSettings {
  baseUrl: string;
  apiKey: string | null;
  models: Record<ModelRole, Record<Mode, string>>;
}

/** The provider for Ollama, vLLM, LM Studio and every other server that speaks OpenAI's chat protocol. */
export function createCompatibleModel({ baseUrl, apiKey, models }: CompatibleSettings): Model {
  const clients = new Map<string, ChatOpenAI>();
  const clientFor = (model: string) => {
    const known = clients.get(model);
    if (known) return known;
    const client = new ChatOpenAI({
      model,
      // Servers without keys still want the header.
      apiKey: apiKey ?? "none",
      temperature: 0,
      maxRetries: 0,
      configuration: { baseURL: baseUrl, maxRetries: 0 },
    });
    clients.set(model, client);
    return client;
  };
  const name = `compatible:${models.writer.fast}`;
  return {
    name,
    modelFor: (role, mode) => models[role][mode],
    async complete(call) {
      const message = await ask(clientFor(models[call.role][call.scope.mode]), call);
      return read(message, call);
    },
  };
}

async function ask<Value>(client: ChatOpenAI, call: ModelCall<Value>): Promise<AIMessage | AIMessageChunk> {
  const { prompt, signal, onToken } = call;
  const tool = {
    type: "function" as const,
    function: {
      name: prompt.name,
      description: "Gives the answer.",
      parameters: z.toJSONSchema(call.shownSchema ?? call.schema),
    },
  };
  const bound = client.bindTools([tool], { tool_choice: { type: "function", function: { name: prompt.name } } });
  const messages = prompt.messages.map(({ role, content }) => ({ role, content }));
  const options = signal ? { signal } : {};
  try {
    if (!onToken) return await bound.invoke(messages, options);
    // Not `streaming: true` with invoke: that downloads tokenizer ranks from a third party.
    let whole: AIMessageChunk | undefined;
    for await (const chunk of await bound.stream(messages, options)) {
      const piece = chunk.tool_call_chunks?.[0]?.args;
      if (piece) onToken(piece);
      whole = whole ? whole.concat(chunk) : chunk;
    }
    if (!whole)
      throw new ProviderError({
        code: "provider_unavailable",
        message: "The model's stream was empty.",
        retryable: true,
      });
    return whole;
  } catch (error) {
    throw wrap(error, signal);
  }
}

function read<Value>(
  message: AIMessage | AIMessageChunk,
  { schema, prompt }: ModelCall<Value>,
): { value: Value; usage: Usage } {
  const usage = usageOf(message);
  const malformed = (text: string) =>
    new OutputError({ code: "output_malformed", message: text, retryable: true, details: { usage } });
  const reason = message.response_metadata.finish_reason;
  if (reason === "length") throw malformed("The answer was cut off by its length limit.");
  const refusal = message.additional_kwargs.refusal;
  if (reason === "content_filter" || (typeof refusal === "string" && refusal !== "")) {
    throw new ProviderError({
      code: "provider_refused",
      message: `The provider declined ${prompt.name}.`,
      details: { usage },
    });
  }
  const call = message.tool_calls?.[0];
  if (!call) throw malformed("It held no valid JSON in the form of the function.");
  const checked = schema.safeParse(call.args);
  if (!checked.success) {
    const places = checked.error.issues.slice(0, 5).map(({ path, message: text }) => `${path.join(".")}: ${text}`);
    throw malformed(places.join("; "));
  }
  return { value: checked.data, usage };
}

const ReportedUsage = z.object({
  input_tokens: z.number(),
  output_tokens: z.number(),
  input_token_details: z.object({ cache_read: z.number().optional() }).optional(),
});

function usageOf(message: AIMessage | AIMessageChunk): Usage {
  const reported = ReportedUsage.safeParse(message.usage_metadata).data;
  return {
    calls: 1,
    input_tokens: reported?.input_tokens ?? 0,
    cached_tokens: reported?.input_token_details?.cache_read ?? 0,
    output_tokens: reported?.output_tokens ?? 0,
    cost_usd: null,
    estimated: reported === undefined,
  };
}

const HttpFailure = z.looseObject({
  status: z.number().optional(),
  headers: z.unknown().optional(),
  name: z.string().optional(),
});

// The only place that knows the vendor's errors.
function wrap(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof ProviderError || signal?.aborted) return error;
  const { status, headers } = HttpFailure.safeParse(error).data ?? {};
  if (status === undefined || status === 408 || status === 409 || status === 429 || status >= 500) {
    const seconds = Number(headers instanceof Headers ? headers.get("retry-after") : Number.NaN);
    return new ProviderError({
      code: "provider_unavailable",
      message:
        status === undefined
          ? "The model server could not be reached or broke off."
          : `The model server answered ${status}.`,
      retryable: true,
      details: Number.isFinite(seconds) && seconds > 0 ? { retry_after_seconds: seconds } : {},
      cause: error,
    });
  }
  return new ProviderError({
    code: "provider_refused",
    message: `The model server refused the request with ${status}.`,
    cause: error,
  });
}
