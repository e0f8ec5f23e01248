import { setTimeout } from "node:timers/promises";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import { AppError, ProviderError } from "../../domain/errors.js";
import { formOf, messagesOf } from "../form.js";
import { statusError, wireError } from "../http.js";
import type { Model, ModelCall } from "../model.js";
import { createCachedContent, type Shared } from "./cached-content.js";
import { type ChatSettings, modelOf, temperatureFor } from "./settings.js";
import { type Arrived, readArrived } from "./structured.js";

/**
 * Gemini over its REST interface (`generateContent`, `streamGenerateContent`). LangChain's adapter stands on a client that its
 * maker has retired: it follows redirects with the key, ends the process when a stream breaks off, ignores `signal` in a plain
 * call and drops the tokens that were thought.
 */
export function createGeminiModel(settings: ChatSettings): Model {
  const name = `gemini:${settings.models.writer.fast}`;
  const cachedContent = createCachedContent(settings);
  return {
    name,
    modelFor: (role, scope) => modelOf(settings, role, scope),
    parameters: { base_url: settings.baseUrl, profiles: settings.profiles },
    async complete(call) {
      const model = modelOf(settings, call.role, call.scope);
      const { shared, ...request } = requestOf(settings, call);
      const { owner, flags } = call.scope;
      const kept = flags.use_prompt_cache_optimizer ? cachedContent.find(owner, model, shared, call.signal) : null;
      const body = kept?.name ? { cachedContent: kept.name, ...request } : whole(shared, request);
      const answer = async () => {
        const arrived = await ask(settings, model, body, call).catch((error: unknown) => {
          if (!kept?.name || !isRefusal(error)) throw error;
          // What was kept may be gone: the next try sends it again.
          cachedContent.forget(kept.key);
          const { message } = error;
          throw new ProviderError({ code: "provider_unavailable", message, retryable: true, cause: error });
        });
        return readArrived(arrived, call, `gemini:${model}`);
      };
      const [given] = await Promise.allSettled([answer()]);
      // It is billed whatever became of the answer, which waits for it only a moment.
      const stored = await Promise.race([kept?.keeping ?? null, setTimeout(KEEPING_MS, null, { ref: false })]);
      if (given.status === "fulfilled") return stored ? { ...given.value, stored } : given.value;
      if (stored && given.reason instanceof AppError) given.reason.details.stored = stored;
      throw given.reason;
    },
  };
}

/** So much longer than the answer may take to have its documents kept. */
const KEEPING_MS = 2_000;

function isRefusal(error: unknown): error is ProviderError {
  return error instanceof ProviderError && error.code === "provider_refused";
}

type Request = ReturnType<typeof requestOf>;

/** A request that sends everything itself. */
function whole(shared: Shared, request: Omit<Request, "shared">) {
  return {
    systemInstruction: shared.systemInstruction,
    ...request,
    contents: [...shared.contents, ...request.contents],
  };
}

async function ask(
  { baseUrl, apiKey, fetch }: ChatSettings,
  model: string,
  body: object,
  { signal, onToken }: Pick<ModelCall<unknown>, "signal" | "onToken">,
): Promise<Arrived> {
  const task = onToken ? "streamGenerateContent?alt=sse" : "generateContent";
  try {
    const response = await fetch(`${baseUrl}/v1beta/models/${encodeURIComponent(model)}:${task}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(apiKey !== null && { "x-goog-api-key": apiKey }) },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(response.status, response.headers);
    }
    const parts: z.infer<typeof Response>[] = [];
    for await (const part of onToken ? streamedParts(response) : wholePart(response)) {
      const piece = textOf(part);
      if (piece !== "") onToken?.(piece);
      parts.push(part);
    }
    return arrived(parts);
  } catch (error) {
    throw error instanceof ProviderError ? error : wireError(error, signal);
  }
}

function requestOf(settings: ChatSettings, call: ModelCall<unknown>) {
  const { maxOutputTokens, extra } = settings.profiles[call.role];
  const temperature = temperatureFor(settings.profiles[call.role], call);
  const contentOf = (content: string) => ({ role: "user", parts: [{ text: content }] });
  const [system, documents, ...own] = messagesOf(call).map(({ content }) => content);
  const { generationConfig, ...rest } = extra as { generationConfig?: object };
  return {
    shared: { systemInstruction: { parts: [{ text: system ?? "" }] }, contents: [contentOf(documents ?? "")] },
    contents: own.map(contentOf),
    generationConfig: {
      ...(temperature !== null && { temperature }),
      ...(maxOutputTokens !== null && { maxOutputTokens }),
      responseMimeType: "application/json",
      responseJsonSchema: formOf(call),
      ...generationConfig,
    },
    ...rest,
  };
}

const Response = z.object({
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

async function* wholePart(response: globalThis.Response) {
  yield Response.parse(await json(await response.text()));
}

async function* streamedParts(response: globalThis.Response) {
  const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of events ?? []) yield Response.parse(await json(data));
}

async function json(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProviderError({
      code: "provider_unavailable",
      message: "The model server's answer was no JSON.",
      retryable: true,
      cause,
    });
  }
}

function textOf({ candidates }: z.infer<typeof Response>): string {
  const parts = candidates?.[0]?.content?.parts ?? [];
  return parts.flatMap(({ text, thought }) => (text !== undefined && !thought ? [text] : [])).join("");
}

const FINISH: Record<string, Arrived["finish"]> = { STOP: "done", MAX_TOKENS: "length" };

function arrived(parts: z.infer<typeof Response>[]): Arrived {
  const reason = parts.findLast(({ candidates }) => candidates?.[0]?.finishReason)?.candidates?.[0]?.finishReason;
  const blocked = parts.some(({ promptFeedback }) => promptFeedback?.blockReason !== undefined);
  // Each part of a stream tells the whole so far.
  const usage = parts.findLast(({ usageMetadata }) => usageMetadata !== undefined)?.usageMetadata;
  return {
    text: parts.map(textOf).join(""),
    // SAFETY, RECITATION, PROHIBITED_CONTENT and the like are filters.
    finish: blocked ? "filtered" : reason === undefined ? null : (FINISH[reason] ?? "filtered"),
    refusal: "",
    tokens: usage
      ? {
          input: usage.promptTokenCount ?? 0,
          cached: usage.cachedContentTokenCount ?? 0,
          output: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
        }
      : null,
  };
}
