import { SHARED_OWNER } from "../../domain/cache.js";
import type { Embedder } from "../../domain/embedder.js";
import type { Resource } from "../../domain/learning.js";
import type { OwnedPassage, VectorIndex } from "../../domain/passage.js";
import { orAbort } from "./retriever.js";
import { compareIndex, putPassages, vectorId } from "./vector-filling.js";

/** The catalogue has no owner: its vectors are shared. */
const SHARED = { owner: SHARED_OWNER, session_id: "", thread_id: "" };
const FILL_MS = 120_000;

/** Finds the resources whose meaning is most similar to a subject. */
export interface CatalogueVectors {
  /** Ids of resources, best first. The subject is embedded in the owner's scope. */
  near(
    resources: Resource[],
    subject: string,
    scope: { owner: string; session_id: string; limit: number; signal: AbortSignal },
  ): Promise<string[]>;
}

/**
 * Vectors of the catalogue in an index. The index is filled once, at the first search; the filling continues after that search ends, for
 * the later ones. `storeId` names the store, since several may share an index.
 */
export function createCatalogueVectors(
  embedder: Embedder,
  index: VectorIndex,
  storeId: () => Promise<string>,
): CatalogueVectors {
  let filling: { resources: Resource[]; filled: Promise<void> } | null = null;

  async function fill(resources: Resource[]): Promise<void> {
    const store = await storeId();
    const passages = resources.map(({ resource_id: ref, ...resource }): [string, OwnedPassage] => {
      const text = textOf(resource);
      const place = { kind: "answer" as const, ref, session_id: "", question_id: "" };
      return [vectorId([store, embedder.name, ref, text]), { ...place, text }];
    });
    const signal = AbortSignal.timeout(FILL_MS);
    const { missing, gone } = await compareIndex(index, SHARED_OWNER, async () => new Map(passages), signal);
    const embed = (texts: string[]) => embedder.embed(texts, "passage", { ...SHARED, signal });
    await putPassages(index, SHARED_OWNER, missing, embed, signal);
    if (gone.length > 0) await index.remove(SHARED_OWNER, gone, signal);
  }

  return {
    async near(resources, subject, { owner, session_id, limit, signal }) {
      if (filling === null || !isSameList(filling.resources, resources)) {
        const filled = fill(resources);
        filling = { resources, filled };
        // The next search tries again.
        filled.catch(() => {
          if (filling?.filled === filled) filling = null;
        });
      }
      await orAbort(filling.filled, signal);
      const [query] = await embedder.embed([subject], "query", { owner, session_id, thread_id: session_id, signal });
      if (!query) return [];
      const found = await index.nearest(
        SHARED_OWNER,
        query,
        { kind: "answer", exceptQuestionId: "none", limit },
        signal,
      );
      return found.map(({ ref }) => ref);
    },
  };
}

function textOf({ title, skills, leads_to }: Pick<Resource, "title" | "skills" | "leads_to">): string {
  return [title, ...leads_to, ...skills].join(". ");
}

/** True if the catalogue is unchanged: its files are parsed once, so equal resources are the same objects. */
export function isSameList(a: Resource[], b: Resource[]): boolean {
  return a.length === b.length && a.every((resource, index) => resource === b[index]);
}
