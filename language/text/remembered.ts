import { createHash } from "node:crypto";

/** In characters. A key up to this length is kept as it is: its hash would cost more. */
const SHORT = 2_000;

/**
 * Caches the values of the last `most` keys, by their hashes: the same document is read at several steps of a session. A key contains everything
 * that the value depends on. The least recently used value is evicted first.
 */
export function createMemory<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, { value: Value }>();
  return (key, make) => {
    // A short key must not be mistaken for the hash of a long one, so a short key that begins like a hash is hashed too.
    const isKept = key.length <= SHORT && !key.startsWith("#");
    const hash = isKept ? key : `#${createHash("sha256").update(key).digest("base64")}`;
    const known = kept.get(hash) ?? { value: make() };
    // Last in the order of the map means most recently used.
    kept.delete(hash);
    kept.set(hash, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return known.value;
  };
}
