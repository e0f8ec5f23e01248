/** What is cached, each for its own time. */
export const CACHE_KINDS = ["inference", "embeddings", "search"] as const;
export type CacheKind = (typeof CACHE_KINDS)[number];

/** A cached answer. */
export interface CacheEntry {
  value: unknown;
  provider: string;
}

/** What a kind of cache has done, and how much it holds. `saved_ms` was measured when the answers were first given. */
export interface CacheStats {
  kind: CacheKind;
  entries: number;
  bytes: number;
  hits: number;
  misses: number;
  saved_ms: number;
}

/** Names an entry: `key` is a hash of scope and call; owner and session are whom it is erased with. */
export interface CacheKey {
  kind: CacheKind;
  owner: string;
  session_id: string;
  key: string;
}

/** Where answers to equal calls are kept, within a number of bytes and for a time. */
export interface Cache {
  find(key: CacheKey): Promise<CacheEntry | null>;
  keep(key: CacheKey, entry: CacheEntry, tookMs: number): Promise<void>;
  stats(): Promise<CacheStats[]>;
  clear(kind?: CacheKind): Promise<void>;
}
