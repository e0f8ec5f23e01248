import { describe, expect, it, onTestFinished } from "vitest";
import type { VectorSearch } from "../../../adapters/retrieval/vectors.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { readConfig } from "../../../engine/config/config.js";
import { createRetrieval, plainRetrieval, withVectorRemoval } from "../../../engine/program/retrieval.js";
import { openStores } from "../../../engine/program/stores.js";
import { newFolder } from "../../../lab/support/processes.js";
import { lexicon } from "../../../lab/support/reader.js";

/** Stores in memory, and a configuration with these variables. */
function opened(env: Record<string, string> = {}) {
  const config = readConfig({ DATA_DIR: newFolder(), ...env });
  const stores = openStores(config, () => new Date(), { redis: null, database: openMemoryDatabase() });
  onTestFinished(() => stores.close());
  return { config, stores };
}
const EMBEDDED = { MODEL_BASE_URL: "http://127.0.0.1:9", MODEL_WRITER: "m", MODEL_EMBEDDER: "e" };
const embedder = { name: "e", embed: async (texts: string[]) => texts.map(() => new Float32Array([1, 0])) };
const scope = { owner: "ann", session_id: "s", question_id: "q", limit: 3 };

describe("the searches of a program", () => {
  it("are full text and the shipped catalogue, where neither an embedding model nor a search server is configured", async () => {
    const { config, stores } = opened();
    const { vectors, web, catalogue, said, health } = createRetrieval(config, lexicon, stores, {
      ...{ embedder: null, searchCache: null },
    });
    expect([vectors, web, await health()]).toEqual([null, null, []]);
    expect((await catalogue.all()).length).toBeGreaterThan(100);
    expect(await said("fact").search("sourdough", scope)).toEqual([]);
  });

  it("have the vectors' server in the health of the program, and only that", async () => {
    const { config, stores } = opened({ ...EMBEDDED, QDRANT_URL: "http://127.0.0.1:9" });
    const at = createRetrieval(config, lexicon, stores, { embedder, searchCache: null });
    expect(at.vectors).not.toBeNull();
    expect(await at.health()).toMatchObject([{ name: "vectors", kind: "qdrant", status: "unavailable" }]);
    const without = createRetrieval(config, lexicon, stores, { embedder: null, searchCache: null });
    expect([without.vectors, await without.health()]).toEqual([null, []]);
  });

  it("ask the web where a search server is configured", () => {
    const { config, stores } = opened({ WEB_SEARCH_URL: "http://127.0.0.1:9" });
    expect(createRetrieval(config, lexicon, stores, { embedder: null, searchCache: null }).web).not.toBeNull();
    const nothing = { dataDir: null, webSearchUrl: null };
    expect(plainRetrieval(stores.passages, lexicon, nothing).web).toBeNull();
  });
});

describe("a deletion", () => {
  /** Stores beside vectors that can be out of reach; what was asked of both, in order. */
  function beside(isDown = false) {
    const { stores } = opened();
    const asked: string[] = [];
    const reach = async (what: string) => {
      if (isDown) throw new Error("out of reach");
      asked.push(what);
    };
    const vectors: VectorSearch = {
      search: async () => [],
      check: async () => {},
      prune: (owner) => reach(`prune ${owner}`),
      forget: (owner, session) => reach(`forget ${owner} ${session}`),
    };
    const noting: Pick<Stores, "sessions" | "facts"> = {
      sessions: { ...stores.sessions, remove: async () => void asked.push("session removed") },
      facts: {
        ...stores.facts,
        removeAll: async () => void asked.push("facts removed"),
        remove: async () => asked.push("fact removed") > 0,
      },
    };
    return { asked, stores: withVectorRemoval(noting, vectors), noting };
  }

  it("deletes the vectors first, and of a session whose facts are kept only those that are left over", async () => {
    const { asked, stores } = beside();
    await stores.sessions.remove("ann", "s1", false);
    await stores.sessions.remove("ann", "s2", true);
    await stores.facts.removeAll("ann");
    expect(asked).toEqual([
      ...["forget ann s1", "session removed", "prune ann"],
      ...["session removed", "prune ann", "forget ann null", "facts removed"],
    ]);
  });

  it("deletes nothing while the vectors are out of reach, and can be tried again", async () => {
    const { asked, stores } = beside(true);
    for (const removed of [stores.sessions.remove("ann", "s1", false), stores.facts.removeAll("ann")])
      await expect(removed).rejects.toMatchObject({ code: "store_unavailable", retryable: true });
    expect(asked).toEqual([]);
  });

  it("of one fact is done also then: what is left of it has no text, and is not found", async () => {
    const { asked, stores } = beside(true);
    expect(await stores.facts.remove("ann", "f1")).toBe(true);
    expect(asked).toEqual(["fact removed"]);
  });

  it("is as it was where there are no vectors", () => {
    const { noting } = beside();
    expect(withVectorRemoval(noting, null)).toBe(noting);
  });
});
