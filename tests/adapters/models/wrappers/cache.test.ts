import { describe, expect, it } from "vitest";
import { withCache } from "../../../../adapters/models/wrappers/cache.js";
import type { Cache, CacheEntry } from "../../../../domain/cache.js";
import { StoreError } from "../../../../domain/errors.js";
import { aScope, DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall } from "../../../support/a-call.js";

function aCache(): Cache {
  const kept = new Map<string, CacheEntry>();
  return {
    find: async ({ key }) => kept.get(key) ?? null,
    keep: async ({ key }, entry) => void kept.set(key, entry),
    stats: async () => [],
    clear: async () => {},
  };
}
const downCache = (): Cache => {
  const down = async () => {
    throw new StoreError({ code: "store_unavailable", message: "down" });
  };
  return { ...aCache(), find: down, keep: down };
};
const cached = (answers: unknown[], cache = aCache(), isDeterministic = () => true) => {
  const model = fakeModel({ draftAnswer: answers });
  return { model, caching: withCache(model, cache, isDeterministic) };
};

describe("a cached call", () => {
  it("is made once, streams what it was answered, and costs nothing the second time", async () => {
    const { model, caching } = cached([DRAFT]);
    await caching.complete(aCall());
    const heard: string[] = [];
    const { value, usage } = await caching.complete({ ...aCall(), onToken: (piece) => heard.push(piece) });
    expect([value, usage.calls, heard]).toEqual([DRAFT, 0, [JSON.stringify(DRAFT)]]);
    expect(model.requests).toHaveLength(1);
  });

  it("is its owner's alone", async () => {
    const { model, caching } = cached([DRAFT, DRAFT]);
    await caching.complete(aCall());
    await caching.complete({ ...aCall(), scope: aScope({ owner: "ben" }) });
    expect(model.requests).toHaveLength(2);
  });

  it("is made anew where answers differ, and where the cache is down", async () => {
    const varying = cached([DRAFT, DRAFT], aCache(), () => false);
    const down = cached([DRAFT, DRAFT], downCache());
    for (const { model, caching } of [varying, down]) {
      await caching.complete(aCall());
      await caching.complete(aCall());
      expect(model.requests).toHaveLength(2);
    }
  });

  it("is shared by equal calls at the same time, and made again if the first fails", async () => {
    const both = cached([DRAFT]);
    await Promise.all([both.caching.complete(aCall()), both.caching.complete(aCall())]);
    expect(both.model.requests).toHaveLength(1);
    const failing = cached([unavailable(), DRAFT]);
    const [one, other] = await Promise.allSettled([
      failing.caching.complete(aCall()),
      failing.caching.complete(aCall()),
    ]);
    expect([one.status, other.status]).toEqual(["rejected", "fulfilled"]);
  });
});
