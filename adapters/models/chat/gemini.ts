import { setTimeout } from "node:timers/promises";
import { ChatGoogleGenerativeAI } from "@langchain/google-genai";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import { AppError, ProviderError } from "../../../domain/errors.js";
import { schemaOf } from "../form.js";
import { statusError } from "../http.js";
import type { Model, ModelCall } from "../model.js";
import { CachedContent, type Kept, type Shared } from "./cached-content.js";
import { askChat, type FinishOf } from "./chat.js";
import { type ChatSettings, modelOf, profileOf, temperatureFor } from "./settings.js";
import { parseAnswer, type RawAnswer } from "./structured.js";

/**
 * Gemini, through `ChatGoogleGenerativeAI` with its client replaced by one that uses our fetch. The library's own client follows redirects
 * with the key, crashes the process when a stream breaks off, drops thought tokens and counts cached tokens several times. The field is
 * private in the library's types, so its version is pinned and a contract test guards it. Replace it by `@langchain/google`, which accepts
 * a transport publicly, once that has embeddings and runs on Node 20.
 */
export function createGeminiModel(settings: ChatSettings): Model {
  const name = `gemini:${settings.models.writer.fast}`;
  const cachedContent = new CachedContent(settings);
  return {
    name,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    isByRules: false,
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      const client = clientFor(settings, model, call, cachedContent);
      const chat = new ChatGoogleGenerativeAI({ model, apiKey: settings.apiKey ?? "none", maxRetries: 0 });
      Object.assign(chat, { client });
      const answer = async () =>
        parseAnswer(withCacheCount(await askChat(chat, call, finishOf)), call, `gemini:${model}`);
      const [given] = await Promise.allSettled([answer()]);
      // Caching is billed even if the call failed. The answer waits for it only for a moment.
      const stored = await Promise.race([client.keeping(), setTimeout(KEEPING_MS, null, { ref: false })]);
      if (given.status === "fulfilled") return stored ? { ...given.value, stored } : given.value;
      if (stored && given.reason instanceof AppError) given.reason.details.stored = stored;
      throw given.reason;
    },
  };
}

/** The longest time that an answer waits for its documents to be cached. */
const KEEPING_MS = 2_000;

const FINISH: Record<string, ReturnType<FinishOf>> = { STOP: "done", MAX_TOKENS: "length" };
// SAFETY, RECITATION, PROHIBITED_CONTENT and the like are filters.
const finishOf: FinishOf = (reason) => FINISH[reason] ?? "filtered";

// Gemini omits the number if nothing was cached.
function withCacheCount(answer: RawAnswer): RawAnswer {
  const { tokens } = answer;
  return { ...answer, tokens: tokens && { ...tokens, cached: tokens.cached ?? 0 } };
}

/** A request as the library builds it from the messages. */
interface Built {
  systemInstruction?: unknown;
  contents: unknown[];
}

/** The client that the library uses for one call. */
function clientFor(settings: ChatSettings, model: string, call: ModelCall<unknown>, cachedContent: CachedContent) {
  const { owner, flags } = call.scope;
  const { generationConfig, ...rest } = optionsOf(settings, call);
  let keeping: Promise<Kept | null> | null = null;
  return {
    generationConfig,
    keeping: () => keeping,
    async generateContentStream({ systemInstruction, contents }: Built, { signal }: { signal?: AbortSignal }) {
      const shared: Shared = { systemInstruction, contents: contents.slice(0, 1) };
      const mayKeep = flags.use_prompt_cache_optimizer && beginsWithDocuments(call);
      const kept = mayKeep ? cachedContent.find(owner, model, shared, signal) : null;
      keeping = kept?.keeping ?? null;
      const documents = kept?.name
        ? { cachedContent: kept.name, contents: contents.slice(1) }
        : { systemInstruction, contents };
      const url = `${settings.baseUrl}/v1beta/models/${encodeURIComponent(model)}:streamGenerateContent?alt=sse`;
      const response = await settings.fetch(url, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          ...(settings.apiKey !== null && { "x-goog-api-key": settings.apiKey }),
        },
        body: JSON.stringify({ ...documents, generationConfig, ...rest }),
        ...(signal && { signal }),
      });
      if (response.ok) return { stream: streamed(response) };
      await response.body?.cancel();
      const error = statusError(response.status, response.headers);
      if (!kept?.name || error.code !== "provider_refused") throw error;
      // The cached content may have expired: the next attempt sends the documents in full.
      cachedContent.forget(kept.key);
      const { message } = error;
      throw new ProviderError({ code: "provider_unavailable", message, retryable: true, cause: error });
    },
  };
}

// Only the documents of a session are worth keeping: what all calls of a prompt begin with, the provider keeps by itself.
function beginsWithDocuments({ prompt: { messages } }: ModelCall<unknown>): boolean {
  return messages.some(({ segment, content }) => segment === "session" && content !== "");
}

function optionsOf(settings: ChatSettings, call: ModelCall<unknown>) {
  const profile = profileOf(settings, call.role);
  const { maxOutputTokens, extra } = profile;
  const temperature = temperatureFor(profile, call);
  const { generationConfig, ...rest } = extra as { generationConfig?: object };
  return {
    generationConfig: {
      ...(temperature !== null && { temperature }),
      ...(maxOutputTokens !== null && { maxOutputTokens }),
      responseMimeType: "application/json",
      responseJsonSchema: schemaOf(call),
      ...generationConfig,
    },
    ...rest,
  };
}

const Part = z.object({
  candidates: z
    .array(
      z.object({
        content: z
          .object({
            parts: z.array(z.object({ text: z.string().optional(), thought: z.boolean().optional() })).optional(),
          })
          .optional(),
        finishReason: z.string().optional(),
      }),
    )
    .optional(),
  promptFeedback: z.object({ blockReason: z.string().optional() }).optional(),
  usageMetadata: z
    .object({
      promptTokenCount: z.number().optional(),
      cachedContentTokenCount: z.number().optional(),
      candidatesTokenCount: z.number().optional(),
      thoughtsTokenCount: z.number().optional(),
    })
    .optional(),
});
type Part = z.infer<typeof Part>;

/**
 * Converts the stream to chunks that the library reads correctly: the text as it arrives, without thoughts, then one chunk with the
 * finish reason and the usage, which every part of the provider's stream repeats.
 */
async function* streamed(response: Response) {
  const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  let finishReason: string | undefined;
  let usage: Part["usageMetadata"];
  let isStream = false;
  for await (const { data } of events ?? []) {
    const { candidates, promptFeedback, usageMetadata } = Part.parse(json(data));
    const parts = (candidates?.[0]?.content?.parts ?? []).filter(({ text, thought }) => text !== undefined && !thought);
    finishReason = promptFeedback?.blockReason ?? candidates?.[0]?.finishReason ?? finishReason;
    usage = usageMetadata ?? usage;
    isStream = true;
    if (parts.length > 0) yield { candidates: [{ content: { role: "model", parts } }] };
  }
  if (!isStream) return;
  const { promptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usage ?? {};
  const output = candidatesTokenCount + thoughtsTokenCount;
  yield {
    candidates: [{ content: { role: "model", parts: [] }, ...(finishReason !== undefined && { finishReason }) }],
    ...(usage && {
      usageMetadata: { ...usage, candidatesTokenCount: output, totalTokenCount: promptTokenCount + output },
    }),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = "The model server's answer was not JSON.";
    throw new ProviderError({ code: "provider_unavailable", message, retryable: true, cause });
  }
}
