import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reservation } from "../../domain/receipt.js";
import { HAS_REDIS, startRedis } from "../../lab/support/redis.js";
import { FencedError } from "../../stores/fenced-error.js";
import { checkpointThread } from "../../stores/ports/checkpointer.js";
import { createRedisCallLedger } from "../../stores/redis/calls.js";
import { openRedis, type Redis } from "../../stores/redis/client.js";
import { partKeys } from "../../stores/redis/keys.js";
import { createRedisLeases } from "../../stores/redis/leases.js";
import { Watches } from "../../stores/watched-saver.js";

const TTL_MS = 60_000;

describe.skipIf(!HAS_REDIS)("the lease of a server that was paused for longer than the queue waits", () => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = await openRedis(server.url);
  });
  afterAll(async () => {
    redis.destroy();
    await server.stop();
  });

  it("is not given to it any more once the queue has given the run to another", async () => {
    const leases = createRedisLeases(redis, TTL_MS);
    const { fence } = await leases.acquire("o", "given-away");
    await expect(leases.acquire("o", "given-away", async () => false)).rejects.toMatchObject({ code: "thread_busy" });
    expect((await leases.acquire("o", "given-away", async () => true)).fence).toBe(fence + 1);
  });

  it("is not taken from the other that acquires it while the queue is asked", async () => {
    const leases = createRedisLeases(redis, TTL_MS);
    let others = 0;
    const mine = leases.acquire("o", "contended", async () => {
      others = (await leases.acquire("o", "contended")).fence;
      return true;
    });
    await expect(mine).rejects.toMatchObject({ code: "thread_busy" });
    expect((await leases.acquire("o", "contended")).fence).toBe(others + 1);
  });

  it("allows no call that the other one makes by now, and stops the run", async () => {
    const watches = new Watches();
    const budgets = { session: null, ownerDay: null, day: null };
    const ledger = createRedisCallLedger(redis, { budgets, now: () => new Date(), ttlMs: TTL_MS, watches });
    const leases = createRedisLeases(redis, TTL_MS);
    await redis.hSet(partKeys("o", "s").session, "input", "{}");
    const call: Reservation = {
      owner: "o",
      session_id: "s",
      thread_id: "s",
      prompt_name: "findGaps",
      role: "analyst",
      provider: "fake",
      model: "fake",
      priority: "",
      reserved_usd: null,
    };
    const { fence } = await leases.acquire("o", "s");
    const lost: unknown[] = [];
    watches.add(checkpointThread("o", "s"), { fence, onLost: (error) => lost.push(error) });
    await ledger.reserve(call);
    await leases.acquire("o", "s");
    await expect(ledger.reserve(call)).rejects.toThrow(FencedError);
    expect(lost).toHaveLength(1);
    expect(await redis.hLen(partKeys("o", "s").calls)).toBe(1);
  });
});
