import { Command, END, interrupt, START, StateGraph, StateSchema } from "@langchain/langgraph";
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import { emptyCheckpoint, uuid6 } from "@langchain/langgraph-checkpoint";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { RedisSaver } from "../../../adapters/stores/redis/checkpointer.js";
import { openRedis, type Redis } from "../../../adapters/stores/redis/client.js";
import { checkpointKeys } from "../../../adapters/stores/redis/keys.js";
import { createCheckpointer } from "../../../adapters/stores/sqlite/checkpointer.js";
import { type Db, openMemoryDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createLeases } from "../../../adapters/stores/sqlite/leases.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

/* Cases that the official suite does not cover: branches, interrupts, fences, expiry, kinds of values. */

const THREAD = "local/thread";

/** A checkpointer under test, with controls for its fence. */
interface Under {
  saver: BaseCheckpointSaver;
  /** From now on this process writes the thread with this fencing token; null: without one. */
  writeAs(fence: number | null, onLost?: (error: unknown) => void): void;
  /** A newer run takes over the thread. Returns its fencing token. */
  takeOver(): Promise<number>;
}

let server: Awaited<ReturnType<typeof startRedis>>;
let redis: Redis;
beforeAll(async () => {
  if (!HAS_REDIS) return;
  server = await startRedis();
  redis = await openRedis(server.url);
});
afterAll(async () => {
  if (!HAS_REDIS) return;
  redis.destroy();
  await server.stop();
});

function onSqlite(): Under {
  const db: Db = openMemoryDatabase();
  const saver = createCheckpointer(db);
  let unwatch = () => {};
  return {
    saver,
    writeAs(fence, onLost = () => {}) {
      unwatch();
      if (fence !== null)
        unwatch = saver.watch(THREAD, { fence, oursUntil: async () => Number.POSITIVE_INFINITY }, onLost);
    },
    async takeOver() {
      const lease = await createLeases(db, `gone:${Math.random()}`).acquire("local", "thread");
      await lease.release();
      return lease.fence;
    },
  };
}

async function onRedis(ttlMs: number | null = null): Promise<Under> {
  await redis.flushAll();
  let own: number | null = null;
  const saver = new RedisSaver(redis, { ttlMs, fenceOf: () => own });
  return {
    saver,
    writeAs(fence) {
      own = fence;
    },
    takeOver: () => redis.incr(checkpointKeys(THREAD).fence),
  };
}

const savers: [string, () => Under | Promise<Under>][] = [
  ["SQLite", onSqlite],
  ...(HAS_REDIS ? [["Redis", onRedis] as [string, () => Promise<Under>]] : []),
];
if (!HAS_REDIS) it.skip("the checkpointer on Redis (redis-server is not installed here)", () => {});

const State = new StateSchema({ said: z.array(z.string()).default([]), round: z.int().default(0) });

/** A graph that asks twice, with a step of work in between. */
function asking(checkpointer: BaseCheckpointSaver) {
  return new StateGraph(State)
    .addNode("first", ({ said }) => ({ said: [...said, String(interrupt("first?"))] }))
    .addNode("work", ({ said }) => ({ said: [...said, "worked"], round: 1 }))
    .addNode("second", ({ said }) => ({ said: [...said, String(interrupt("second?"))] }))
    .addEdge(START, "first")
    .addEdge("first", "work")
    .addEdge("work", "second")
    .addEdge("second", END)
    .compile({ checkpointer });
}

