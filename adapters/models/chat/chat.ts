import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, HumanMessage, SystemMessage, type UsageMetadata } from "@langchain/core/messages";
import { ProviderError } from "../../../domain/errors.js";
import { pauseIfLong } from "../../../engine/runtime/event-loop.js";
import { messagesOf } from "../form.js";
import { toProviderError } from "../http.js";
import type { ModelCall } from "../model.js";
import type { RawAnswer } from "./structured.js";

/** The part of a LangChain chat model that is used here: calls are always streamed. */
type Chat = Pick<BaseChatModel, "stream">;

/** Maps a provider's finish reason to one of this program's. */
export type FinishOf = (reason: string) => RawAnswer["finish"];

/**
 * Sends a call through one of LangChain's chat models, so that callbacks, tracing and `messages` streams see it, and assembles the chunks.
 * It always streams: the library parses a plain call itself, which loses truncated answers with their usage, and cannot be aborted. Throws
 * ProviderError, or the signal's reason.
 */
export async function askChat(
  chat: Chat,
  { prompt, role, signal, onToken, ...form }: ModelCall<unknown>,
  finishOf: FinishOf,
): Promise<RawAnswer> {
  const messages = messagesOf({ prompt, ...form }).map(({ role: from, content }) =>
    from === "system" ? new SystemMessage(content) : new HumanMessage(content),
  );
  const chunks: AIMessageChunk[] = [];
  try {
    const options = {
      runName: prompt.name,
      metadata: { prompt_version: prompt.version, role },
      ...(signal && { signal }),
    };
    for await (const chunk of await chat.stream(messages, options)) {
      if (chunk.text !== "") onToken?.(chunk.text);
      chunks.push(chunk);
      await pauseIfLong();
    }
    // An aborted stream ends like a complete one.
    signal?.throwIfAborted();
  } catch (error) {
    // The library reports an abort as a plain Error that cannot be distinguished from others.
    signal?.throwIfAborted();
    throw toProviderError(error);
  }
  if (chunks.length === 0) {
    const message = "The model server's answer was not a stream of its protocol.";
    throw new ProviderError({ code: "provider_unavailable", message, retryable: true });
  }
  return toRawAnswer(chunks, finishOf);
}

function toRawAnswer(chunks: AIMessageChunk[], finishOf: FinishOf): RawAnswer {
  const reason = chunks
    .flatMap(({ response_metadata: { finish_reason, finishReason } }) => finish_reason ?? finishReason ?? [])
    .at(-1);
  const [usage] = chunks.flatMap(({ usage_metadata }): UsageMetadata[] => usage_metadata ?? []).slice(-1);
  return {
    text: chunks.map(({ text }) => text).join(""),
    finish: typeof reason === "string" ? finishOf(reason) : null,
    refusal: chunks.map(({ additional_kwargs: { refusal } }) => (typeof refusal === "string" ? refusal : "")).join(""),
    tokens: usage
      ? {
          input: usage.input_tokens,
          cached: usage.input_token_details?.cache_read ?? null,
          output: usage.output_tokens,
        }
      : null,
  };
}
