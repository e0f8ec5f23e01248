import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetch } from "../../../adapters/models/http.js";
import { createQdrantIndex } from "../../../adapters/retrieval/qdrant.js";
import type { IndexedPassage } from "../../../domain/passage.js";
import { type FakeQdrant, startQdrant } from "../../../lab/fakes/qdrant-server.js";

let fake: FakeQdrant;
beforeEach(async () => {
  fake = await startQdrant();
});
afterEach(() => fake.stop());

const unsignalled = () => new AbortController().signal;
const indexOf = (store = "store1") =>
  createQdrantIndex(
    { url: fake.url, apiKey: "secret", fetch: createFetch(2), timeoutMs: 5_000 },
    "passages",
    async () => store,
  );
const passage = (number: number, over: Partial<IndexedPassage> = {}): IndexedPassage => ({
  ...{ id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`, vector: Float32Array.of(1, number / 10) },
  ...{ ref: `r${number}`, kind: "fact" as const, session_id: "ses", question_id: `q${number}` },
  ...over,
});
const wanted = { kind: "fact" as const, exceptQuestionId: "asking", limit: 5 };
const nearest = async (owner: string, index = indexOf()) =>
  (await index.nearest(owner, Float32Array.of(1, 0), wanted, unsignalled())).map(({ ref }) => ref);

describe("the index in Qdrant", () => {
  it("is empty before its first vector, without a collection and in good health", async () => {
    const index = indexOf();
    expect(await nearest("ada", index)).toEqual([]);
    expect(await index.ids("ada", unsignalled())).toEqual(new Set());
    await index.forget("ada", null);
    expect(await index.health()).toMatchObject({ name: "qdrant", status: "ok" });
    expect(fake.collections.size).toBe(0);
  });

  it("finds the nearest first: of the owner, of the kind, and not of the question that asks", async () => {
    const index = indexOf();
    await index.prepare(2);
    await index.put("ada", [passage(2), passage(1), passage(3, { kind: "answer" })], unsignalled());
    await index.put("ada", [passage(4, { question_id: "asking" })], unsignalled());
    await index.put("bob", [passage(5)], unsignalled());
    expect([await nearest("ada"), await nearest("bob"), await nearest("eve")]).toEqual([["r1", "r2"], ["r5"], []]);
  });

  it("keeps two stores on one server apart", async () => {
    const [one, other] = [indexOf("store1"), indexOf("store2")];
    await one.prepare(2);
    await one.put("ada", [passage(1)], unsignalled());
    await other.put("ada", [passage(2)], unsignalled());
    await one.forget("ada", null);
    expect([await nearest("ada", one), await nearest("ada", other)]).toEqual([[], ["r2"]]);
  });

  it("forgets a session and no other, and what is removed by its id", async () => {
    const index = indexOf();
    await index.prepare(2);
    const all = [passage(1), passage(2, { session_id: "ses2" }), passage(3, { session_id: "ses2" })];
    await index.put("ada", all, unsignalled());
    await index.forget("ada", "ses");
    expect(await index.ids("ada", unsignalled())).toEqual(new Set(all.slice(1).map(({ id }) => id)));
    await index.remove("ada", [all[1]?.id ?? ""], unsignalled());
    expect(await nearest("ada", index)).toEqual(["r3"]);
  });

  it("lists all ids of an owner, page by page", async () => {
    const index = indexOf();
    await index.prepare(2);
    const many = Array.from({ length: 1_001 }, (_, number) => passage(number));
    await index.put("ada", many, unsignalled());
    expect((await index.ids("ada", unsignalled())).size).toBe(1_001);
    expect(fake.requests.filter(({ path }) => path.endsWith("/scroll"))).toHaveLength(2);
  });

  it("is made once, and by several servers at once without a failure", async () => {
    const index = indexOf();
    await Promise.all([index.prepare(2), indexOf().prepare(2)]);
    const made = fake.requests.length;
    await index.prepare(2);
    expect([fake.requests.length, fake.collections.get("passages")?.size]).toEqual([made, 2]);
    expect(fake.collections.get("passages")?.indexed).toEqual(
      expect.arrayContaining(["metadata.owner", "metadata.store", "metadata.session_id", "metadata.question_id"]),
    );
  });

  it("is not shared with vectors of another length, and unwell while the server is", async () => {
    await indexOf().prepare(2);
    await expect(indexOf().prepare(3)).rejects.toThrow("vectors of 2 numbers, the embedding model of 3");
    fake.fault = "refused";
    expect(await indexOf().health()).toMatchObject({ status: "unavailable" });
    await expect(nearest("ada")).rejects.toThrow();
  });
});