describe.each(savers)("the checkpointer on %s", (name, create) => {
  let under: Under;
  beforeEach(async () => {
    under = await create();
  });
  const config = { configurable: { thread_id: THREAD } };
  const reply = (text: string) => new Command({ resume: { text } }) as never;

  it.each(["sync", "async", "exit"] as const)("keeps interrupts and replies with durability %s", async (durability) => {
    const run = (input: unknown) => asking(under.saver).invoke(input as never, { ...config, durability });
    await run({});
    expect((await asking(under.saver).getState(config)).tasks[0]?.interrupts[0]?.value).toBe("first?");
    await run(reply("a"));
    expect((await asking(under.saver).getState(config)).tasks[0]?.interrupts[0]?.value).toBe("second?");
    await run(reply("b"));
    const { next, values } = await asking(under.saver).getState(config);
    expect([next, values.said]).toEqual([[], ["[object Object]", "worked", "[object Object]"]]);
  });

  it("leaves a branch as it was when another one is begun from its past", async () => {
    const graph = asking(under.saver);
    await graph.invoke({}, config);
    const asked = (await graph.getState(config)).config;
    await graph.invoke(new Command({ resume: "old" }) as never, config);
    await graph.invoke(new Command({ resume: "old end" }) as never, config);
    const oldEnd = await graph.getState(config);
    // Resumed from the earlier ask with another reply, as a rewind does.
    await graph.invoke(null, asked);
    await graph.invoke(new Command({ resume: "new" }) as never, config);
    const before = await graph.getState(oldEnd.config);
    expect(before.values.said).toEqual(["old", "worked", "old end"]);
    expect((await graph.getState(config)).values.said).toEqual(["new", "worked"]);
    const saidOnBoth = new Set<string>();
    for await (const { values } of graph.getStateHistory(config)) saidOnBoth.add((values.said ?? []).join(", "));
    expect([...saidOnBoth].sort()).toEqual(["", "new", "new, worked", "old", "old, worked", "old, worked, old end"]);
  });

  it("gives every kind of value back as it was", async () => {
    const values = {
      text: 'é 👩🏽‍🚒 \u0000 "quoted" | bar',
      empty: "",
      zero: 0,
      no: false,
      nothing: null,
      list: [1, [2, [3]]],
      bytes: new Uint8Array([0, 124, 255]),
      day: new Date("2026-11-20T09:00:00Z"),
      many: new Map([["a", new Set([1, 2])]]),
      "a|channel:with {bars}": "x",
    };
    const versions = Object.fromEntries(Object.keys(values).map((channel) => [channel, 1.5]));
    const checkpoint = { ...emptyCheckpoint(), id: uuid6(1), channel_values: values, channel_versions: versions };
    const at = { configurable: { thread_id: THREAD, checkpoint_ns: "" } };
    await under.saver.put(at, checkpoint, { source: "loop", step: 0, parents: {} }, versions);
    const kept = (await under.saver.getTuple(at))?.checkpoint.channel_values;
    // The stock serializer returns dates as ISO strings. The exact bytes are only checked for Redis.
    expect({ ...kept, day: new Date(kept?.day as string) }).toMatchObject(
      name === "Redis" ? values : { ...values, bytes: expect.anything() },
    );
  });

  it("writes nothing for a run whose thread was taken over, not even a late one of several", async () => {
    const graph = asking(under.saver);
    const lost: unknown[] = [];
    const mine = await under.takeOver();
    under.writeAs(mine, (error) => lost.push(error));
    await graph.invoke({}, config);
    const before = (await graph.getState(config)).config.configurable?.checkpoint_id;
    await under.takeOver();
    await graph.invoke(new Command({ resume: "late" }) as never, config).catch((error: unknown) => lost.push(error));
    expect(String(lost[0])).toMatch(/taken over this thread/);
    under.writeAs(null);
    const now = await graph.getState(config);
    expect(now.config.configurable?.checkpoint_id).toBe(before);
    expect(now.tasks[0]?.interrupts[0]?.value).toBe("first?");
  });

  it("goes on under the newer fence", async () => {
    const graph = asking(under.saver);
    under.writeAs(await under.takeOver());
    await graph.invoke({}, config);
    under.writeAs(await under.takeOver());
    await graph.invoke(new Command({ resume: "mine" }) as never, config);
    expect((await graph.getState(config)).values.said).toEqual(["mine", "worked"]);
  });
});

