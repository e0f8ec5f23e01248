import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { createCache } from "../../../adapters/stores/sqlite/cache.js";
import { openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { type Cache, SHARED_OWNER } from "../../../domain/cache.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { start } from "../../support/program.js";

const AT = "2026-11-20T09:00:00.000Z";
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

describe.each(BACKENDS)("the cache in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  it("keeps an answer for its owner and its time, within its bytes, and counts", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    let now = new Date(AT);
    const { cache } = await backend.stores({ now: () => now });
    const key = (name: string) => ({ kind: "search" as const, owner, session_id, key: name });
    const searched = async () => {
      const stats = (await cache.stats()).find(({ kind }) => kind === "search");
      return [stats?.hits ?? 0, stats?.misses ?? 0, stats?.saved_ms ?? 0, stats?.entries ?? 0];
    };
    const before = await searched();
    await cache.keep(key("one"), { value: { a: 1 }, provider: "p" }, 40);
    expect(await cache.find(key("one"))).toEqual({ value: { a: 1 }, provider: "p" });
    expect(await cache.find({ ...key("one"), owner: "another" })).toBeNull();
    const counted = (await searched()).map((count, index) => count - (before[index] ?? 0));
    expect(counted).toEqual([1, 1, 40, 1]);
    const used = async () => (await cache.stats()).find(({ kind }) => kind === "search")?.last_used_at;
    expect(await used()).toBe(AT);
    now = new Date(Date.parse(AT) + 60_000);
    await cache.find(key("one"));
    expect(await used()).toBe(now.toISOString());
    now = new Date(Date.parse(AT) + 86_400_001);
    expect(await cache.find(key("one"))).toBeNull();
    await cache.clear("search");
    expect((await cache.stats()).find(({ kind }) => kind === "search")).toMatchObject({
      ...{ entries: 0, bytes: 0, last_used_at: null },
    });
  });

  it("keeps nothing of a session that is gone", async () => {
    const key = { kind: "inference" as const, owner: newOwner(), session_id: "ses_xx_gone", key: "k" };
    await stores.cache.keep(key, { value: 1, provider: "p" }, 1);
    expect(await stores.cache.find(key)).toBeNull();
  });
});
