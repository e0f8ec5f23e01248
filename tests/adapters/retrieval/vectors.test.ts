import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetch } from "../../../adapters/models/http.js";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import { createQdrantIndex, EXPERIENCES } from "../../../adapters/retrieval/qdrant.js";
import { withDeadline } from "../../../adapters/retrieval/retriever.js";
import { createVectorSearch } from "../../../adapters/retrieval/vectors.js";
import { type Db, openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createPassageSearch } from "../../../adapters/stores/sqlite/passages.js";
import { createVectorTable } from "../../../adapters/stores/sqlite/vectors.js";
import type { Embedder } from "../../../domain/embedder.js";
import type { VectorIndex } from "../../../domain/passage.js";
import { embeddingOf } from "../../../lab/fakes/embedding.js";
import { type FakeQdrant, startQdrant } from "../../../lab/fakes/qdrant-server.js";

/* The two indexes of vectors, in the same tests. Qdrant's is a stand-in, or a real one if the environment names it in QDRANT_URL. */

const REAL = process.env.QDRANT_URL;
const TIMEOUT_MS = 300;

interface Opened {
  db: Db;
  index: VectorIndex;
  fake: FakeQdrant | null;
}

function add(
  db: Db,
  owner: string,
  ref: string,
  text: string,
  over: { kind?: string; question?: string; session?: string } = {},
) {
  const { kind = "fact", question = `${ref}.q`, session = "ses1" } = over;
  db.prepare("INSERT INTO passages (owner, session_id, question_id, kind, ref, text) VALUES (?, ?, ?, ?, ?, ?)").run(
    ...[owner, session, question, kind, ref, text],
  );
}

function embedder(length?: number): Embedder & { texts: string[] } {
  const texts: string[] = [];
  return {
    name: `test:${length ?? "fixed"}`,
    texts,
    async embed(given) {
      texts.push(...given);
      return given.map((text) => Float32Array.from(embeddingOf(text, length)));
    },
  };
}

const inSqlite = async (): Promise<Opened> => {
  const db = openMemoryDatabase();
  return { db, index: createVectorTable(db), fake: null };
};
let collections = 0;
const inQdrant = async (): Promise<Opened> => {
  const fake = REAL ? null : await startQdrant();
  const server = { url: REAL ?? fake?.url ?? "", apiKey: "secret", fetch: createFetch(6), timeoutMs: TIMEOUT_MS };
  collections += 1;
  const name = REAL ? `${EXPERIENCES}-test-${process.pid}-${collections}` : EXPERIENCES;
  return { db: openMemoryDatabase(), index: createQdrantIndex(server, name, async () => "store1"), fake };
};

describe.each([
  ["SQLite", inSqlite],
  [REAL ? "Qdrant" : "Qdrant's stand-in", inQdrant],
])("vectors in %s", (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened.fake?.stop();
    opened.db.close();
  });
  const searchOf = ({ db, index }: Opened, model = embedder()) =>
    createVectorSearch(createPassageSearch(db), index, model, async () => "store1");
  const scope = (owner: string) => ({
    owner,
    session_id: "ses1",
    question_id: "asking",
    limit: 3,
    kind: "fact" as const,
    signal: AbortSignal.timeout(5_000),
  });
  const refs = (found: { ref: string }[]) => found.map(({ ref }) => ref);

  it("finds the nearest passages of the owner, of one kind, and not those of the asking question", async () => {
    add(opened.db, "ada", "a1", "I escalated the patient to the registrar");
    add(opened.db, "ada", "a2", "I baked forty loaves every morning");
    add(opened.db, "ada", "a3", "Escalation to the registrar", { kind: "answer" });
    add(opened.db, "ada", "a4", "Escalation to the registrar at night", { question: "asking" });
    add(opened.db, "bob", "b1", "Escalation to the registrar by Bob");
    const search = searchOf(opened);
    expect(refs(await search.search("escalation to a registrar", scope("ada")))).toEqual(["a1", "a2"]);
    expect(refs(await search.search("escalation to a registrar", scope("bob")))).toEqual(["b1"]);
    expect(refs(await search.search("escalation to a registrar", scope("eve")))).toEqual([]);
  });

  it("embeds a passage once, follows what is added, changed and deleted, and survives a restart", async () => {
    add(opened.db, "ada", "a1", "I drove a forklift");
    const model = embedder();
    const search = searchOf(opened, model);
    await search.search("forklift", scope("ada"));
    await search.search("forklift again", scope("ada"));
    expect(model.texts.filter((text) => text === "I drove a forklift")).toHaveLength(1);
    add(opened.db, "ada", "a2", "I drove a reach truck");
    expect(refs(await search.search("reach truck", scope("ada")))).toEqual(["a2", "a1"]);
    opened.db.prepare("DELETE FROM passages WHERE ref = 'a1'").run();
    add(opened.db, "ada", "a1", "I sorted parcels");
    const again = embedder();
    const other = searchOf(opened, again);
    expect(refs(await other.search("parcels sorted", scope("ada")))).toEqual(["a1", "a2"]);
    expect(again.texts).toEqual(["I sorted parcels", "parcels sorted"]);
  });

  it("forgets a session, an owner, and what is gone", async () => {
    add(opened.db, "ada", "a1", "I led a team", { session: "ses1" });
    add(opened.db, "ada", "a2", "I led a shift", { session: "ses2" });
    add(opened.db, "bob", "b1", "I led a choir");
    const search = searchOf(opened);
    await search.search("led", scope("ada"));
    await search.search("led", scope("bob"));
    const idsOf = (owner: string) => opened.index.ids(owner, AbortSignal.timeout(5_000));
    opened.db.prepare("DELETE FROM passages WHERE session_id = 'ses1' AND owner = 'ada'").run();
    await search.forget("ada", "ses1");
    expect([(await idsOf("ada")).size, (await idsOf("bob")).size]).toEqual([1, 1]);
    opened.db.prepare("DELETE FROM passages WHERE ref = 'a2'").run();
    await search.prune("ada");
    expect((await idsOf("ada")).size).toBe(0);
    opened.db.prepare("DELETE FROM passages WHERE owner = 'bob'").run();
    await search.forget("bob", null);
    expect((await idsOf("bob")).size).toBe(0);
  });
});

