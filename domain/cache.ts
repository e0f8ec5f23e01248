import { StoreError } from "./errors.js";
import type { Priority } from "./gap.js";

/** The kinds of cached answers; each has its own lifetime. */
export const CACHE_KINDS = ["inference", "embeddings", "search"] as const;
export type CacheKind = (typeof CACHE_KINDS)[number];

/** A cached answer. */
export interface CacheEntry {
  value: unknown;
  provider: string;
}

/** Statistics of one kind of cache. `saved_ms` was measured when the answers were first given. */
export interface CacheStats {
  kind: CacheKind;
  entries: number;
  bytes: number;
  hits: number;
  misses: number;
  saved_ms: number;
  /** Where the entries are kept. */
  kept_in: "disk" | "redis";
  /** When an entry was last written or found; null without entries. */
  last_used_at: string | null;
}

/** The key of an entry: `key` is a hash of scope and call; the entry is erased with its owner or session. */
export interface CacheKey {
  kind: CacheKind;
  owner: string;
  session_id: string;
  key: string;
  /** The priority of the gap, if the call is about one; it labels the measurements. */
  priority?: Priority;
}

/** The owner of cached results that depend only on shipped data. It has no session, so its entries are not erased with one. */
export const SHARED_OWNER = "shared";

/** Keeps answers to equal calls, limited in bytes and in time. */
export interface Cache {
  /** Called for what was found in the memory before the cache, so that it counts as found. */
  foundBefore?(key: CacheKey): void;
  find(key: CacheKey): Promise<CacheEntry | null>;
  keep(key: CacheKey, entry: CacheEntry, tookMs: number): Promise<void>;
  stats(): Promise<CacheStats[]>;
  clear(kind?: CacheKind): Promise<void>;
}

/** Runs work with a cache. Null while the cache's store is down, so that the caller continues without it. */
export async function unlessDown<Value>(work: () => Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await work()) ?? null;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
