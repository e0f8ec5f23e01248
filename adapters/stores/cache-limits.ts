import type { CacheKind } from "../../domain/cache.js";

const DAY_MS = 86_400_000;

/** The lifetime of an entry of each kind, in milliseconds. */
export const TTL_MS: Record<CacheKind, number> = { inference: 30 * DAY_MS, embeddings: 30 * DAY_MS, search: DAY_MS };

/** The largest total size of all entries of a kind. */
export const MAX_BYTES = 256 * 1024 * 1024;