describe.skipIf(REAL)("Qdrant", () => {
  let fake: FakeQdrant;
  let db: Db;
  beforeEach(async () => {
    fake = await startQdrant();
    db = openMemoryDatabase();
    add(db, "ada", "a1", "I escalated the patient to the registrar");
    add(db, "ada", "a2", "I baked forty loaves every morning");
  });
  afterEach(async () => {
    await fake.stop();
    db.close();
  });
  const searchWith = (model: Embedder, storeId = "store1") => {
    const server = { url: fake.url, apiKey: "secret", fetch: createFetch(6), timeoutMs: TIMEOUT_MS };
    const index = createQdrantIndex(server, EXPERIENCES, async () => storeId);
    const passages = createPassageSearch(db);
    const vectors = createVectorSearch(passages, index, model, async () => storeId);
    const retriever = createEmbeddedRetriever(passages, "fact", vectors, TIMEOUT_MS);
    return { index, search: withDeadline(retriever, 2_000), vectors };
  };
  const scope = { owner: "ada", session_id: "ses1", question_id: "asking", limit: 3 };

  it("is given the right length, indexes for what is filtered by, the key, and no text", async () => {
    const { search } = searchWith(embedder());
    expect((await search("registrar", scope)).state).toBe("ok");
    const made = fake.collections.get(EXPERIENCES);
    expect(made?.size).toBe(256);
    expect(made?.indexed).toContain("metadata.owner");
    expect(JSON.stringify([...(made?.points.values() ?? [])].map(({ payload }) => payload))).not.toContain("registrar");
    expect(new Set(fake.requests.map(({ key }) => key))).toEqual(new Set(["secret"]));
  });

  it("keeps the vectors of two stores apart, whose owners have the same name", async () => {
    await searchWith(embedder(), "store1").search("registrar", scope);
    const { index, search } = searchWith(embedder(), "store2");
    await search("registrar", scope);
    await index.forget("ada", null);
    expect(fake.collections.get(EXPERIENCES)?.points.size).toBe(2);
  });

  it.each(["slow", "refused", "redirect", "bomb", "broken"] as const)(
    "%s leaves what full text finds, marked as unavailable, and is used again once it is well",
    async (fault) => {
      const { search } = searchWith(embedder());
      fake.fault = fault;
      // The deadline of the whole search would leave no passages.
      const { state, passages } = await search("the registrar", scope);
      expect([state, passages.map(({ ref }) => ref)]).toEqual(["unavailable", ["a1"]]);
      fake.fault = "none";
      await expect.poll(async () => (await search("the registrar", scope)).state).toBe("ok");
    },
  );

  it("stopped leaves what full text finds, marked as unavailable", async () => {
    const { search, vectors } = searchWith(embedder());
    await fake.stop();
    const { state, passages } = await search("the registrar", scope);
    expect([state, passages.length]).toEqual(["unavailable", 1]);
    await expect(vectors.forget("ada", null)).rejects.toThrow();
  });

  it("with a collection of another length is refused, and says so in the health", async () => {
    await searchWith(embedder()).search("registrar", scope);
    const { index, search } = searchWith(embedder(64));
    expect((await search("the registrar", scope)).state).toBe("unavailable");
    await expect(index.prepare(64)).rejects.toThrow("vectors of 256 numbers, the embedding model of 64");
    expect(fake.collections.get(EXPERIENCES)?.size).toBe(256);
  });
});
