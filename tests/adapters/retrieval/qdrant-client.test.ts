import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetch } from "../../../adapters/models/http.js";
import { createQdrantClient, QdrantRefusal } from "../../../adapters/retrieval/qdrant-client.js";
import { type FakeQdrant, startQdrant } from "../../../lab/fakes/qdrant-server.js";

let fake: FakeQdrant;
beforeEach(async () => {
  fake = await startQdrant();
});
afterEach(() => fake.stop());

const VECTORS = { vectors: { size: 2, distance: "Cosine" } };
const ID = "00000000-0000-4000-8000-000000000001";
const clientWith = ({
  apiKey = "secret",
  timeoutMs = 5_000,
  signal = null,
}: {
  apiKey?: string | null;
  timeoutMs?: number;
  signal?: AbortSignal | null;
} = {}) => createQdrantClient({ url: fake.url, apiKey, fetch: createFetch(2), timeoutMs }, signal);

describe("the calls of Qdrant", () => {
  it("make a collection, list it, and tell the length of its vectors; null where there is none", async () => {
    const client = clientWith();
    expect(await client.lengthOf("a/b")).toBeNull();
    await client.createCollection("a/b", VECTORS);
    await client.createPayloadIndex("a/b", { field_name: "metadata.owner", field_schema: "keyword" });
    expect(await client.lengthOf("a/b")).toBe(2);
    expect(await client.getCollections()).toEqual({ collections: [{ name: "a/b" }] });
    expect(fake.collections.get("a/b")?.indexed).toEqual(["metadata.owner"]);
  });

  it("put points, find them, list their ids and delete them", async () => {
    const client = clientWith();
    await client.createCollection("a", VECTORS);
    await client.upsert("a", { points: [{ id: ID, vector: [1, 0], payload: { metadata: { ref: "r1" } } }] });
    const { points } = await client.query("a", { query: [1, 0], limit: 1, with_payload: true });
    expect(points).toMatchObject([{ id: ID, score: 1, payload: { metadata: { ref: "r1" } } }]);
    expect((await client.scroll("a", { limit: 1 })).points).toEqual([{ id: ID }]);
    await client.delete("a", { points: [ID], filter: undefined });
    expect((await client.scroll("a", { limit: 1 })).points).toEqual([]);
  });

  it("carry the key in a header, and none where none is set", async () => {
    await clientWith().getCollections();
    await clientWith({ apiKey: null }).getCollections();
    expect(fake.requests.map(({ key }) => key)).toEqual(["secret", undefined]);
  });
});

describe("an answer of Qdrant that is no success", () => {
  it("is thrown with its status, also where a missing collection would be no error", async () => {
    fake.fault = "refused";
    const error = await clientWith()
      .lengthOf("a")
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(QdrantRefusal);
    expect(error).toMatchObject({ status: 500, message: "Qdrant answered 500 to GET /collections/a." });
    fake.fault = "none";
    await expect(clientWith().scroll("a", { limit: 1 })).rejects.toMatchObject({ status: 404 });
  });

  it.each(["redirect", "broken", "bomb"] as const)("is a failure: %s", async (fault) => {
    fake.fault = fault;
    await expect(clientWith().getCollections()).rejects.toThrow();
    expect(fake.requests).toHaveLength(1);
  });

  it("is one that never comes: it is waited for as long as is set, or until the caller leaves", async () => {
    fake.fault = "slow";
    await expect(clientWith({ timeoutMs: 1 }).getCollections()).rejects.toThrow();
    const reason = new Error("left");
    await expect(clientWith({ signal: AbortSignal.abort(reason) }).getCollections()).rejects.toThrow("left");
  });
});
