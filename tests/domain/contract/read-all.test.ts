import { expect, it, vi } from "vitest";
import { readAll } from "../../../domain/contract/read-all.js";

it("a list is read to its end, in its order, each page from where the last one ended", async () => {
  const read = vi
    .fn<(query: { limit: number; cursor?: string }) => Promise<{ items: number[]; next_cursor: string | null }>>()
    .mockResolvedValueOnce({ items: [1, 2], next_cursor: "after 2" })
    .mockResolvedValueOnce({ items: [], next_cursor: "after none" })
    .mockResolvedValueOnce({ items: [3], next_cursor: null });
  expect(await readAll(read)).toEqual([1, 2, 3]);
  expect(read.mock.calls.map(([query]) => query.cursor)).toEqual([undefined, "after 2", "after none"]);
});

it("a page that cannot be read fails the list, instead of shortening it", async () => {
  const read = vi
    .fn<() => Promise<{ items: number[]; next_cursor: string | null }>>()
    .mockResolvedValueOnce({ items: [1], next_cursor: "more" })
    .mockRejectedValueOnce(new Error("no answer"));
  await expect(readAll(read)).rejects.toThrow("no answer");
});
