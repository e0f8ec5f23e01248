import { Document } from "@langchain/core/documents";
import { Embeddings } from "@langchain/core/embeddings";
import { type QdrantLibArgs, QdrantVectorStore } from "@langchain/qdrant";
import { z } from "zod";
import { AssertionError } from "../../domain/errors.js";
import type { VectorIndex } from "../../domain/passage.js";
import { createQdrantClient, QdrantRefusal, type QdrantServer, type Scrolled } from "./qdrant-client.js";

/** The two collections: one for passages from candidates' answers, and one for the catalogue. */
export const EXPERIENCES = "experiences";
export const LEARNING_RESOURCES = "learning_resources";

/** The fields for filters. Every query filters by the owner first. */
const INDEXED = [
  { field_name: "metadata.owner", field_schema: { type: "keyword", is_tenant: true } },
  ...["metadata.store", "metadata.session_id", "metadata.kind", "metadata.question_id"].map((field_name) => ({
    field_name,
    field_schema: "keyword",
  })),
];
const Metadata = z.object({ ref: z.string() });
/** The number of ids that are read at a time. */
const PAGE = 1_000;

/**
 * An index of vectors in a collection of Qdrant, through `QdrantVectorStore`. `storeId` names the store from which it is derived, since
 * several may share a server. It contains no text. A collection with vectors of another length is refused, since it may belong to another
 * program.
 */
export function createQdrantIndex(
  server: QdrantServer,
  collection: string,
  storeId: () => Promise<string>,
): VectorIndex {
  const config = { size: 0 };
  const open = (signal: AbortSignal | null) => {
    const client = createQdrantClient(server, signal);
    // The library requests the list of collections before every call; here the collection already exists.
    const known = { ...client, getCollections: async () => ({ collections: [{ name: collection }] }) };
    // The library's type requires its own client, but it calls only these methods.
    const args = { client: known, collectionName: collection } as unknown as QdrantLibArgs;
    return { client, store: new QdrantVectorStore(new NoEmbeddings(), args) };
  };
  const matching = async (owner: string, more: Record<string, string> = {}) => {
    const wanted = { ...more, owner, store: await storeId() };
    return Object.entries(wanted).map(([name, value]) => ({ key: `metadata.${name}`, match: { value } }));
  };

  async function ensure(length: number): Promise<void> {
    if (config.size === length) return;
    const { client } = open(null);
    const there = await client.lengthOf(collection);
    if (there !== null && there !== length)
      throw new Error(
        `The collection ${collection} has vectors of ${there} numbers, the embedding model of ${length}.`,
      );
    if (there === null) {
      await client.createCollection(collection, { vectors: { size: length, distance: "Cosine" } }).catch(unlessThere);
      for (const index of INDEXED) await client.createPayloadIndex(collection, index);
    }
    config.size = length;
  }

  // Before the first vector the collection does not exist.
  const ifThere = async <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof QdrantRefusal && error.status === 404) return otherwise;
      throw error;
    }
  };

  return {
    prepare: ensure,
    async ids(owner, signal) {
      const { client } = open(signal);
      const filter = { must: await matching(owner) };
      const ids = new Set<string>();
      let offset: string | number | null = null;
      do {
        const asked: object = {
          filter,
          limit: PAGE,
          with_payload: false,
          with_vector: false,
          ...(offset && { offset }),
        };
        const page: Scrolled = await ifThere(() => client.scroll(collection, asked), { points: [] });
        for (const { id } of page.points) ids.add(String(id));
        offset = page.next_page_offset ?? null;
      } while (offset !== null);
      return ids;
    },
    async put(owner, passages, signal) {
      const store = await storeId();
      const documents = passages.map(
        ({ id, vector: _, ...place }) => new Document({ id, pageContent: "", metadata: { ...place, owner, store } }),
      );
      await open(signal).store.addVectors(
        passages.map(({ vector }) => [...vector]),
        documents,
      );
    },
    async remove(_owner, ids, signal) {
      await open(signal).store.delete({ ids });
    },
    async nearest(owner, vector, { kind, exceptQuestionId, limit }, signal) {
      const filter = {
        must: await matching(owner, { kind }),
        must_not: [{ key: "metadata.question_id", match: { value: exceptQuestionId } }],
      };
      const found = await ifThere(
        () => open(signal).store.similaritySearchVectorWithScore([...vector], limit, filter),
        [],
      );
      return found.map(([{ metadata }, score]) => ({ ref: Metadata.parse(metadata).ref, score }));
    },
    async forget(owner, sessionId) {
      const must = await matching(owner, sessionId === null ? {} : { session_id: sessionId });
      await ifThere(() => open(null).store.delete({ filter: { must } }), undefined);
    },
    async health() {
      const begun = performance.now();
      const state = await open(null)
        .client.lengthOf(collection)
        // If its vectors have another length than the model's, the collection exists but cannot be used.
        .then((length) => (length === null || config.size === 0 || length === config.size ? "ok" : "unavailable"))
        .catch(() => "unavailable");
      const latency_ms = Math.round(performance.now() - begun);
      return { name: "qdrant", status: state as "ok" | "unavailable", latency_ms };
    },
  };
}

// Another server may have created the collection at the same time.
function unlessThere(error: unknown): void {
  if (!(error instanceof QdrantRefusal && error.status === 409)) throw error;
}

/** The store receives finished vectors, so it never embeds. */
class NoEmbeddings extends Embeddings {
  constructor() {
    super({});
  }
  async embedDocuments(): Promise<number[][]> {
    throw new AssertionError("vectors are given");
  }
  async embedQuery(): Promise<number[]> {
    throw new AssertionError("vectors are given");
  }
}
