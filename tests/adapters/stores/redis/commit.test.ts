import { describe, expect, it } from "vitest";
import { FencedError } from "../../../../adapters/stores/fenced-error.js";
import { checkpointThread } from "../../../../adapters/stores/ports/checkpointer.js";
import { commit, EXISTS } from "../../../../adapters/stores/redis/commit.js";
import { checkpointKeys, partKeys } from "../../../../adapters/stores/redis/keys.js";
import { HAS_REDIS } from "../../../../lab/support/redis.js";
import { aRedis } from "../../../support/redis-client.js";

describe.skipIf(!HAS_REDIS)("a change of a session in Redis", () => {
  const redis = aRedis();
  const view = (thread: string) => redis().hGet(partKeys("o", thread).views, "q");

  it("is made whole if nothing that it rests on has changed, and not at all otherwise", async () => {
    const writes = (value: string) => [["HSET", "views", "q", value] as ["HSET", "views", ...string[]]];
    expect(await commit(redis(), "o", "a", { when: [["views", "q", null]], writes: writes("1") })).toBe(true);
    expect(await commit(redis(), "o", "a", { when: [["views", "q", null]], writes: writes("2") })).toBe(false);
    expect(await commit(redis(), "o", "a", { when: [["views", "q", "0"]], writes: writes("2") })).toBe(false);
    expect(await commit(redis(), "o", "a", { when: [["views", "none", EXISTS]], writes: writes("2") })).toBe(false);
    expect(await view("a")).toBe("1");
    const when: ["views", "q", string][] = [
      ["views", "q", "1"],
      ["views", "q", EXISTS],
    ];
    expect(await commit(redis(), "o", "a", { when, writes: writes("2") })).toBe(true);
    expect(await view("a")).toBe("2");
  });

  it("is refused under an older fence than the thread has", async () => {
    await redis().set(checkpointKeys(checkpointThread("o", "b")).fence, "5");
    const change = { when: [], writes: [["HSET", "views", "q", "1"] as ["HSET", "views", ...string[]]] };
    await expect(commit(redis(), "o", "b", { ...change, fence: 4 })).rejects.toThrow(FencedError);
    expect(await view("b")).toBeNull();
    expect(await commit(redis(), "o", "b", { ...change, fence: 5 })).toBe(true);
  });

  it("gives all of the session a new time to live, but not what its owner keeps", async () => {
    const writes: ["HSET", "views" | "said", ...string[]][] = [
      ["HSET", "views", "q", "1"],
      ["HSET", "said", "q", "1"],
    ];
    await commit(redis(), "o", "c", { when: [], writes, ttlMs: 60_000 });
    const { views, said } = partKeys("o", "c");
    expect(await redis().pTTL(views)).toBeGreaterThan(0);
    expect(await redis().pTTL(said)).toBe(-1);
  });
});
