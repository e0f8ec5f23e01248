import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { checkRedis, memoryOf } from "../../../adapters/stores/redis/check.js";
import { openRedis } from "../../../adapters/stores/redis/client.js";
import { checkDatabase } from "../../../adapters/stores/sqlite/check.js";
import { inWriteLock, openDatabase, writesWork } from "../../../adapters/stores/sqlite/database.js";
import type { StoreError } from "../../../domain/errors.js";
import { newFolder } from "../../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

describe.runIf(HAS_REDIS)("the memory of Redis", () => {
  it.each([
    [["--maxmemory", "50mb"], 50 * 1024 * 1024],
    [[], null],
  ])("is what it uses, and its limit where one is set: %j", async (options, limit_bytes) => {
    const redis = await startRedis(options);
    const client = await openRedis(redis.url);
    try {
      const before = await memoryOf(client);
      expect(before).toEqual({ used_bytes: expect.any(Number), limit_bytes });
      await client.set("key", "x".repeat(5_000_000));
      expect((await memoryOf(client)).used_bytes - before.used_bytes).toBeGreaterThan(4_000_000);
    } finally {
      client.destroy();
      await redis.stop();
    }
  });
});

describe.runIf(HAS_REDIS)("a Redis that can never be used", () => {
  async function refusal(options: string[], change = (url: string) => url): Promise<unknown> {
    const redis = await startRedis(options);
    try {
      await checkRedis(change(redis.url), "REDIS_URL");
      return null;
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return [code, message];
    } finally {
      await redis.stop();
    }
  }

  it("is named with what is wrong with it", async () => {
    const named = (why: RegExp) => ["config_invalid", expect.stringMatching(why)];
    expect(await refusal(["--requirepass", "secret"])).toEqual(named(/REDIS_URL refuses the user or the password/));
    const wrong = (url: string) => url.replace("//", "//:hunter2@");
    const refused = await refusal(["--requirepass", "secret"], wrong);
    expect(refused).toEqual(named(/refuses the user or the password/));
    expect(JSON.stringify(refused)).not.toContain("hunter2");
    expect(await refusal(["--cluster-enabled", "yes"])).toEqual(named(/Redis Cluster, which is not supported/));
    expect(await refusal(["--maxmemory", "50mb", "--maxmemory-policy", "volatile-lru"])).toEqual(
      named(/maxmemory-policy volatile-lru.*noeviction/),
    );
  });

  it("is none that is as it should be, and one that does not answer is waited for", async () => {
    expect(await refusal(["--maxmemory", "50mb", "--maxmemory-policy", "noeviction"])).toBeNull();
    expect(await refusal([], () => "redis://127.0.0.1:1")).toEqual([
      "store_unavailable",
      "REDIS_URL: Redis does not answer (ECONNREFUSED).",
    ]);
  });
});

describe.runIf(HAS_REDIS)("a Redis with which one side alone speaks TLS", () => {
  const reasonOf = (url: string) =>
    checkRedis(url, "REDIS_URL").then(
      () => null,
      (error: StoreError) => error.message,
    );

  it("is named as such: it waits for the end of a line, or closes the connection", async () => {
    const redis = await startRedis();
    expect(await reasonOf(redis.url.replace("redis:", "rediss:"))).toMatch(/does not speak TLS, .* with redis:/);
    await redis.stop();
    const closing = createServer((socket) => socket.once("data", () => socket.destroy())).listen(0, "127.0.0.1");
    await once(closing, "listening");
    const { port } = closing.address() as AddressInfo;
    expect(await reasonOf(`redis://127.0.0.1:${port}`)).toMatch(/expects TLS, .* with rediss:/);
    expect(await reasonOf(`rediss://127.0.0.1:${port}`)).toMatch(/does not speak TLS, .* with redis:/);
    closing.close();
  });
});

describe("a data folder", () => {
  it("that cannot be written is not ready until as much as a session can be written", async () => {
    const db = openDatabase(newFolder());
    // Another test of this process may have left its last write failed.
    writesWork();
    const pages = Number(db.pragma("page_count", { simple: true }));
    const limit = (count: number) => db.pragma(`max_page_count = ${count}`);
    limit(pages + 8);
    const write = (bytes: number) =>
      inWriteLock(() => db.exec(`CREATE TABLE IF NOT EXISTS filler AS SELECT zeroblob(${bytes}) AS noise`));
    await checkDatabase(db);
    await expect(write(100_000)).rejects.toMatchObject({ code: "storage_full" });
    await expect(checkDatabase(db)).rejects.toMatchObject({ code: "storage_full" });
    // A small write succeeds, but a session could not be started.
    await write(1_000);
    await expect(checkDatabase(db)).rejects.toMatchObject({ code: "storage_full" });
    limit(100_000);
    db.pragma("query_only = ON");
    await expect(checkDatabase(db)).rejects.toThrow("cannot be used");
    db.pragma("query_only = OFF");
    await checkDatabase(db);
  });
});
