import { LARGEST_PAGE } from "./requests.js";

/** Reads a list to its end, page by page. */
export async function readAll<Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<{ items: Item[]; next_cursor: string | null }>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read>> = await read({
      limit: LARGEST_PAGE,
      ...(cursor !== null && { cursor }),
    });
    all.push(...page.items);
    cursor = page.next_cursor;
    if (cursor === null) return all;
  }
}
