/** The endpoint of a provider's embedding model. */
export interface EmbeddingSettings {
  baseUrl: string;
  apiKey: string | null;
  model: string;
  fetch: typeof fetch;
}
