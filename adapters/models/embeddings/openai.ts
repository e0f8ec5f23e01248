import { OpenAIEmbeddings } from "@langchain/openai";
import { OutputError } from "../../../domain/errors.js";
import { toProviderError } from "../http.js";
import type { Model, ModelCall, ModelReply } from "../model.js";
import { countTokens } from "../tokens.js";
import { checkVectors, textsOf } from "./call.js";
import type { EmbeddingSettings } from "./settings.js";

/** Longer than any timeout that can be set. */
const LONGEST_MS = 3_600_000;

/** Embeddings of OpenAI, and of every server that speaks its protocol. */
export function createOpenAIEmbeddings(provider: "openai" | "compatible", settings: EmbeddingSettings): Model {
  const { baseUrl, model } = settings;
  return {
    name: `${provider}:${model}`,
    modelFor: () => model,
    isByRules: false,
    parameters: { base_url: baseUrl },
    async complete<Value>(call: ModelCall<Value>): Promise<ModelReply<Value>> {
      const { texts } = textsOf(call);
      const embeddings = new EmbeddingsWithUsage(settings, call.signal, texts.length);
      try {
        const vectors = checkVectors(await embeddings.embedDocuments(texts), texts.length);
        const reported = embeddings.inputTokens;
        const usage = {
          calls: 1,
          input_tokens: reported ?? (await countTokens(texts.join("\n"))),
          cached_tokens: 0,
          output_tokens: 0,
          cost_usd: null,
          estimated: reported === null,
        };
        return { value: call.schema.parse(vectors), usage, provider: `${provider}:${model}` };
      } catch (error) {
        if (error instanceof OutputError || call.signal?.aborted) throw error;
        throw toProviderError(error);
      }
    },
  };
}

/** Keeps the reported usage, which the library drops, and passes the signal of one call on to its request. */
class EmbeddingsWithUsage extends OpenAIEmbeddings {
  inputTokens: number | null = null;

  constructor(
    { baseUrl, apiKey, model, fetch: send }: EmbeddingSettings,
    signal: AbortSignal | undefined,
    count: number,
  ) {
    super({
      model,
      // Servers without keys still require the header.
      apiKey: apiKey ?? "none",
      batchSize: count,
      // The library would request base64, which other servers do not support.
      encodingFormat: "float",
      stripNewLines: false,
      maxRetries: 0,
      timeout: LONGEST_MS,
      configuration: {
        baseURL: baseUrl,
        fetch: (url, init) => send(url, { ...init, ...(signal && { signal }) }),
        logLevel: "off",
        organization: null,
        project: null,
      },
    });
  }

  override async embeddingWithRetry(...request: Parameters<OpenAIEmbeddings["embeddingWithRetry"]>) {
    const answer = await super.embeddingWithRetry(...request);
    // Servers other than OpenAI's may omit it, despite the type.
    const reported: unknown = answer.usage?.prompt_tokens;
    if (typeof reported === "number") this.inputTokens = (this.inputTokens ?? 0) + reported;
    return answer;
  }
}
