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

const TEMPERATURE = 0;

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
      temperature: TEMPERATURE,
      maxRetries: 0,
      __includeRawResponse: true,
      configuration: { baseURL: baseUrl, maxRetries: 0 },
    });
    clients.set(model, client);
    return client;
  };
  const name = `compatible:${models.writer.fast}`;
  return {
    name,
    modelFor: (role, mode) => models[role][mode],
    parameters: { base_url: baseUrl, temperature: TEMPERATURE },
    async complete(call) {
      return read(await ask(clientFor(models[call.role][call.scope.mode]), call), call);
    },
  };
}

/** What came over the wire, whole or put together from a stream. */
interface Arrived {
  args: string;
  finishReason: string | null;
  refusal: string;
  usage: Usage;
}

async function ask<Value>(client: ChatOpenAI, call: ModelCall<Value>): Promise<Arrived> {
  const { prompt, signal, onToken } = call;
  const parameters = z.toJSONSchema(call.shownSchema ?? call.schema);
  const tool = {
    type: "function" as const,
    function: { name: prompt.name, description: "Gives the answer.", parameters },
  };
  const bound = client.bindTools([tool], { tool_choice: { type: "function", function: { name: prompt.name } } });
  const messages = prompt.messages.map(({ role, content }) => ({ role, content }));
  const options = signal ? { signal } : {};
  try {
    if (!onToken) return arrived([await bound.invoke(messages, options)]);
    // Not `streaming: true` with invoke: that downloads tokenizer ranks from a third party.
    const chunks: AIMessageChunk[] = [];
    for await (const chunk of await bound.stream(messages, options)) {
      const piece = readRaw(chunk).args;
      if (piece !== "") onToken(piece);
      chunks.push(chunk);
    }
    return arrived(chunks);
  } catch (error) {
    throw wrap(error, signal);
  }
}

const Part = z.object({
  refusal: z.string().nullish(),
  tool_calls: z.array(z.object({ function: z.object({ arguments: z.string().nullish() }) })).nullish(),
});
const RawResponse = z.object({
  choices: z.array(z.object({ message: Part.nullish(), delta: Part.nullish(), finish_reason: z.string().nullish() })),
});

// Read from the provider's own words: LangChain mends broken JSON in streams, and drops refusals.
function readRaw(message: AIMessage | AIMessageChunk): Omit<Arrived, "usage"> {
  const choice = RawResponse.safeParse(message.additional_kwargs.__raw_response).data?.choices[0];
  const part = choice?.message ?? choice?.delta;
  return {
    args: part?.tool_calls?.[0]?.function.arguments ?? "",
    finishReason: choice?.finish_reason ?? null,
    refusal: part?.refusal ?? "",
  };
}

function arrived(messages: (AIMessage | AIMessageChunk)[]): Arrived {
  const parts = messages.map(readRaw);
  const reported = messages.map(({ usage_metadata }) => ReportedUsage.safeParse(usage_metadata).data).findLast(Boolean);
  return {
    args: parts.map(({ args }) => args).join(""),
    finishReason: parts.findLast(({ finishReason }) => finishReason !== null)?.finishReason ?? null,
    refusal: parts.map(({ refusal }) => refusal).join(""),
    usage: {
      calls: 1,
      input_tokens: reported?.input_tokens ?? 0,
      cached_tokens: reported?.input_token_details?.cache_read ?? 0,
      output_tokens: reported?.output_tokens ?? 0,
      cost_usd: null,
      estimated: reported === undefined,
    },
  };
}

const ReportedUsage = z.object({
  input_tokens: z.number(),
  output_tokens: z.number(),
  input_token_details: z.object({ cache_read: z.number().optional() }).optional(),
});

function read<Value>(
  { args, finishReason, refusal, usage }: Arrived,
  { schema, prompt }: ModelCall<Value>,
): { value: Value; usage: Usage } {
  const malformed = (message: string) =>
    new OutputError({ code: "output_malformed", message, retryable: true, details: { usage } });
  if (finishReason === "length") throw malformed("The answer was cut off by its length limit.");
  if (finishReason === "content_filter" || refusal !== "") {
    throw new ProviderError({
      code: "provider_refused",
      message: `The provider declined ${prompt.name}.`,
      details: { usage },
    });
  }
  const json = parseJson(args);
  if (json === undefined) throw malformed("It held no valid JSON in the form of the function.");
  const checked = schema.safeParse(json);
  if (checked.success) return { value: checked.data, usage };
  const places = checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw malformed(`${places.join("; ")}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
