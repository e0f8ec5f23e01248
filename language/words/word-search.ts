import MiniSearch from "minisearch";
import { contentStems } from "./words.js";

/** Finds the items that share words with a text. */
export interface WordSearch<Item> {
  /** At most `limit` items, those that share the rarest words first (BM25), whether or not they have the same subject. */
  sharing(text: string, limit: number): Item[];
}

/** Indexes items in memory by the stems of the words of their fields; `boost` multiplies the weight of a field. */
export function createWordSearch<Item>(
  items: readonly Item[],
  fields: Record<string, (item: Item) => string>,
  boost: Record<string, number> = {},
): WordSearch<Item> {
  const index = new MiniSearch<Record<string, string | number>>({
    fields: Object.keys(fields),
    tokenize: contentStems,
    processTerm: (term) => term,
    searchOptions: { boost, combineWith: "OR", tokenize: contentStems, processTerm: (term) => term },
  });
  index.addAll(
    items.map((item, id) => ({
      ...Object.fromEntries(Object.entries(fields).map(([name, textOf]) => [name, textOf(item)])),
      id,
    })),
  );
  return {
    sharing: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .flatMap(({ id }) => items[id] ?? []),
  };
}
