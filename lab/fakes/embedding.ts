import { createHash } from "node:crypto";

/** The length of the fixed test embedder's vectors. */
export const EMBEDDING_LENGTH = 256;
const GRAM = 4;

/**
 * A fixed embedder for tests and measurements: the hashed words and groups of four letters of a text. Texts that share words or stems are
 * similar; it knows no meanings.
 */
export function embeddingOf(text: string, length = EMBEDDING_LENGTH): number[] {
  const vector: number[] = Array.from({ length }, () => 0);
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    add(vector, word, 1);
    const marked = `<${word}>`;
    for (let at = 0; at + GRAM <= marked.length; at += 1) add(vector, marked.slice(at, at + GRAM), 0.5);
  }
  // A text without words has a vector too.
  if (!vector.some((number) => number !== 0)) vector[0] = 1;
  return vector;
}

function add(vector: number[], feature: string, weight: number): void {
  const hash = createHash("md5").update(feature).digest();
  const at = hash.readUInt32BE(0) % vector.length;
  vector[at] = (vector[at] ?? 0) + ((hash[4] ?? 0) & 1 ? weight : -weight);
}
