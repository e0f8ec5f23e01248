import type { Resource } from "../../domain/learning.js";
import { createWordSearch, type WordSearch } from "../../language/words.js";

/** The title of a resource and the qualifications it leads to are better evidence than the other things that it teaches. */
const BOOST = { title: 2, leads_to: 2 };

/** Indexes the resources in memory, by the words of their titles, contents and goals. */
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
