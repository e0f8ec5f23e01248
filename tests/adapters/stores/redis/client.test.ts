import { describe, expect, it } from "vitest";
import { openRedis, withRedisTimeout } from "../../../../adapters/stores/redis/client.js";
import { HAS_REDIS, startRedis } from "../../../../lab/support/redis.js";

describe.skipIf(!HAS_REDIS)("an answer of Redis", () => {
  it("is taken although this process was too busy to listen for longer than Redis may take", async () => {
    const server = await startRedis();
    const client = await openRedis(server.url);
    const answer = withRedisTimeout(() => client.ping());
    const busyUntil = performance.now() + 2_000;
    while (performance.now() < busyUntil);
    expect(await answer).toBe("PONG");
    client.destroy();
    await server.stop();
  });
});
