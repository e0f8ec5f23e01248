import { createOpenAIModel } from "../../adapters/models/chat/openai.js";
import { createFetch } from "../../adapters/models/http.js";
import type { Model } from "../../adapters/models/model.js";

const models = { fast: "fake", quality: "fake" };
const profile = { temperature: 0, maxOutputTokens: 16_384, timeoutMs: 60_000, idleTimeoutMs: 60_000, extra: {} };

/** The model adapter for the fake server, without any wrappers. */
export function unwrappedModel(baseUrl: string): Model {
  return createOpenAIModel("openai", {
    baseUrl,
    apiKey: null,
    models: { reader: models, writer: models, judge: models },
    experimentalWriters: {},
    profiles: { reader: profile, writer: profile, judge: profile },
    fetch: createFetch(16),
  });
}