describe.skipIf(!HAS_REDIS)("the checkpointer on Redis", () => {
  const config = { configurable: { thread_id: THREAD } };
  const commands = async () => {
    const stats = await redis.info("commandstats");
    const calls = (command: string) => Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`, "i").exec(stats)?.[1] ?? 0);
    return { scripts: calls("evalsha") + calls("eval"), keys: calls("keys") + calls("scan") };
  };

  it("takes one round trip for each write and each read, and never looks for keys", async () => {
    const { saver } = await onRedis();
    const graph = asking(saver);
    await graph.invoke({}, config);
    let calls = 0;
    for (const method of ["put", "putWrites", "getTuple"] as const) {
      const own = saver[method].bind(saver) as (...given: unknown[]) => Promise<unknown>;
      Object.assign(saver, {
        [method]: (...given: unknown[]) => {
          calls += 1;
          return own(...given);
        },
      });
    }
    await redis.configResetStat();
    await graph.invoke(new Command({ resume: "a" }) as never, config);
    await graph.getState(config);
    const { scripts, keys } = await commands();
    expect(calls).toBeGreaterThan(3);
    expect([scripts, keys]).toEqual([calls, 0]);
  });

  it("takes what was put last for the newest, though the clock of who put it is behind", async () => {
    const { saver } = await onRedis();
    const graph = asking(saver);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    await graph.invoke({}, config);
    vi.useRealTimers();
    expect((await graph.getState(config)).next).toEqual(["first"]);
    await graph.invoke(new Command({ resume: "a" }) as never, config);
    const { next, config: newest } = await graph.getState(config);
    expect(next).toEqual(["second"]);
    const ids: unknown[] = [];
    for await (const { config: at } of graph.getStateHistory(config)) ids.push(at.configurable?.checkpoint_id);
    expect(ids[0]).toBe(newest.configurable?.checkpoint_id);
  });

  it("lets a thread expire whole, renews its time with every write, and covers what is pending", async () => {
    const { saver } = await onRedis(60_000);
    const graph = asking(saver);
    await graph.invoke({}, config);
    const { stored, order } = checkpointKeys(THREAD);
    const keys = [stored, order];
    const left = () => Promise.all(keys.map((key) => redis.pTTL(key)));
    for (const key of keys) await redis.pExpire(key, 5_000);
    await graph.getState(config);
    for (const ms of await left()) expect(ms).toBeLessThanOrEqual(5_000);
    await graph.invoke(new Command({ resume: "a" }) as never, config);
    for (const ms of await left()) expect(ms).toBeGreaterThan(50_000);
    for (const key of keys) await redis.pExpire(key, 1);
    await expect.poll(() => redis.exists(keys)).toBe(0);
    expect(await saver.getTuple(config)).toBeUndefined();
  });

  it("deletes a thread whole, and refuses what is still written for it", async () => {
    const { saver, takeOver, writeAs } = await onRedis();
    const graph = asking(saver);
    writeAs(await takeOver());
    await graph.invoke({}, config);
    await saver.deleteThread(THREAD);
    await expect(graph.invoke({}, config)).rejects.toThrow(/taken over this thread/);
    const { stored, order } = checkpointKeys(THREAD);
    expect(await redis.exists([stored, order])).toBe(0);
  });

  it("is held by whoever wrote last, and has a tombstone above every fence", async () => {
    const { saver, writeAs } = await onRedis();
    const graph = asking(saver);
    writeAs(5);
    await graph.invoke({}, config);
    writeAs(4);
    await expect(graph.invoke(new Command({ resume: "late" }) as never, config)).rejects.toThrow(
      /taken over this thread/,
    );
    writeAs(7);
    await saver.deleteThread(THREAD);
    await expect(graph.invoke({}, config)).rejects.toThrow(/taken over this thread/);
  });

  it("stores a channel's value once, however many steps leave it as it is", async () => {
    const { saver } = await onRedis();
    const Big = new StateSchema({ big: z.string().default(""), round: z.int().default(0) });
    const graph = new StateGraph(Big)
      .addNode("step", ({ round }) => ({ round: round + 1 }))
      .addEdge(START, "step")
      .addConditionalEdges("step", ({ round }) => (round < 40 ? "step" : END), ["step", END])
      .compile({ checkpointer: saver });
    const big = "x".repeat(100_000);
    await graph.invoke({ big }, { ...config, recursionLimit: 100 });
    const bytes = (await redis.memoryUsage(checkpointKeys(THREAD).stored, { SAMPLES: 0 })) ?? 0;
    expect(bytes).toBeGreaterThan(100_000);
    // The input, the pending write and the value, plus forty steps of a few hundred bytes.
    expect(bytes).toBeLessThan(500_000);
  });
});
