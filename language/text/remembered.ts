import { createHash } from "node:crypto";

/** In characters. A key up to this length is kept as it is: its hash would cost more. */
const SHORT = 2_000;

/**
 * Remembers what was made of the last `most` keys, by their hashes: the same document is read at several steps of a session. A key has
 * everything that the value depends on. What was used longest ago is forgotten first.
 */
export function createMemory<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, { value: Value }>();
  return (key, make) => {
    // A short key cannot be taken for the hash of a long one: one that begins as a hash does is hashed too.
    const isKept = key.length <= SHORT && !key.startsWith("#");
    const hash = isKept ? key : `#${createHash("sha256").update(key).digest("base64")}`;
    const known = kept.get(hash) ?? { value: make() };
    // Last in the order of the map: used last.
    kept.delete(hash);
    kept.set(hash, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return known.value;
  };
}
