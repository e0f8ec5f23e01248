import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Notification } from "../../../../adapters/stores/ports/notifications.js";
import { openRedis, type Redis } from "../../../../adapters/stores/redis/client.js";
import { createRedisNotifications } from "../../../../adapters/stores/redis/notifications.js";
import { HAS_REDIS, startRedis } from "../../../../lab/support/redis.js";

describe.skipIf(!HAS_REDIS)("notifications in Redis", () => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  const opened: Redis[] = [];
  const aProcess = async (name: string) => {
    const [redis, subscriber] = [await openRedis(server.url), await openRedis(server.url)];
    opened.push(redis, subscriber);
    return createRedisNotifications(redis, subscriber, name);
  };
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => {
    for (const redis of opened) redis.destroy();
    await server.stop();
  });

  it("reach the other process for that session alone, and begin with a look at the log", async () => {
    const [one, other] = [await aProcess("one"), await aProcess("other")];
    const heard: Notification[] = [];
    const heardByItself: Notification[] = [];
    const elsewhere: Notification[] = [];
    other.subscribe("o", "s", (news) => heard.push(news));
    one.subscribe("o", "s", (news) => heardByItself.push(news));
    other.subscribe("o", "another", (news) => elsewhere.push(news));
    await expect
      .poll(() => [heard, heardByItself, elsewhere])
      .toEqual([[{ kind: "log" }], [{ kind: "log" }], [{ kind: "log" }]]);
    one.publish("o", "s", { kind: "forget", thread_id: "s.g1" });
    one.publish("o", "s", { kind: "log" });
    await expect.poll(() => heard).toEqual([{ kind: "log" }, { kind: "forget", thread_id: "s.g1" }, { kind: "log" }]);
    expect([heardByItself.length, elsewhere.length]).toEqual([1, 1]);
  });

  it("are not heard any more after leaving", async () => {
    const [one, other] = [await aProcess("three"), await aProcess("four")];
    const heard: Notification[] = [];
    const stays: Notification[] = [];
    const leave = other.subscribe("o", "t", (news) => heard.push(news));
    other.subscribe("o", "t", (news) => stays.push(news));
    await expect.poll(() => [heard.length, stays.length]).toEqual([1, 1]);
    leave();
    one.publish("o", "t", { kind: "log" });
    await expect.poll(() => stays.length).toBe(2);
    expect(heard).toHaveLength(1);
  });
});
