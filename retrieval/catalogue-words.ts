import MiniSearch from "minisearch";
import type { Resource } from "../domain/learning.js";
import { contentStems } from "../language/words.js";

/** Finds resources that share words with a text, the rarest words first (BM25), whether or not they are about it. */
export interface CatalogueWords {
  sharing(text: string, limit: number): Resource[];
}

/** What a resource is called and leads to says more about it than what it also teaches. */
const BOOST = { title: 2, leads_to: 2 };

/** Indexes the resources in memory, by the stems of their words. */
export function createCatalogueWords(resources: Resource[]): CatalogueWords {
  const byId = new Map(resources.map((resource) => [resource.resource_id, resource]));
  const index = new MiniSearch<Record<string, string>>({
    idField: "resource_id",
    fields: ["title", "leads_to", "skills", "provider"],
    tokenize: contentStems,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, combineWith: "OR", tokenize: contentStems, processTerm: (term) => term },
  });
  index.addAll(
    resources.map(({ resource_id, title, leads_to, skills, provider }) => ({
      resource_id,
      title,
      leads_to: leads_to.join(". "),
      skills: skills.join(". "),
      provider,
    })),
  );
  return {
    sharing: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .flatMap(({ id }) => byId.get(id) ?? []),
  };
}
