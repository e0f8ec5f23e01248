import { SHARED_OWNER } from "../../domain/cache.js";
import type { Embedder } from "../../domain/embedder.js";
import type { OwnedPassage, PassageKind, PassageSearch, VectorIndex } from "../../domain/passage.js";
import { compareIndex, type NamedPassages, putPassages, vectorId } from "./vector-filling.js";

/** Searches passages by meaning, through an embedding model and an index of vectors. */
export interface VectorSearch {
  search(
    query: string,
    scope: {
      owner: string;
      session_id: string;
      question_id: string;
      limit: number;
      kind: PassageKind;
      signal: AbortSignal;
    },
  ): Promise<{ ref: string; score: number }[]>;
  /**
   * Requests a vector from the model, and prepares the index for its length. Throws if the model or the index cannot be used, or if they do
   * not fit together.
   */
  check(): Promise<void>;
  /** Removes the vectors of deleted passages, without embedding new ones. */
  prune(owner: string): Promise<void>;
  /** Deletes the vectors of an owner, or of one of the owner's sessions. Throws if that is impossible now. */
  forget(owner: string, sessionId: string | null): Promise<void>;
}

/** The text that is embedded to learn the length of the vectors. */
const PROBE = "length";
const PRUNE_MS = 2_000;
/** The number of owners whose index is known to be up to date. */
const MOST_OWNERS = 1_000;

/**
 * Keeps an index of vectors up to date with the passages, and searches it. The index is derived: before a search, the owner's new passages
 * are embedded, and the vectors of deleted ones are removed. `storeId` names the store of the passages, since several may share an index.
 * Throws if the model or the index cannot be used.
 */
export function createVectorSearch(
  passages: PassageSearch,
  index: VectorIndex,
  embedder: Embedder,
  storeId: () => Promise<string>,
): VectorSearch {
  const versions = new Map<string, string>();
  const updating = new Map<string, Promise<void>>();

  async function named(owner: string, all: OwnedPassage[]): Promise<NamedPassages> {
    const store = await storeId();
    return new Map(all.map((one) => [vectorId([store, embedder.name, owner, one.kind, one.ref, one.text]), one]));
  }
  const compare = (owner: string, signal: AbortSignal) =>
    compareIndex(index, owner, async () => named(owner, await passages.list(owner)), signal);

  // Each passage is embedded in the scope of its own session, so that caches delete it with that session.
  async function put(owner: string, missing: NamedPassages, signal: AbortSignal): Promise<void> {
    for (const session_id of new Set([...missing.values()].map((one) => one.session_id))) {
      const own = new Map([...missing].filter(([, one]) => one.session_id === session_id));
      const scope = { owner, session_id, thread_id: session_id, signal };
      await putPassages(index, owner, own, (texts) => embedder.embed(texts, "passage", scope), signal);
    }
  }

  async function updateAll(owner: string, signal: AbortSignal): Promise<void> {
    const { missing, gone } = await compare(owner, signal);
    await put(owner, missing, signal);
    if (gone.length > 0) await index.remove(owner, gone, signal);
  }

  async function update(owner: string, signal: AbortSignal): Promise<void> {
    const version = await passages.version(owner);
    const known = versions.get(owner);
    if (known === version) return;
    const added = known === undefined ? null : await passages.addedSince(owner, known);
    if (added) await put(owner, await named(owner, added), signal);
    else await updateAll(owner, signal);
    versions.delete(owner);
    versions.set(owner, version);
    const [oldest] = versions.keys();
    if (versions.size > MOST_OWNERS && oldest !== undefined) versions.delete(oldest);
  }

  // One update per owner at a time: two would embed the same passages twice.
  async function upToDate(owner: string, signal: AbortSignal): Promise<void> {
    const running = updating.get(owner);
    if (running) await running.catch(() => {});
    const own = update(owner, signal);
    updating.set(owner, own);
    try {
      await own;
    } finally {
      if (updating.get(owner) === own) updating.delete(owner);
    }
  }

  return {
    async check() {
      const [vector] = await embedder.embed([PROBE], "query", { owner: SHARED_OWNER, session_id: "", thread_id: "" });
      await index.prepare(vector?.length ?? 0);
    },
    async prune(owner) {
      const signal = AbortSignal.timeout(PRUNE_MS);
      const { gone } = await compare(owner, signal);
      if (gone.length > 0) await index.remove(owner, gone, signal);
    },
    async forget(owner, sessionId) {
      await index.forget(owner, sessionId);
      versions.delete(owner);
    },
    async search(query, { owner, session_id, question_id, limit, kind, signal }) {
      await upToDate(owner, signal);
      const scope = { owner, session_id, thread_id: question_id, signal };
      const [vector] = await embedder.embed([query], "query", scope);
      if (!vector) return [];
      return index.nearest(owner, vector, { kind, exceptQuestionId: question_id, limit }, signal);
    },
  };
}
