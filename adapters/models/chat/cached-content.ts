import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChatSettings } from "./settings.js";

/** The common prefix of several calls, in the form of a Gemini request. */
export interface Shared {
  systemInstruction: unknown;
  contents: unknown[];
}

/** Content that the provider was asked to cache, and for which it bills. */
export interface Kept {
  tokens: number;
  /** The billed storage time. */
  hours: number;
}

/** Longer than the pauses of an interview, but short, so that a candidate's text soon disappears from the provider's cache. */
const KEEP_SECONDS = 600;
/** An entry this close to its expiry is not used: it may be gone when the request arrives. */
const MARGIN_MS = 10_000;
/** No Gemini model caches less. A model that requires more refuses, and is not asked again for content of that size or less. */
const FEWEST_CHARACTERS = 4 * 1024;
const MOST_ENTRIES = 500;
/** Most sessions send their documents twice, to find gaps and to write questions. Keeping them costs what sending them does, so it begins later. */
const WORTH_KEEPING = 3;

interface Entry {
  uses: number;
  name: string | null;
  /** The expiry of `name`; while `name` is null, the earliest time of the next attempt. */
  until: number;
}

/** The result of a lookup: the name under which a prefix is cached, or the request that caches it from now on. */
interface CachedPrefix {
  key: string;
  name: string | null;
  keeping: Promise<Kept | null> | null;
}

/**
 * Explicitly cached content (`cachedContents`): the provider caches the documents of a session from the third call on that begins with
 * them. Content that cannot be cached is sent in full.
 */
export class CachedContent {
  readonly #settings: ChatSettings;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  /** By model: the length in characters that it last refused to cache as too short. */
  readonly #refusedLength = new Map<string, number>();

  constructor(settings: ChatSettings, now: () => number = Date.now) {
    this.#settings = settings;
    this.#now = now;
  }

  /**
   * Returns the cache name of a prefix if it is cached. Otherwise, from the third use on, `keeping` is the request that caches it,
   * parallel to the call. Equal prefixes of different owners are separate entries.
   */
  find(owner: string, model: string, shared: Shared, signal?: AbortSignal): CachedPrefix {
    const key = createHash("sha256")
      .update(JSON.stringify([owner, model, shared]))
      .digest("hex");
    const entry = this.#entryOf(key);
    entry.uses += 1;
    if (entry.until > this.#now()) return { key, name: entry.name, keeping: null };
    entry.name = null;
    const isLong = lengthOf(shared) > Math.max(FEWEST_CHARACTERS, this.#refusedLength.get(model) ?? 0);
    const keeping = isLong && entry.uses >= WORTH_KEEPING ? this.#keep(entry, model, shared, signal) : null;
    return { key, name: null, keeping };
  }

  /** Removes an entry that the provider no longer knows. */
  forget(key: string): void {
    this.#entries.delete(key);
  }

  // Moves the entry to the end of the map, so that the first one is the least recently used.
  #entryOf(key: string): Entry {
    const found = this.#entries.get(key) ?? { uses: 0, name: null, until: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, found);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
    return found;
  }

  async #keep(entry: Entry, model: string, shared: Shared, signal?: AbortSignal): Promise<Kept | null> {
    const { baseUrl, apiKey, fetch: send } = this.#settings;
    // Set before the request, so that only one of several concurrent calls caches the content.
    entry.until = this.#now() + KEEP_SECONDS * 1000 - MARGIN_MS;
    try {
      const response = await send(`${baseUrl}/v1beta/cachedContents`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...(apiKey !== null && { "x-goog-api-key": apiKey }) },
        body: JSON.stringify({ model: `models/${model}`, ...shared, ttl: `${KEEP_SECONDS}s` }),
        ...(signal && { signal }),
      });
      if (response.status === 400) this.#refusedLength.set(model, lengthOf(shared));
      if (!response.ok) {
        await response.body?.cancel();
        return null;
      }
      const { name, usageMetadata } = Answer.parse(await response.json());
      entry.name = name;
      return { tokens: usageMetadata.totalTokenCount, hours: KEEP_SECONDS / 3600 };
    } catch {
      return null;
    }
  }
}

const Answer = z.object({
  name: z.string().min(1),
  usageMetadata: z.object({ totalTokenCount: z.int().nonnegative() }),
});

function lengthOf(shared: Shared): number {
  return JSON.stringify(shared).length;
}
