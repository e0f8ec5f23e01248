import { createHash } from "node:crypto";
import type { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";
import { wireError } from "../http.js";
import type { Model, ModelCall } from "../model.js";
import { type ChatSettings, modelOf, optionsOf } from "./settings.js";
import { type Arrived, formOf, readArrived } from "./structured.js";

/**
 * OpenAI, and every server that speaks its chat protocol (Ollama, vLLM, LM Studio). The answer is the arguments of one function
 * that has to be called: it streams, and never threw on text that is no JSON.
 */
export function createOpenAIModel(provider: "openai" | "compatible", settings: ChatSettings): Model {
  const clients = new Map<string, ChatOpenAI>();
  const clientFor = (model: string, call: ModelCall<unknown>) => {
    const key = `${model} ${call.role}`;
    const known = clients.get(key) ?? createClient(settings, model, call);
    clients.set(key, known);
    return known;
  };
  return {
    name: `${provider}:${settings.models.writer.fast}`,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      return readArrived(await ask(provider, clientFor(model, call), call), call, `${provider}:${model}`);
    },
  };
}

function createClient(settings: ChatSettings, model: string, { role }: ModelCall<unknown>): ChatOpenAI {
  const { temperature, maxOutputTokens, extra } = optionsOf(settings, role);
  return new ChatOpenAI({
    model,
    // Servers without keys still want the header.
    apiKey: settings.apiKey ?? "none",
    ...(temperature !== null && { temperature }),
    ...(maxOutputTokens !== null && { maxTokens: maxOutputTokens }),
    modelKwargs: { ...extra },
    maxRetries: 0,
    __includeRawResponse: true,
    configuration: { baseURL: settings.baseUrl, maxRetries: 0, fetch: settings.fetch },
  });
}

async function ask(provider: string, client: ChatOpenAI, call: ModelCall<unknown>): Promise<Arrived> {
  const { prompt, scope, signal, onToken } = call;
  const tool = {
    type: "function" as const,
    function: { name: prompt.name, description: "Gives the answer.", parameters: formOf(call) },
  };
  const bound = client.bindTools([tool], { tool_choice: { type: "function", function: { name: prompt.name } } });
  const messages = prompt.messages.map(({ role, content }) => ({ role, content }));
  const options = {
    ...(signal && { signal }),
    // Calls of one session go to where its documents are cached.
    ...(provider === "openai" &&
      scope.flags.use_prompt_cache_optimizer && { promptCacheKey: keyOf(`${scope.owner} ${scope.session_id}`) }),
  };
  const chunks: AIMessageChunk[] = [];
  try {
    if (!onToken) return arrived([await bound.invoke(messages, options)]);
    // Not `streaming: true` with invoke: that downloads tokenizer ranks from a third party.
    for await (const chunk of await bound.stream(messages, options)) {
      const piece = readRaw(chunk).text;
      if (piece !== "") onToken(piece);
      chunks.push(chunk);
    }
    return arrived(chunks);
  } catch (error) {
    throw wireError(error, signal);
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
function readRaw(message: AIMessage | AIMessageChunk): { text: string; reason: string | null; refusal: string } {
  const choice = RawResponse.safeParse(message.additional_kwargs.__raw_response).data?.choices[0];
  const part = choice?.message ?? choice?.delta;
  return {
    text: part?.tool_calls?.[0]?.function.arguments ?? "",
    reason: choice?.finish_reason ?? null,
    refusal: part?.refusal ?? "",
  };
}

const FINISH: Record<string, Arrived["finish"]> = { length: "length", content_filter: "filtered" };

function arrived(messages: (AIMessage | AIMessageChunk)[]): Arrived {
  const parts = messages.map(readRaw);
  const reported = messages.map(({ usage_metadata }) => ReportedUsage.safeParse(usage_metadata).data).findLast(Boolean);
  const reason = parts.findLast((part) => part.reason !== null)?.reason ?? null;
  return {
    text: parts.map(({ text }) => text).join(""),
    finish: reason === null ? null : (FINISH[reason] ?? "done"),
    refusal: parts.map(({ refusal }) => refusal).join(""),
    tokens: reported
      ? {
          input: reported.input_tokens,
          cached: reported.input_token_details?.cache_read ?? 0,
          output: reported.output_tokens,
        }
      : null,
  };
}

const ReportedUsage = z.object({
  input_tokens: z.number(),
  output_tokens: z.number(),
  input_token_details: z.object({ cache_read: z.number().optional() }).optional(),
});

function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
