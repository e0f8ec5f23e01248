import { expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { VectorSearch } from "../../../adapters/retrieval/vectors.js";
import type { PassageQuery, PassageSearch } from "../../../domain/passage.js";

const scope = { owner: "ann", session_id: "s1", question_id: "q1", limit: 2 };
function passages(found: string[], known = found) {
  const asked: PassageQuery[] = [];
  const search = async (_owner: string, query: PassageQuery) => {
    asked.push(query);
    return found.map((ref) => ({ ref, text: `rye ${ref}`, score: 1 }));
  };
  const read = async (_owner: string, _kind: string, refs: string[]) =>
    new Map(refs.filter((ref) => known.includes(ref)).map((ref) => [ref, `rye ${ref}`]));
  return { asked, store: { search, read } as unknown as PassageSearch };
}
const vectors = (search: () => Promise<string[]>) =>
  ({ search: async () => (await search()).map((ref) => ({ ref, score: 1 })) }) as unknown as VectorSearch;
const refs = (found: { ref: string }[]) => found.map(({ ref }) => ref);

it("full text is asked with the words that carry meaning, each once, and not for the question's own replies", async () => {
  const { store, asked } = passages(["a"]);
  const found = await createEmbeddedRetriever(store, "fact").search("The rye and the Rye bread", scope);
  expect(found).toEqual([{ kind: "fact", ref: "a", text: "rye a", start: 0, end: 5, score: 1 }]);
  expect(asked).toMatchObject([{ kind: "fact", words: ["rye", "bread"], exceptQuestionId: "q1" }]);
});

it("a passage that shares one word with a long story, and none with what is asked about, is not found", async () => {
  const found = [
    ["kafka", "I ran Kafka for two years."],
    ["shares two", "The customers in Leeds were angry."],
    ["shares one", "I taught customers to swim."],
  ].map(([ref = "", text = ""]) => ({ ref, text, score: 1 }));
  const store = { search: async () => found } as unknown as PassageSearch;
  const query = "Kafka clusters\nI moved the customers in Leeds to the new cluster.";
  const asked = createEmbeddedRetriever(store, "fact").search(query, { ...scope, subject: "Kafka clusters", limit: 9 });
  expect(refs(await asked)).toEqual(["kafka", "shares two"]);
});

it("what both searches find comes first, and what is gone does not come", async () => {
  const { store } = passages(["b", "a"], ["a", "b", "c"]);
  const both = createEmbeddedRetriever(
    store,
    "fact",
    vectors(async () => ["gone", "b", "c"]),
  );
  expect(refs(await both.search("rye", { ...scope, limit: 9 }))).toEqual(["b", "a", "c"]);
  expect(refs(await both.search("rye", scope))).toEqual(["b", "a"]);
});

it("full text stays where the vectors fail or are late, and is said to be a part", async () => {
  const failing = async () => {
    throw new Error("down");
  };
  const late = () => new Promise<string[]>(() => {});
  for (const search of [failing, late]) {
    const retriever = createEmbeddedRetriever(passages(["a", "b", "c"]).store, "fact", vectors(search), 5);
    const error = await retriever.search("rye", scope).catch((one: unknown) => one as { found: { ref: string }[] });
    expect("found" in error ? refs(error.found) : null).toEqual(["a", "b"]);
  }
});
