import { GoogleGenerativeAIEmbeddings } from "@langchain/google-genai";
import { OutputError } from "../../../domain/errors.js";
import { statusError, toProviderError } from "../http.js";
import type { Model, ModelCall, ModelReply } from "../model.js";
import { countTokens } from "../tokens.js";
import { checkVectors, textsOf } from "./call.js";
import type { EmbeddingSettings } from "./settings.js";

/**
 * Embeddings of Gemini, through `GoogleGenerativeAIEmbeddings` with its client replaced by one that uses our fetch, like the chat adapter.
 * The library returns empty vectors instead of an error; here the error is kept and thrown.
 */
export function createGeminiEmbeddings(settings: EmbeddingSettings): Model {
  const { baseUrl, model } = settings;
  return {
    name: `gemini:${model}`,
    modelFor: () => model,
    isByRules: false,
    parameters: { base_url: baseUrl },
    async complete<Value>(call: ModelCall<Value>): Promise<ModelReply<Value>> {
      const { texts, purpose } = textsOf(call);
      const client = clientFor(settings, call.signal);
      const taskType = purpose === "query" ? "RETRIEVAL_QUERY" : "RETRIEVAL_DOCUMENT";
      // The library's type is an enum of the vendor's package, whose values are these texts.
      const fields = {
        model,
        apiKey: settings.apiKey ?? "none",
        maxRetries: 0,
        taskType,
      } as never;
      const embeddings = new GoogleGenerativeAIEmbeddings(fields);
      // The library's constructor ignores `stripNewLines`.
      Object.assign(embeddings, { client, maxBatchSize: texts.length, stripNewLines: false });
      try {
        const given = await embeddings.embedDocuments(texts);
        if (client.failure !== null) throw client.failure;
        const vectors = checkVectors(given, texts.length);
        const usage = {
          calls: 1,
          // The provider reports no usage for embeddings.
          input_tokens: await countTokens(texts.join("\n")),
          cached_tokens: 0,
          output_tokens: 0,
          cost_usd: null,
          estimated: true,
        };
        return { value: call.schema.parse(vectors), usage, provider: `gemini:${model}` };
      } catch (error) {
        if (error instanceof OutputError || call.signal?.aborted) throw error;
        throw toProviderError(error);
      }
    },
  };
}

function clientFor({ baseUrl, apiKey, model, fetch: send }: EmbeddingSettings, signal: AbortSignal | undefined) {
  const client = {
    failure: null as unknown,
    async batchEmbedContents({ requests }: { requests: object[] }): Promise<unknown> {
      try {
        const named = requests.map((request) => ({ model: `models/${model}`, ...request }));
        const response = await send(`${baseUrl}/v1beta/models/${encodeURIComponent(model)}:batchEmbedContents`, {
          method: "POST",
          headers: { "Content-Type": "application/json", ...(apiKey !== null && { "x-goog-api-key": apiKey }) },
          body: JSON.stringify({ requests: named }),
          ...(signal && { signal }),
        });
        if (response.ok) return await response.json();
        await response.body?.cancel();
        throw statusError(response.status, response.headers);
      } catch (error) {
        client.failure = error;
        throw error;
      }
    },
  };
  return client;
}
