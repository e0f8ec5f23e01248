import { describe, expect, it } from "vitest";
import { orAbort, PartialSearch, searchWithin, withDeadline } from "../../../adapters/retrieval/retriever.js";

const LONG_MS = 60_000;
const never = () => new Promise<never>(() => {});

describe("a search within its time", () => {
  it("is ok with hits, empty without, and not configured without a search", async () => {
    expect(await searchWithin(async () => ["a"], LONG_MS, undefined)).toEqual({ state: "ok", found: ["a"] });
    expect(await searchWithin(async () => [], LONG_MS, undefined)).toEqual({ state: "empty", found: [] });
    expect(await searchWithin(null, LONG_MS, undefined)).toEqual({ state: "not_configured", found: [] });
  });

  it("is unavailable when it is late or fails, with what a part of it found", async () => {
    expect(await searchWithin(never, 5, undefined)).toEqual({ state: "unavailable", found: [] });
    const partly = async () => {
      throw new PartialSearch(["a"], new Error("down"));
    };
    expect(await searchWithin(partly, LONG_MS, undefined)).toEqual({ state: "unavailable", found: ["a"] });
  });

  it("ends with its caller's run", async () => {
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(searchWithin(never, LONG_MS, stopped)).rejects.toThrow("stopped");
    await expect(orAbort(never(), stopped)).rejects.toThrow("stopped");
  });
});

it("a retriever is asked in its owner's scope, and none is not configured", async () => {
  const scope = { owner: "ann", session_id: "s1", question_id: "q1", limit: 3 };
  const asked: unknown[] = [];
  const search = async (query: string, given: typeof scope) => {
    asked.push([query, given.owner, given.limit]);
    return [];
  };
  expect(await withDeadline({ search }, LONG_MS)("rye", scope)).toEqual({ state: "empty", passages: [] });
  expect(asked).toEqual([["rye", "ann", 3]]);
  expect(await withDeadline(null, LONG_MS)("rye", scope)).toEqual({ state: "not_configured", passages: [] });
});
