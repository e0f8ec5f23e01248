import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChatSettings } from "./settings.js";

/** What calls have in common at their beginning, as Gemini's requests hold it. */
export interface Shared {
  systemInstruction: unknown;
  contents: unknown[];
}

/** What the provider was told to keep, and has billed. */
export interface Kept {
  tokens: number;
  /** For how long it is paid for. */
  hours: number;
}

/** An interview's pauses are shorter; what a candidate wrote is gone from the provider's cache soon after the last answer. */
const KEEP_SECONDS = 600;
/** Not used when it may be gone before the request arrives. */
const MARGIN_MS = 10_000;
/** Below it no model of Gemini's caches; a model that wants more says so, and is not asked again for as little. */
const FEWEST_CHARACTERS = 4 * 1024;
const MOST_ENTRIES = 500;

interface Entry {
  uses: number;
  name: string | null;
  /** When the name is of no more use, or when it may be tried again. */
  until: number;
}

/**
 * Explicitly cached content (`cachedContents`): the documents of a session, kept at the provider from the second call on that begins
 * with them. What cannot be kept is sent as it is.
 */
export function createCachedContent({ baseUrl, apiKey, fetch }: ChatSettings, now: () => number = Date.now) {
  const entries = new Map<string, Entry>();
  /** Characters that a model refused to keep, as too few. */
  const tooFew = new Map<string, number>();

  function entryOf(key: string): Entry {
    const found = entries.get(key) ?? { uses: 0, name: null, until: 0 };
    entries.delete(key);
    entries.set(key, found);
    const [oldest] = entries.keys();
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    return found;
  }

  async function keep(entry: Entry, model: string, shared: Shared, signal?: AbortSignal): Promise<Kept | null> {
    // Of calls at one time one has it kept.
    entry.until = now() + KEEP_SECONDS * 1000 - MARGIN_MS;
    try {
      const response = await fetch(`${baseUrl}/v1beta/cachedContents`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...(apiKey !== null && { "x-goog-api-key": apiKey }) },
        body: JSON.stringify({ model: `models/${model}`, ...shared, ttl: `${KEEP_SECONDS}s` }),
        ...(signal && { signal }),
      });
      if (response.status === 400) tooFew.set(model, lengthOf(shared));
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

  return {
    /**
     * The name under which a beginning is kept, where it is; else, from its second use on, what has it kept beside the call. Whose it
     * is parts equal ones.
     */
    find(
      owner: string,
      model: string,
      shared: Shared,
      signal?: AbortSignal,
    ): { key: string; name: string | null; keeping: Promise<Kept | null> | null } {
      const key = createHash("sha256")
        .update(JSON.stringify([owner, model, shared]))
        .digest("hex");
      const entry = entryOf(key);
      entry.uses += 1;
      if (entry.until > now()) return { key, name: entry.name, keeping: null };
      entry.name = null;
      const isLong = lengthOf(shared) > Math.max(FEWEST_CHARACTERS, tooFew.get(model) ?? 0);
      const keeping = isLong && entry.uses > 1 ? keep(entry, model, shared, signal) : null;
      return { key, name: null, keeping };
    },
    /** The provider does not know a name any more. */
    forget(key: string): void {
      entries.delete(key);
    },
  };
}

const Answer = z.object({
  name: z.string().min(1),
  usageMetadata: z.object({ totalTokenCount: z.int().nonnegative() }),
});

function lengthOf(shared: Shared): number {
  return JSON.stringify(shared).length;
}
