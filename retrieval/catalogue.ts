import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Resource } from "../domain/learning.js";
import { packageFile } from "../domain/package-file.js";
import type { Lexicon } from "../language/lexicon/lexicon.js";
import { relevanceOf } from "../rules/ranking.js";
import { searchWithin } from "./retriever.js";

/** Finds learning resources that are relevant to a gap. Throws if the search fails. */
export interface ResourceFinder {
  find(gapTitle: string, options: { limit: number; signal: AbortSignal }): Promise<Resource[]>;
}

/** A search for resources that reports its state instead of throwing. Throws only if the caller's signal aborts. */
export type SafeResourceSearch = (
  gapTitle: string,
  options: { limit: number; signal?: AbortSignal },
) => Promise<{ state: "ok" | "empty" | "unavailable" | "not_configured"; resources: Resource[] }>;

/** The catalogue that ships with the program, read once. */
export function createCatalogue(
  lexicon: Lexicon,
  file = packageFile(import.meta.url, "retrieval/data/resources.json"),
): ResourceFinder {
  let resources: Promise<Resource[]> | null = null;
  return {
    async find(gapTitle, { limit }) {
      resources ??= readFile(file, "utf8").then((text) => z.array(Resource).parse(JSON.parse(text)));
      return (await resources)
        .map((resource) => ({ resource, relevance: relevanceOf(resource, gapTitle, lexicon) }))
        .filter(({ relevance }) => relevance > 0)
        .sort((a, b) => b.relevance - a.relevance)
        .slice(0, limit)
        .map(({ resource }) => resource);
    },
  };
}

/** Adds a deadline to a search for resources; null means that none is configured. */
export function withResourceDeadline(finder: ResourceFinder | null, deadlineMs: number): SafeResourceSearch {
  return async (gapTitle, { limit, signal: caller }) => {
    const search = finder && ((signal: AbortSignal) => finder.find(gapTitle, { limit, signal }));
    const { state, found } = await searchWithin(search, deadlineMs, caller);
    return { state, resources: found };
  };
}
