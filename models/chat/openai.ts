import { createHash } from "node:crypto";
import { AIMessageChunk } from "@langchain/core/messages";
import { ChatOpenAICompletions } from "@langchain/openai";
import { formOf } from "../form.js";
import type { Model, ModelCall } from "../model.js";
import { askChat, type FinishOf } from "./chat.js";
import { type ChatSettings, modelOf, temperatureFor } from "./settings.js";
import { readArrived } from "./structured.js";

/**
 * OpenAI, and every server that speaks its chat protocol (Ollama, vLLM, LM Studio). `ChatOpenAICompletions` and not
 * `ChatOpenAI`, which for some models takes the Responses API that other servers do not have.
 */
export function createOpenAIModel(provider: "openai" | "compatible", settings: ChatSettings): Model {
  return {
    name: `${provider}:${settings.models.writer.fast}`,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      return readArrived(
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
  const profile = settings.profiles[call.role];
  const temperature = temperatureFor(profile, call);
  const { flags, owner, session_id } = call.scope;
  /*
   * Servers of one's own bind what they write to the schema, which is no part of what they read. OpenAI puts it before the
   * messages, where it makes the prompts differ from their beginning: with the flag the form is only written into the task,
   * after the documents that the prompts share, and the calls of a session go to where those are cached.
   */
  const isCached = provider === "openai" && flags.use_prompt_cache_optimizer;
  return new CompletionsWithRefusals({
    model,
    // Servers without keys still want the header.
    apiKey: settings.apiKey ?? "none",
    // What the environment holds for others stays there.
    configuration: {
      baseURL: settings.baseUrl,
      fetch: settings.fetch,
      logLevel: "off",
      organization: null,
      project: null,
    },
    // Tries and timeouts are the wrappers' matter.
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
  return { type: "json_schema", json_schema: { name: call.prompt.name, schema: formOf(call) } };
}

const FINISH: Record<string, ReturnType<FinishOf>> = { length: "length", content_filter: "filtered" };
const finishOf: FinishOf = (reason) => FINISH[reason] ?? "done";

/** Keeps a refusal in `additional_kwargs`, where the library has it for the Responses API; from a stream it drops it. */
class CompletionsWithRefusals extends ChatOpenAICompletions {
  protected override _convertCompletionsDeltaToBaseMessageChunk(
    ...[delta, ...more]: Parameters<ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"]>
  ) {
    const chunk = super._convertCompletionsDeltaToBaseMessageChunk(delta, ...more);
    if (delta.refusal && chunk instanceof AIMessageChunk) chunk.additional_kwargs.refusal = delta.refusal;
    return chunk;
  }
}
