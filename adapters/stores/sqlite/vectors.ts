import * as sqliteVec from "sqlite-vec";
import type { IndexedPassage, VectorIndex } from "../../../domain/passage.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";

/** The number of passages that are compared in full: those whose sign bits are most similar to the query's. */
const COMPARED = 100;
const INT8_MAX = 127;
const BITS = 8;

/**
 * The vectors of passages in a table beside them, compared by sqlite-vec: first by one bit per number, then the best by eight bits. A plain
 * table whose key begins with the owner is used instead of `vec0`, whose chunks keep the bytes of deleted vectors. Triggers delete a
 * passage's vector with the passage.
 */
export function createVectorTable(db: Db): VectorIndex {
  sqliteVec.load(db);
  const ids = db.prepare<[string], string>("SELECT id FROM passage_vectors WHERE owner = ?").pluck();
  // A passage may have been deleted while its text was embedded.
  const insert = db.prepare(
    `INSERT OR REPLACE INTO passage_vectors (owner, id, kind, ref, question_id, bits, vector)
     SELECT ?, ?, kind, ref, question_id, ?, ? FROM passages WHERE owner = ? AND kind = ? AND ref = ?`,
  );
  const removeOne = db.prepare("DELETE FROM passage_vectors WHERE owner = ? AND id = ?");
  const nearest = db.prepare<unknown[], { ref: string; score: number }>(
    `WITH near AS MATERIALIZED (
       SELECT id FROM passage_vectors INDEXED BY passage_vectors_bits
       WHERE owner = @owner AND kind = @kind AND question_id <> @except AND length(bits) = length(@bits)
       ORDER BY vec_distance_hamming(vec_bit(bits), vec_bit(@bits)) LIMIT ${COMPARED})
     SELECT ref, 1 - vec_distance_cosine(vec_int8(vector), vec_int8(@vector)) AS score
     FROM passage_vectors JOIN near USING (id) WHERE owner = @owner ORDER BY score DESC LIMIT @limit`,
  );
  const putAll = db.transaction((owner: string, passages: IndexedPassage[]) => {
    for (const { id, kind, ref, vector } of passages)
      insert.run(owner, id, toBits(vector), toInt8(vector), owner, kind, ref);
  });
  const removeAll = db.transaction((owner: string, gone: string[]) => {
    for (const id of gone) removeOne.run(owner, id);
  });
  let prepared = 0;
  return {
    async prepare(length) {
      if (prepared === length) return;
      const other = db.prepare("DELETE FROM passage_vectors WHERE length(vector) <> ?");
      await inWriteLock(() => other.run(length));
      prepared = length;
    },
    async ids(owner) {
      return new Set(withStoreErrors(() => ids.all(owner)));
    },
    async put(owner, passages) {
      await inWriteLock(() => putAll.immediate(owner, passages));
    },
    async remove(owner, gone) {
      await inWriteLock(() => removeAll.immediate(owner, gone));
    },
    async nearest(owner, vector, { kind, exceptQuestionId, limit }) {
      const query = { owner, kind, except: exceptQuestionId, bits: toBits(vector), vector: toInt8(vector), limit };
      return withStoreErrors(() => nearest.all(query));
    },
    // The deletion of the passages deletes their vectors.
    async forget() {},
    health: async () => null,
  };
}

// One bit per number: its sign.
function toBits(vector: Float32Array): Buffer {
  const bits = Buffer.alloc(Math.ceil(vector.length / BITS));
  for (const [index, number] of vector.entries())
    if (number > 0) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  return bits;
}

// Numbers of a vector of length 1 are small, so they are scaled to the full range.
function toInt8(vector: Float32Array): Buffer {
  const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1;
  return Buffer.from(Int8Array.from(vector, (number) => Math.round((number / largest) * INT8_MAX)).buffer);
}
