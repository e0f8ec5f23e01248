import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { RetrievalState } from "../../domain/answer.js";
import type { Priority } from "../../domain/gap.js";
import { type FoundResource, Resource, type WebResource } from "../../domain/learning.js";
import { signalWithin } from "../../engine/runtime/deadline.js";
import { packageFile } from "../../engine/runtime/package-file.js";
import type { Lexicon } from "../../language/lexicon.js";
import type { WordSearch } from "../../language/words.js";
import { relevantResources } from "../../rules/relevance.js";
import { type CatalogueVectors, isSameList } from "./catalogue-vectors.js";
import { createCatalogueWords } from "./catalogue-words.js";
import { orAbort, PartialSearch, searchWithin, VECTOR_DEADLINE_MS } from "./retriever.js";

/** The scope of a search for resources. */
export interface ResourceScope {
  owner: string;
  session_id: string;
  limit: number;
  /** The gap's priority, by which metrics are grouped. */
  priority?: Priority;
  /** The sentence around the subject: resources that share words with it are found too, after the others. */
  sentence?: string;
  signal?: AbortSignal;
}

/** Finds learning resources that are relevant to a subject, such as the title of a gap. Throws if the search fails. */
export interface ResourceFinder<Found = Resource> {
  find(subject: string, scope: ResourceScope & { signal: AbortSignal }): Promise<Found[]>;
}

/** A search for resources that reports its state instead of throwing. Throws only if the caller's signal aborts. */
export type SafeResourceSearch<Found = FoundResource> = (
  subject: string,
  scope: ResourceScope,
) => Promise<{ state: RetrievalState; resources: Found[] }>;
export type SafeWebSearch = SafeResourceSearch<WebResource>;

/** The learning resources that are shipped, and those that the operator has imported. */
export interface Catalogue extends ResourceFinder<FoundResource> {
  /** All resources except those whose page was found to be gone. Throws if a file cannot be read. */
  all(): Promise<Resource[]>;
  /** All resources, including those whose page is gone. */
  listed(): Promise<Resource[]>;
}

/** If this many resources name the subject, no search by meaning is made. */
const ENOUGH = 3;

/** The operator's own resources and the results of the last check of links, in the data folder. */
export const OWN_RESOURCES = "resources.json";
export const CHECKED_LINKS = "resource-links.json";
/** The time at which each page was last requested, and whether it existed. */
export const CheckedLinks = z.record(z.string(), z.object({ is_dead: z.boolean(), checked_at: z.string() }));
export type CheckedLinks = z.infer<typeof CheckedLinks>;

/** The catalogue: the shipped file, and two files of the data folder if they exist. A changed file is read again. */
export function createCatalogue(
  lexicon: Lexicon,
  dataDir: string | null,
  vectors: CatalogueVectors | null = null,
  file: URL | string = packageFile("adapters/retrieval/data/resources.json"),
): Catalogue {
  const shipped = createFileReader(file, Resource.array(), null);
  const own = dataDir === null ? null : createFileReader(join(dataDir, OWN_RESOURCES), Resource.array(), []);
  const links =
    dataDir === null ? null : createFileReader<CheckedLinks>(join(dataDir, CHECKED_LINKS), CheckedLinks, {});
  let words: { of: Resource[]; index: WordSearch<Resource> } | null = null;
  const wordsOf = (resources: Resource[]): WordSearch<Resource> => {
    if (!words || !isSameList(words.of, resources)) words = { of: resources, index: createCatalogueWords(resources) };
    return words.index;
  };
  // Resources that share words with the sentence, except those already found.
  function sharingWords(
    resources: Resource[],
    subject: string,
    found: FoundResource[],
    { sentence, limit }: Pick<ResourceScope, "sentence" | "limit">,
  ): FoundResource[] {
    if (sentence === undefined) return [];
    const ids = new Set(found.map(({ resource_id }) => resource_id));
    return wordsOf(resources)
      .sharing(`${subject} ${sentence}`, limit)
      .filter(({ resource_id }) => !ids.has(resource_id))
      .slice(0, limit - found.length)
      .map((resource) => ({ ...resource, shares_words: true as const }));
  }
  const listed = async () => {
    const [first, added] = await Promise.all([shipped(), own?.() ?? []]);
    // An operator's own resource replaces a shipped one with the same id.
    return [...new Map([...first, ...added].map((resource) => [resource.resource_id, resource])).values()];
  };
  const all = async () => {
    const checked: CheckedLinks = (await links?.()) ?? {};
    return (await listed()).filter(({ url }) => !checked[url]?.is_dead);
  };
  return {
    all,
    listed,
    async find(subject, scope) {
      const resources = await all();
      const named = relevantResources(resources, { title: subject }, lexicon)
        .slice(0, scope.limit)
        .map(({ resource }) => resource);
      const sharing = (found: FoundResource[]) => sharingWords(resources, subject, found, scope);
      if (!vectors || named.length >= ENOUGH) return [...named, ...sharing(named)];
      // If the vectors are late, the resources found by name are still returned.
      const signal = signalWithin(VECTOR_DEADLINE_MS, scope.signal);
      const near = vectors.near(resources, subject, { ...scope, signal, limit: ENOUGH });
      const ids = await orAbort(near, signal).catch((error: unknown) => {
        throw new PartialSearch([...named, ...sharing(named)], error);
      });
      const others = resources.filter((resource) => ids.includes(resource.resource_id) && !named.includes(resource));
      const found = [...named, ...others.map((resource) => ({ ...resource, is_near: true as const }))];
      return [...found, ...sharing(found)];
    },
  };
}

// Reads a JSON file, and reads it again after it has changed. `missing` is its value if there is no such file; if `missing` is null, a
// missing file is an error.
function createFileReader<Value>(file: URL | string, schema: z.ZodType<Value>, missing: Value | null) {
  let read: { changedMs: number; value: Promise<Value> } | null = null;
  return async (): Promise<Value> => {
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" && missing !== null) return null;
      throw error;
    });
    if (!found) return missing as Value;
    if (read?.changedMs !== found.mtimeMs)
      read = {
        changedMs: found.mtimeMs,
        value: readFile(file, "utf8").then((text) => schema.parse(JSON.parse(text))),
      };
    return read.value;
  };
}

/** Adds a deadline to a search for resources; null means that no search is configured. */
export function withResourceDeadline<Found>(
  finder: ResourceFinder<Found> | null,
  deadlineMs: number,
): SafeResourceSearch<Found> {
  return async (subject, scope) => {
    const search = finder && ((signal: AbortSignal) => finder.find(subject, { ...scope, signal }));
    const { state, found } = await searchWithin(search, deadlineMs, scope.signal);
    return { state, resources: found };
  };
}
