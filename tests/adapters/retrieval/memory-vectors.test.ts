import { expect, it } from "vitest";
import { createMemoryIndex } from "../../../adapters/retrieval/memory-vectors.js";

const { signal } = new AbortController();
const passage = (id: string, vector: number[], over: object = {}) => ({
  id,
  kind: "fact" as const,
  ref: `ref-${id}`,
  session_id: "s1",
  question_id: `q-${id}`,
  vector: new Float32Array(vector),
  ...over,
});
const filled = async () => {
  const index = createMemoryIndex();
  await index.put("ann", [passage("1", [1, 0]), passage("2", [0.6, 0.8], { session_id: "s2" })], signal);
  await index.put("ann", [passage("3", [1, 0], { kind: "answer" })], signal);
  return index;
};
const nearest = async (index: ReturnType<typeof createMemoryIndex>, over: object = {}, owner = "ann") => {
  const filter = { kind: "fact" as const, exceptQuestionId: "none", limit: 9, ...over };
  return (await index.nearest(owner, new Float32Array([1, 0]), filter, signal)).map(({ ref }) => ref);
};

it("the nearest come first, of the owner, the kind and other questions alone", async () => {
  const index = await filled();
  expect(await nearest(index)).toEqual(["ref-1", "ref-2"]);
  expect(await nearest(index, { limit: 1 })).toEqual(["ref-1"]);
  expect(await nearest(index, { exceptQuestionId: "q-1" })).toEqual(["ref-2"]);
  expect(await nearest(index, { kind: "answer" })).toEqual(["ref-3"]);
  expect(await nearest(index, {}, "ben")).toEqual([]);
});

it("what is removed, or of a session or owner that is forgotten, is gone", async () => {
  const index = await filled();
  await index.remove("ann", ["3"], signal);
  expect(await index.ids("ann", signal)).toEqual(new Set(["1", "2"]));
  await index.forget("ann", "s2");
  expect(await nearest(index)).toEqual(["ref-1"]);
  await index.forget("ann", null);
  expect(await index.ids("ann", signal)).toEqual(new Set());
});
