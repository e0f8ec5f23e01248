import { describe, expect, it } from "vitest";
import { createCache } from "../../../adapters/stores/sqlite/cache.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { type Cache, SHARED_OWNER } from "../../../domain/cache.js";

const ROOM = 64_000;
const key = (number: number) => ({
  ...{ kind: "inference" as const, owner: SHARED_OWNER, session_id: "", key: `key ${number}` },
});
const keep = (cache: Cache, number: number, characters = 500) =>
  cache.keep(key(number), { value: "x".repeat(characters), provider: "p" }, 1);
const sizeOf = async (cache: Cache) => (await cache.stats()).find(({ kind }) => kind === "inference");

describe("the cache in SQLite", () => {
  it("holds no more than its room, and loses what was longest not used", async () => {
    let now = 0;
    const cache = createCache(openMemoryDatabase(), () => new Date(now++), ROOM);
    for (let number = 0; number < 300; number += 1) {
      await keep(cache, number);
      // This one is used all the time.
      expect(await cache.find(key(0))).not.toBeNull();
      expect((await sizeOf(cache))?.bytes).toBeLessThanOrEqual(ROOM);
    }
    expect((await sizeOf(cache))?.bytes).toBeGreaterThan(0.95 * ROOM);
    expect(await cache.find(key(299))).not.toBeNull();
    expect(await cache.find(key(1))).toBeNull();
  });

  it("makes room at once for what an earlier process has left too much of", async () => {
    const db = openMemoryDatabase();
    const earlier = createCache(db, () => new Date(0), 2 * ROOM);
    for (let number = 0; number < 200; number += 1) await keep(earlier, number);
    expect((await sizeOf(earlier))?.bytes).toBeGreaterThan(ROOM);
    const cache = createCache(db, () => new Date(1), ROOM);
    await keep(cache, 200, 1);
    expect((await sizeOf(cache))?.bytes).toBeLessThanOrEqual(ROOM);
    expect(await cache.find(key(200))).not.toBeNull();
  });

  it("keeps nothing that is larger than its room", async () => {
    const cache = createCache(openMemoryDatabase(), () => new Date(0), ROOM);
    await keep(cache, 1, ROOM + 1);
    expect(await cache.find(key(1))).toBeNull();
  });
});
