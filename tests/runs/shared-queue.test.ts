import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { ConfigError } from "../../domain/errors.js";
import { createSharedQueue } from "../../runs/shared-queue.js";

it("a shared queue connects once its Redis was found to be usable, and leaves the first word on it to that check", async () => {
  let connections = 0;
  const redis = createServer((socket) => {
    connections += 1;
    socket.on("error", () => {});
    onTestFinished(() => void socket.destroy());
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void redis.close());
  await once(redis, "listening");
  const errors: unknown[] = [];
  const refused = new ConfigError({ code: "config_invalid", message: "drops data" });
  /** The connections and reports before each check. */
  const before: number[][] = [];
  const queue = createSharedQueue({
    url: `redis://127.0.0.1:${(redis.address() as AddressInfo).port}`,
    limit: 1,
    execute: async () => "ended",
    async ready() {
      before.push([connections, errors.length]);
      if (before.length < 4) throw refused;
    },
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => queue.close(0));
  await expect.poll(() => connections).toBeGreaterThan(0);
  // The second failure is reported, and later ones seldom.
  expect(before).toEqual([
    [0, 0],
    [0, 0],
    [0, 1],
    [0, 1],
  ]);
  expect(errors).toEqual([refused]);
});
