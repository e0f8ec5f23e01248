/** The most items that the server lists in one response. */
const MOST = 100;

/** Reads a list of the server to its end, page by page. */
export async function readAll<Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<{ items: Item[]; next_cursor: string | null }>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read>> = await read({ limit: MOST, ...(cursor !== null && { cursor }) });
    all.push(...page.items);
    cursor = page.next_cursor;
    if (cursor === null) return all;
  }
}
