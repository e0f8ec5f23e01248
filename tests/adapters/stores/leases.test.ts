import { describe, expect, it, vi } from "vitest";
import { FencedError } from "../../../adapters/stores/fenced-error.js";
import { checkpointThread } from "../../../adapters/stores/ports/checkpointer.js";
import { LOCK_MS } from "../../../adapters/stores/ports/queue.js";
import { createRedisCallLedger } from "../../../adapters/stores/redis/calls.js";
import { partKeys } from "../../../adapters/stores/redis/keys.js";
import { createRedisLeases } from "../../../adapters/stores/redis/leases.js";
import { openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createLeases } from "../../../adapters/stores/sqlite/leases.js";
import { Watches } from "../../../adapters/stores/watched-saver.js";
import type { Reservation } from "../../../domain/receipt.js";
import { newFolder } from "../../../lab/support/processes.js";
import { HAS_REDIS } from "../../../lab/support/redis.js";
import { aRedis } from "../../support/redis-client.js";

const TTL_MS = 60_000;

describe.skipIf(!HAS_REDIS)("the lease of a server that was paused for longer than the queue waits", () => {
  const redis = aRedis();

  it("is not given to it any more once the queue has given the run to another", async () => {
    const leases = createRedisLeases(redis(), TTL_MS);
    const { fence } = await leases.acquire("o", "given-away");
    await expect(leases.acquire("o", "given-away", async () => false)).rejects.toMatchObject({ code: "thread_busy" });
    expect((await leases.acquire("o", "given-away", async () => true)).fence).toBe(fence + 1);
  });

  it("is not taken from the other that acquires it while the queue is asked", async () => {
    const leases = createRedisLeases(redis(), TTL_MS);
    let others = 0;
    const mine = leases.acquire("o", "contended", async () => {
      others = (await leases.acquire("o", "contended")).fence;
      return true;
    });
    await expect(mine).rejects.toMatchObject({ code: "thread_busy" });
    expect((await leases.acquire("o", "contended")).fence).toBe(others + 1);
  });

  // A thread with a ledger that watches it, as long as the queue says so.
  async function watched(session_id: string, isOurs?: () => Promise<boolean>) {
    const watches = new Watches();
    const budgets = { session: null, ownerDay: null, day: null };
    const ledger = createRedisCallLedger(redis(), { budgets, now: () => new Date(), ttlMs: TTL_MS, watches });
    const leases = createRedisLeases(redis(), TTL_MS);
    await redis().hSet(partKeys("o", session_id).session, "input", "{}");
    const lost: unknown[] = [];
    const lease = await leases.acquire("o", session_id, isOurs);
    watches.add(checkpointThread("o", session_id), { lease, onLost: (error) => lost.push(error) });
    const call: Reservation = {
      owner: "o",
      session_id,
      thread_id: session_id,
      prompt_name: "findGaps",
      role: "analyst",
      provider: "fake",
      model: "fake",
      priority: "",
      reserved_usd: null,
    };
    return { leases, lost, reserve: () => ledger.reserve(call) };
  }

  it("allows no call that the other one makes by now, and stops the run", async () => {
    const { leases, lost, reserve } = await watched("fenced");
    await reserve();
    await leases.acquire("o", "fenced");
    await expect(reserve()).rejects.toThrow(FencedError);
    expect(lost).toHaveLength(1);
    expect(await redis().hLen(partKeys("o", "fenced").calls)).toBe(1);
  });

  it("allows no call when it was paused while it wrote down the call, and the queue has given the run away", async () => {
    let asked = 0;
    let isOurs = true;
    const { lost, reserve } = await watched("paused", async () => {
      asked += 1;
      return isOurs;
    });
    await reserve();
    expect(asked).toBe(1);
    const clock = vi.spyOn(performance, "now");
    const begun = reserve();
    // The process goes on after the lock has ended: the call was written under the token that was the newest one then.
    clock.mockImplementation(() => Date.now() - performance.timeOrigin + 2 * LOCK_MS);
    try {
      isOurs = false;
      await expect(begun).rejects.toThrow(FencedError);
      expect(asked).toBe(2);
      expect(lost).toHaveLength(1);
    } finally {
      clock.mockRestore();
    }
  });
});

describe("leases in SQLite", () => {
  it("give one holder at a time, and a growing fence", async () => {
    const db = openDatabase(newFolder());
    const leases = createLeases(db);
    const first = await leases.acquire("o", "t");
    await expect(leases.acquire("o", "t")).rejects.toMatchObject({ code: "thread_busy" });
    await leases.acquire("other", "t");
    await first.release();
    expect((await leases.acquire("o", "t")).fence).toBeGreaterThan(first.fence);
  });

  it("are free at once when their holder is dead, even if its id lives on", async () => {
    const db = openDatabase(newFolder());
    await createLeases(db, "999999999:1").acquire("o", "t");
    expect((await createLeases(db).acquire("o", "t")).fence).toBe(2);
    await createLeases(db, `${process.pid}:1`).acquire("o", "u");
    if (process.platform === "linux") expect((await createLeases(db).acquire("o", "u")).fence).toBe(2);
  });
});
