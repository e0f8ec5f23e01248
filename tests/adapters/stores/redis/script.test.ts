import { describe, expect, it } from "vitest";
import { openRedis } from "../../../../adapters/stores/redis/client.js";
import { createScript } from "../../../../adapters/stores/redis/script.js";
import { HAS_REDIS, startRedis } from "../../../../lab/support/redis.js";

describe("a script of Redis", () => {
  it("is refused when it is loaded if it names a key that it does not declare", () => {
    expect(() => createScript(["session", "runs"], "return redis.call('GET', key.sesion)")).toThrow(/"sesion"/);
    expect(() => createScript(["session"], "return redis.call('GET', KEYS[1])")).toThrow(/by name/);
  });

  it.skipIf(!HAS_REDIS)("gets its keys by name, in whatever order they are declared", async () => {
    const server = await startRedis();
    const redis = await openRedis(server.url);
    await redis.set("a", "1");
    await redis.set("b", "2");
    const body = "return { redis.call('GET', key.first), redis.call('GET', key['second']), ARGV[1] }";
    const keys = { first: "a", second: "b" };
    for (const names of [["first", "second"] as const, ["second", "first"] as const])
      expect(await createScript(names, body)(redis, keys, ["x"])).toEqual(["1", "2", "x"]);
    redis.destroy();
    await server.stop();
  });
});
