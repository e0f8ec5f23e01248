import { createHash } from "node:crypto";
import type { IndexedPassage, OwnedPassage, VectorIndex } from "../../domain/passage.js";

/** Passages by the ids of their vectors. */
export type NamedPassages = ReadonlyMap<string, OwnedPassage>;

/** The number of passages whose vectors are stored at a time. */
const BATCH = 96;

/**
 * Compares an index with the passages that it should contain: returns the passages without a vector, and the ids of vectors without a
 * passage.
 */
export async function compareIndex(
  index: VectorIndex,
  owner: string,
  passages: () => Promise<NamedPassages>,
  signal: AbortSignal,
): Promise<{ missing: NamedPassages; gone: string[] }> {
  // The ids are read first: otherwise a vector that another server adds between the two reads would look like one without a passage.
  const there = await index.ids(owner, signal);
  const all = await passages();
  return {
    missing: new Map([...all].filter(([id]) => !there.has(id))),
    gone: [...there].filter((id) => !all.has(id)),
  };
}

/** Embeds passages and puts their vectors into an index, in batches. */
export async function putPassages(
  index: VectorIndex,
  owner: string,
  passages: NamedPassages,
  embed: (texts: string[]) => Promise<Float32Array[]>,
  signal: AbortSignal,
): Promise<void> {
  const all = [...passages];
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const vectors = await embed(batch.map(([, { text }]) => text));
    await index.prepare(vectors[0]?.length ?? 0);
    const points = batch.flatMap(([id, { text: _, ...keys }], at): IndexedPassage[] => {
      const vector = vectors[at];
      return vector ? [{ id, ...keys, vector }] : [];
    });
    await index.put(owner, points, signal);
  }
}

/** A UUID (RFC 9562, version 8) of a hash, since Qdrant takes UUIDs or numbers as ids. */
export function vectorId(parts: string[]): string {
  const hash = createHash("sha256").update(parts.join("\n")).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
