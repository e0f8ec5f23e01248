import { createHash } from "node:crypto";
import OpenAI from "openai";
import { z } from "zod";
import { formOf, messagesOf } from "../form.js";
import { wireError } from "../http.js";
import type { Model, ModelCall } from "../model.js";
import { type ChatSettings, modelOf, temperatureFor } from "./settings.js";
import { type Arrived, readArrived } from "./structured.js";

/**
 * OpenAI, and every server that speaks its chat protocol (Ollama, vLLM, LM Studio), through the maker's own client: LangChain's
 * takes a third of a millisecond for each piece of a stream, mends broken JSON and drops refusals.
 */
export function createOpenAIModel(provider: "openai" | "compatible", settings: ChatSettings): Model {
  const client = new OpenAI({
    // Servers without keys still want the header.
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl,
    fetch: settings.fetch,
    // Tries, timeouts and what is logged are the wrappers' matter; what the environment holds for others stays there.
    maxRetries: 0,
    timeout: LONGEST_MS,
    logLevel: "off",
    organization: null,
    project: null,
  });
  return {
    name: `${provider}:${settings.models.writer.fast}`,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      const request = requestOf(provider, settings, model, call);
      return readArrived(await ask(client, request, call), call, `${provider}:${model}`);
    },
  };
}

/** Longer than any timeout that can be set. */
const LONGEST_MS = 3_600_000;

function requestOf(provider: string, settings: ChatSettings, model: string, call: ModelCall<unknown>) {
  const { maxOutputTokens, extra } = settings.profiles[call.role];
  const temperature = temperatureFor(settings.profiles[call.role], call);
  const limit = provider === "openai" ? "max_completion_tokens" : "max_tokens";
  return {
    model,
    messages: messagesOf(call),
    ...(temperature !== null && { temperature }),
    ...(maxOutputTokens !== null && { [limit]: maxOutputTokens }),
    ...formatOf(provider, call),
    ...extra,
  };
}

/*
 * Servers of one's own bind what they write to the schema, which is no part of what they read. OpenAI puts it before the
 * messages, where it parts the prompts: with the flag it is only written into the task, behind the documents that they share, and
 * the calls of a session go to where those are cached.
 */
function formatOf(provider: string, call: ModelCall<unknown>) {
  const { flags, owner, session_id } = call.scope;
  if (provider === "openai" && flags.use_prompt_cache_optimizer)
    return {
      response_format: { type: "json_object" as const },
      prompt_cache_key: createHash("sha256").update(`${owner} ${session_id}`).digest("hex").slice(0, 32),
    };
  const json_schema = { name: call.prompt.name, schema: formOf(call) };
  return { response_format: { type: "json_schema" as const, json_schema } };
}

async function ask(
  client: OpenAI,
  request: ReturnType<typeof requestOf>,
  { signal, onToken }: Pick<ModelCall<unknown>, "signal" | "onToken">,
): Promise<Arrived> {
  const options = signal && { signal };
  const parts: z.infer<typeof Part>[] = [];
  try {
    if (onToken) {
      const streamed = { ...request, stream: true as const, stream_options: { include_usage: true } };
      for await (const chunk of await client.chat.completions.create(streamed, options)) {
        const part = Part.parse(chunk);
        const piece = part.choices[0]?.delta?.content ?? "";
        if (piece !== "") onToken(piece);
        parts.push(part);
      }
      // A stream that was stopped ends like one that is whole.
      signal?.throwIfAborted();
    } else parts.push(Part.parse(await client.chat.completions.create(request, options)));
  } catch (error) {
    throw wireError(error, signal);
  }
  return arrived(parts);
}

const Said = z.object({ content: z.string().nullish(), refusal: z.string().nullish() });
/** What a whole answer and a piece of a stream have in common, as far as it is read. */
const Part = z.object({
  choices: z.array(z.object({ message: Said.nullish(), delta: Said.nullish(), finish_reason: z.string().nullish() })),
  usage: z
    .object({
      prompt_tokens: z.number(),
      completion_tokens: z.number(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
    })
    .nullish(),
});

const FINISH: Record<string, Arrived["finish"]> = { length: "length", content_filter: "filtered" };

function arrived(parts: z.infer<typeof Part>[]): Arrived {
  const choices = parts.flatMap((part) => part.choices.slice(0, 1));
  const said = (of: keyof z.infer<typeof Said>) =>
    choices.map(({ message, delta }) => (message ?? delta)?.[of] ?? "").join("");
  const reason = choices.findLast(({ finish_reason }) => finish_reason)?.finish_reason ?? null;
  const usage = parts.findLast((part) => part.usage)?.usage;
  return {
    text: said("content"),
    finish: reason === null ? null : (FINISH[reason] ?? "done"),
    refusal: said("refusal"),
    tokens: usage
      ? {
          input: usage.prompt_tokens,
          cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
          output: usage.completion_tokens,
        }
      : null,
  };
}
