/** The purpose of an embedding: some models embed a question and its answers differently. */
export type EmbeddingPurpose = "query" | "passage";

/** The owner and session of the embedded texts: caches and receipts are keyed and erased by them. */
export interface EmbeddingScope {
  owner: string;
  session_id: string;
  thread_id: string;
  signal?: AbortSignal;
}

/** The port to an embedding model. Throws if the model cannot be used. */
export interface Embedder {
  /** Provider and model; vectors of different embedders cannot be compared. */
  readonly name: string;
  /** One vector of length 1 for each text, in their order. */
  embed(texts: string[], purpose: EmbeddingPurpose, scope: EmbeddingScope): Promise<Float32Array[]>;
}
