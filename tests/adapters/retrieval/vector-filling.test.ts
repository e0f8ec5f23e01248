import { expect, it } from "vitest";
import { createMemoryIndex } from "../../../adapters/retrieval/memory-vectors.js";
import { compareIndex, putPassages, vectorId } from "../../../adapters/retrieval/vector-filling.js";
import type { OwnedPassage } from "../../../domain/passage.js";

const { signal } = new AbortController();
const named = (...ids: string[]) =>
  new Map(
    ids.map((id): [string, OwnedPassage] => [
      id,
      { kind: "fact", ref: `ref-${id}`, session_id: "s1", question_id: "q1", text: `text ${id}` },
    ]),
  );
const embed = async (texts: string[]) => texts.map(() => new Float32Array([1]));

it("an index lacks what has no vector, and has too much of what is gone", async () => {
  const index = createMemoryIndex();
  await putPassages(index, "ann", named("1", "2"), embed, signal);
  const { missing, gone } = await compareIndex(index, "ann", async () => named("2", "3"), signal);
  expect([[...missing.keys()], gone]).toEqual([["3"], ["1"]]);
});

it("passages are embedded in batches, and one without a vector is left out", async () => {
  const index = createMemoryIndex();
  const sizes: number[] = [];
  const some = async (texts: string[]) => {
    sizes.push(texts.length);
    return (await embed(texts)).slice(0, 50);
  };
  await putPassages(index, "ann", named(...Array.from({ length: 100 }, (_, at) => `${at}`)), some, signal);
  expect([sizes, (await index.ids("ann", signal)).size]).toEqual([[96, 4], 54]);
});

it("the id of a vector is a UUID of its parts", () => {
  expect(vectorId(["a", "b"])).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  expect(vectorId(["a", "b"])).toBe(vectorId(["a", "b"]));
  expect(vectorId(["a", "c"])).not.toBe(vectorId(["a", "b"]));
});
