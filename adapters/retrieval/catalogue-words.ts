import type { Resource } from "../../domain/learning.js";
import { createWordSearch, type WordSearch } from "../../language/words.js";

/** What a resource is called and leads to says more about it than what it also teaches. */
const BOOST = { title: 2, leads_to: 2 };

/** Indexes the resources in memory, by the words of what they are called, teach and lead to. */
export function createCatalogueWords(resources: Resource[]): WordSearch<Resource> {
  return createWordSearch(
    resources,
    {
      title: ({ title }) => title,
      leads_to: ({ leads_to }) => leads_to.join(". "),
      skills: ({ skills }) => skills.join(". "),
      provider: ({ provider }) => provider,
    },
    BOOST,
  );
}
