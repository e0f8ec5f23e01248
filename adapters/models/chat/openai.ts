import { createHash } from "node:crypto";
import { AIMessageChunk } from "@langchain/core/messages";
import { ChatOpenAICompletions } from "@langchain/openai";
import { schemaOf } from "../form.js";
import type { Model, ModelCall } from "../model.js";
import { askChat, type FinishOf } from "./chat.js";
import { type ChatSettings, modelOf, profileOf, temperatureFor } from "./settings.js";
import { parseAnswer } from "./structured.js";

/**
 * OpenAI, and every server that speaks its chat protocol (Ollama, vLLM, LM Studio). Uses `ChatOpenAICompletions`, since
 * `ChatOpenAI` switches to the Responses API for some models, which other servers do not have.
 */
export function createOpenAIModel(provider: "openai" | "compatible", settings: ChatSettings): Model {
  return {
    name: `${provider}:${settings.models.writer.fast}`,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    isByRules: false,
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      return parseAnswer(
        await askChat(chatFor(provider, settings, model, call), call, finishOf),
        call,
        `${provider}:${model}`,
      );
    },
  };
}

/** Longer than any timeout that can be set. */
const LONGEST_MS = 3_600_000;

function chatFor(provider: string, settings: ChatSettings, model: string, call: ModelCall<unknown>) {
  const profile = profileOf(settings, call.role);
  const temperature = temperatureFor(profile, call);
  const { flags, owner, session_id } = call.scope;
  /*
   * Self-hosted servers use the schema to constrain the output; the model does not read it. OpenAI puts the schema before the messages, so
   * that prompts with different schemas have no common prefix. With the flag the schema is only written into the task, after the documents
   * that the prompts share, and `promptCacheKey` routes the calls of a session to the server that has them in its cache.
   */
  const isCached = provider === "openai" && flags.use_prompt_cache_optimizer;
  return new CompletionsWithRefusals({
    model,
    // Servers without keys still require the header.
    apiKey: settings.apiKey ?? "none",
    // Explicit values, so that the library takes none from the environment.
    configuration: {
      baseURL: settings.baseUrl,
      fetch: settings.fetch,
      logLevel: "off",
      organization: null,
      project: null,
    },
    // Retries and timeouts are handled by the wrappers.
    maxRetries: 0,
    timeout: LONGEST_MS,
    ...(temperature !== null && { temperature }),
    ...(profile.maxOutputTokens !== null && { maxTokens: profile.maxOutputTokens }),
    ...(isCached && {
      promptCacheKey: createHash("sha256").update(`${owner} ${session_id}`).digest("hex").slice(0, 32),
    }),
    modelKwargs: { response_format: isCached ? { type: "json_object" } : schemaFormat(call), ...profile.extra },
  });
}

function schemaFormat(call: ModelCall<unknown>) {
  return { type: "json_schema", json_schema: { name: call.prompt.name, schema: schemaOf(call) } };
}

const FINISH: Record<string, ReturnType<FinishOf>> = { length: "length", content_filter: "filtered" };
const finishOf: FinishOf = (reason) => FINISH[reason] ?? "done";

/** Keeps a refusal in `additional_kwargs`, where the library puts it for the Responses API. In a stream the library drops it. */
class CompletionsWithRefusals extends ChatOpenAICompletions {
  protected override _convertCompletionsDeltaToBaseMessageChunk(
    ...[delta, ...more]: Parameters<ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"]>
  ) {
    const chunk = super._convertCompletionsDeltaToBaseMessageChunk(delta, ...more);
    if (delta.refusal && chunk instanceof AIMessageChunk) chunk.additional_kwargs.refusal = delta.refusal;
    return chunk;
  }
}
