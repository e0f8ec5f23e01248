import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { type Cache, unlessDown } from "../../domain/cache.js";
import type { Embedder, EmbeddingPurpose, EmbeddingScope } from "../../domain/embedder.js";
import { assert, OutputError } from "../../domain/errors.js";
import { Flags } from "../../domain/session.js";
import { embedCall } from "./embeddings/call.js";
import type { Model } from "./model.js";

/** An embedder with the counts of its cache in memory. Throws ProviderError, OutputError or BudgetError. */
export interface CachedEmbedder extends Embedder {
  /** Hits and misses of the cache in memory, since the start. */
  stats(): { hits: number; misses: number; bytes: number };
}

/** The size limit of the vectors in memory, in bytes: room for 10,000 vectors of 768 numbers. */
const MAX_BYTES = 32 * 1024 * 1024;
/** The size of an entry without its numbers, in bytes. */
const ENTRY_BYTES = 200;
/** The number of characters of a text that are embedded: models refuse longer ones, and the whole batch with them. */
const LONGEST = 4_000;
/** The maximum number of texts per call, and of characters of all of them. */
const MOST_TEXTS = 96;
const MOST_CHARACTERS = 100_000;

/**
 * Puts batches and two caches in front of an embedding model: vectors in memory (LRU, limited in bytes), then the durable cache. Equal
 * texts of an owner are embedded once, even if they are requested at the same time. While the durable cache's store is down, texts are
 * embedded without it.
 */
export function createEmbedder(model: Model, cache: Cache | null, maxBytes = MAX_BYTES): CachedEmbedder {
  const memory = createVectorMemory(maxBytes);
  const flying = new Map<string, Promise<Float32Array>>();
  let length: number | null = null;

  async function call(
    texts: string[],
    purpose: EmbeddingPurpose,
    { signal, ...scope }: EmbeddingScope,
  ): Promise<Float32Array[]> {
    const asked = embedCall(texts, purpose, { ...scope, mode: "fast", flags: Flags.parse({}) }, signal);
    const vectors = (await model.complete(asked)).value.map(toUnit);
    length ??= vectors[0]?.length ?? null;
    const other = vectors.find((vector) => vector.length !== length);
    if (!other) return vectors;
    const message = `The embedding model returned vectors of ${other.length} numbers, and of ${length} before.`;
    throw new OutputError({ code: "output_malformed", message });
  }

  // Starts one call for a batch, and lets equal texts of other callers wait for it.
  function embedBatch(batch: Wanted[], purpose: EmbeddingPurpose, scope: EmbeddingScope): Vectors {
    const begun = performance.now();
    const vectors = call(
      batch.map(({ text }) => text),
      purpose,
      scope,
    );
    const entries = batch.map(({ key }, index): [string, Promise<Float32Array>] => {
      const own = vectors.then(async (all) => {
        const vector = all[index];
        if (!vector) throw new OutputError({ code: "output_malformed", message: "A vector is missing." });
        memory.set(key, vector);
        const tookMs = Math.round((performance.now() - begun) / batch.length);
        const entry = { value: toText(vector), provider: model.name };
        await unlessDown(() => cache?.keep(cacheKey(scope, key), entry, tookMs));
        return vector;
      });
      flying.set(key, own);
      const done = () => void flying.delete(key);
      own.then(done, done);
      return [key, own];
    });
    return new Map(entries);
  }

  return {
    name: model.name,
    stats: memory.stats,
    async embed(texts, purpose, scope) {
      const wanted = texts
        .map((text) => text.slice(0, LONGEST))
        .map((text) => ({ text, key: keyOf(model.name, purpose, scope.owner, text) }));
      const found = new Map<string, Promise<Float32Array>>();
      const unknown: Wanted[] = [];
      for (const one of new Map(wanted.map((each) => [each.key, each])).values()) {
        const known = memory.get(one.key);
        if (known) {
          found.set(one.key, Promise.resolve(known));
          cache?.foundBefore?.(cacheKey(scope, one.key));
        } else unknown.push(one);
      }
      const durable = await Promise.all(unknown.map(({ key }) => unlessDown(() => cache?.find(cacheKey(scope, key)))));
      const missing: Wanted[] = [];
      for (const [index, one] of unknown.entries()) {
        const vector = fromText(durable[index]?.value);
        if (vector) memory.set(one.key, vector);
        // Another caller may be embedding it already. This check and the start below run in the same tick.
        const other = flying.get(one.key);
        if (vector) found.set(one.key, Promise.resolve(vector));
        else if (other)
          found.set(
            one.key,
            other.catch(() => retry(one, purpose, scope)),
          );
        else missing.push(one);
      }
      for (const batch of batchesOf(missing))
        for (const [key, vector] of embedBatch(batch, purpose, scope)) found.set(key, vector);
      return Promise.all(wanted.map(({ key }) => vectorAt(found, key)));
    },
  };

  // The call of the other request failed or was aborted, so this one calls the model itself.
  function retry(one: Wanted, purpose: EmbeddingPurpose, scope: EmbeddingScope): Promise<Float32Array> {
    scope.signal?.throwIfAborted();
    return vectorAt(embedBatch([one], purpose, scope), one.key);
  }
}

/** Vectors that are being computed, by the keys of their texts. */
type Vectors = ReadonlyMap<string, Promise<Float32Array>>;

function vectorAt(vectors: Vectors, key: string): Promise<Float32Array> {
  const vector = vectors.get(key);
  assert(vector, "every text has a vector under way");
  return vector;
}

interface Wanted {
  text: string;
  key: string;
}

/** Vectors in memory, least recently used evicted first; every operation takes constant time. */
export function createVectorMemory(maxBytes: number) {
  const kept = new LRUCache<string, Float32Array>({
    maxSize: maxBytes,
    sizeCalculation: (vector) => vector.byteLength + ENTRY_BYTES,
  });
  let [hits, misses] = [0, 0];
  return {
    get(key: string): Float32Array | undefined {
      const vector = kept.get(key);
      if (vector) hits += 1;
      else misses += 1;
      return vector;
    },
    set: (key: string, vector: Float32Array) => void kept.set(key, vector),
    stats: () => ({ hits, misses, bytes: kept.calculatedSize }),
  };
}

function keyOf(name: string, purpose: EmbeddingPurpose, owner: string, text: string): string {
  return createHash("sha256").update(`${owner}\n${name}\n${purpose}\n${text}`).digest("hex");
}

function cacheKey({ owner, session_id }: EmbeddingScope, key: string) {
  return { kind: "embeddings" as const, owner, session_id, key };
}

function batchesOf(wanted: Wanted[]): Wanted[][] {
  const batches: Wanted[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const one of wanted) {
    const last = batches.at(-1);
    characters += one.text.length;
    if (last && last.length < MOST_TEXTS && characters <= MOST_CHARACTERS) last.push(one);
    else {
      batches.push([one]);
      characters = one.text.length;
    }
  }
  return batches;
}

function toUnit(numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (number) => number / length);
}

// As base64: a JSON array of the numbers is five times as long.
function toText(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
}

function fromText(value: unknown): Float32Array | null {
  if (typeof value !== "string") return null;
  const bytes = Buffer.from(value, "base64");
  if (bytes.byteLength === 0 || bytes.byteLength % Float32Array.BYTES_PER_ELEMENT !== 0) return null;
  return new Float32Array(new Uint8Array(bytes).buffer);
}
