import type { IndexedPassage, VectorIndex } from "../../domain/passage.js";

/** An index of vectors in memory, for a few thousand: each search compares all vectors of an owner. */
export function createMemoryIndex(): VectorIndex {
  const owners = new Map<string, Map<string, IndexedPassage>>();
  const of = (owner: string) => owners.get(owner) ?? new Map<string, IndexedPassage>();
  return {
    async prepare() {},
    ids: async (owner) => new Set(of(owner).keys()),
    async put(owner, passages) {
      owners.set(owner, new Map([...of(owner), ...passages.map((one) => [one.id, one] as const)]));
    },
    async remove(owner, ids) {
      for (const id of ids) of(owner).delete(id);
    },
    async nearest(owner, vector, { kind, exceptQuestionId, limit }) {
      return [...of(owner).values()]
        .filter((one) => one.kind === kind && one.question_id !== exceptQuestionId)
        .map((one) => ({ ref: one.ref, score: dot(vector, one.vector) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    async forget(owner, sessionId) {
      for (const { id, session_id } of of(owner).values())
        if (sessionId === null || session_id === sessionId) of(owner).delete(id);
    },
    health: async () => null,
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, number, index) => sum + number * (b[index] ?? 0), 0);
}
