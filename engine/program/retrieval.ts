import { createFetch } from "../../adapters/models/http.js";
import { type Catalogue, createCatalogue, type ResourceFinder } from "../../adapters/retrieval/catalogue.js";
import { createCatalogueVectors } from "../../adapters/retrieval/catalogue-vectors.js";
import { createEmbeddedRetriever } from "../../adapters/retrieval/embedded.js";
import { createMemoryIndex } from "../../adapters/retrieval/memory-vectors.js";
import { createQdrantIndex, EXPERIENCES, LEARNING_RESOURCES } from "../../adapters/retrieval/qdrant.js";
import type { Retriever } from "../../adapters/retrieval/retriever.js";
import { createVectorSearch, type VectorSearch } from "../../adapters/retrieval/vectors.js";
import { createWebSearch } from "../../adapters/retrieval/web-search.js";
import type { StoreHealth, Stores } from "../../adapters/stores/ports/stores.js";
import type { Cache } from "../../domain/cache.js";
import type { Embedder } from "../../domain/embedder.js";
import { StoreError } from "../../domain/errors.js";
import type { FactAmendment } from "../../domain/fact.js";
import type { WebResource } from "../../domain/learning.js";
import type { PassageKind, PassageSearch, VectorIndex } from "../../domain/passage.js";
import type { Lexicon } from "../../language/lexicon.js";
import type { Config } from "../config/config.js";

/** The maximum concurrent connections to a host that is not a model server. */
const CONNECTIONS = 6;
/** The timeout of one call of Qdrant, in milliseconds. */
const QDRANT_TIMEOUT_MS = 2_000;

/** The searches of a program. */
export interface Retrieval {
  catalogue: Catalogue;
  /** Null if no search server is configured. */
  web: ResourceFinder<WebResource> | null;
  said: (kind: PassageKind) => Retriever;
  /** Null without an embedding model. */
  vectors: VectorSearch | null;
  /** The state of the vectors' server; empty if the vectors are part of a store, or not configured. */
  health: () => Promise<StoreHealth[]>;
}

/** Builds the searches: full text, with vectors if there is an embedding model, in Qdrant if that is configured. */
export function createRetrieval(
  config: Config,
  lexicon: Lexicon,
  stores: Pick<Stores, "passages" | "openVectors" | "identity">,
  { embedder, searchCache }: { embedder: Embedder | null; searchCache: Cache | null },
): Retrieval {
  const { passages } = stores;
  const qdrant = config.qdrant && { ...config.qdrant, fetch: createFetch(CONNECTIONS), timeoutMs: QDRANT_TIMEOUT_MS };
  const inQdrant = (collection: string) => qdrant && createQdrantIndex(qdrant, collection, stores.identity);
  const index: VectorIndex | null = embedder && (inQdrant(EXPERIENCES) ?? stores.openVectors());
  const vectors = embedder && index && createVectorSearch(passages, index, embedder, stores.identity);
  const near =
    embedder && createCatalogueVectors(embedder, inQdrant(LEARNING_RESOURCES) ?? createMemoryIndex(), stores.identity);
  return {
    catalogue: createCatalogue(lexicon, config.dataDir, near),
    web: webSearchOf(config, searchCache),
    said: (kind) => createEmbeddedRetriever(passages, kind, vectors),
    vectors,
    async health() {
      const state = await index?.health();
      return state ? [{ ...state, name: "vectors", kind: state.name }] : [];
    },
  };
}

/** The searches of graphs without their own stores: full text and the shipped catalogue. */
export function plainRetrieval(
  passages: PassageSearch,
  lexicon: Lexicon,
  { dataDir, webSearchUrl }: Pick<Config, "dataDir" | "webSearchUrl"> | { dataDir: null; webSearchUrl: null },
): Pick<Retrieval, "catalogue" | "web" | "said"> {
  return {
    catalogue: createCatalogue(lexicon, dataDir),
    web: webSearchOf({ webSearchUrl }, null),
    said: (kind) => createEmbeddedRetriever(passages, kind),
  };
}

function webSearchOf({ webSearchUrl }: Pick<Config, "webSearchUrl">, cache: Cache | null) {
  return webSearchUrl === null ? null : createWebSearch(webSearchUrl, { fetch: createFetch(CONNECTIONS), cache });
}

/** Extends deletions to vectors on another server. If the vectors cannot be deleted, the data here is not deleted either. */
export function withVectorRemoval<Some extends Pick<Stores, "sessions" | "facts">>(
  stores: Some,
  vectors: VectorSearch | null,
): Some {
  if (!vectors) return stores;
  const { sessions, facts } = stores;
  const forget = async (owner: string, sessionId: string | null) => {
    await vectors.forget(owner, sessionId).catch((cause: unknown) => {
      const message = "The vectors of what was said cannot be deleted at the moment. Nothing was deleted; try again.";
      throw new StoreError({ code: "store_unavailable", message, retryable: true, cause });
    });
  };
  // Remaining vectors have no text, are never found, and are removed by the owner's next search.
  const prune = (owner: string) => vectors.prune(owner).catch(() => {});
  return {
    ...stores,
    sessions: {
      ...sessions,
      async remove(owner: string, sessionId: string, keepFacts: boolean) {
        if (!keepFacts) await forget(owner, sessionId);
        await sessions.remove(owner, sessionId, keepFacts);
        await prune(owner);
      },
    },
    facts: {
      ...facts,
      async remove(owner: string, factId: string) {
        const isRemoved = await facts.remove(owner, factId);
        await prune(owner);
        return isRemoved;
      },
      async amend(owner: string, factId: string, amendment: FactAmendment) {
        const isAmended = await facts.amend(owner, factId, amendment);
        await prune(owner);
        return isAmended;
      },
      async removeAll(owner: string) {
        await forget(owner, null);
        await facts.removeAll(owner);
      },
    },
  };
}
