import { expect, it } from "vitest";
import { createCatalogueVectors, isSameList } from "../../../adapters/retrieval/catalogue-vectors.js";
import { createMemoryIndex } from "../../../adapters/retrieval/memory-vectors.js";
import type { Embedder } from "../../../domain/embedder.js";
import { aResource } from "../../../lab/support/builders.js";

const scope = { owner: "ann", session_id: "s1", limit: 2, signal: new AbortController().signal };
const resource = (resource_id: string, title: string) => ({ ...aResource(), resource_id, title, skills: [] });
const all = [resource("rye", "rye bread"), resource("cake", "cakes")];

/** An embedder that sees only whether a text is about bread. */
function bread(failures = 0): { embedder: Embedder; embedded: string[][] } {
  const embedded: string[][] = [];
  let left = failures;
  const embed = async (texts: string[]) => {
    left -= 1;
    if (left >= 0) throw new Error("down");
    embedded.push(texts);
    return texts.map((text) => new Float32Array(text.includes("bread") ? [1, 0] : [0, 1]));
  };
  return { embedder: { name: "fake", embed } as unknown as Embedder, embedded };
}
const storeId = async () => "store";

it("the nearest resource comes first, and the catalogue is embedded once", async () => {
  const { embedder, embedded } = bread();
  const vectors = createCatalogueVectors(embedder, createMemoryIndex(), storeId);
  expect(await vectors.near(all, "bread", scope)).toEqual(["rye", "cake"]);
  expect(await vectors.near(all, "cream", scope)).toEqual(["cake", "rye"]);
  expect(embedded).toEqual([["rye bread", "cakes"], ["bread"], ["cream"]]);
});

it("a catalogue that has changed is filled anew, without what is gone", async () => {
  const { embedder, embedded } = bread();
  const vectors = createCatalogueVectors(embedder, createMemoryIndex(), storeId);
  await vectors.near(all, "bread", scope);
  expect(await vectors.near([...all.slice(1), resource("new", "white bread")], "bread", scope)).toEqual([
    "new",
    "cake",
  ]);
  expect(embedded.at(-2)).toEqual(["white bread"]);
});

it("a filling that failed is tried again at the next search", async () => {
  const vectors = createCatalogueVectors(bread(1).embedder, createMemoryIndex(), storeId);
  await expect(vectors.near(all, "bread", scope)).rejects.toThrow("down");
  expect(await vectors.near(all, "bread", scope)).toEqual(["rye", "cake"]);
});

it("a list is the same if its resources are", () => {
  expect([isSameList(all, [...all]), isSameList(all, all.slice(1)), isSameList(all, [...all].reverse())]).toEqual([
    true,
    false,
    false,
  ]);
});
