import { execFile } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { ConfigError } from "../../../domain/errors.js";
import { createSharedQueue } from "../../../engine/runs/shared-queue.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

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

it.runIf(HAS_REDIS)("a shared queue that loses its Redis while it connects goes on once that is back", async () => {
  const redis = await startRedis();
  onTestFinished(async () => void (await redis.stop()));
  const { port, lost } = await lossyProxy(redis.port, 3);
  // In a process of its own: a queue that tries again without a pause would take this one's time for ever.
  const script = ["--import", "tsx", "tests/support/one-queued-run.ts", `redis://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)(process.execPath, script, { timeout: 30_000, killSignal: "SIGKILL" });
  expect(stdout).toBe("executed r1\n");
  expect(lost()).toBe(3);
});

/** Forwards to a Redis, and breaks all connections at the first `times` questions about its version, which BullMQ asks as it connects. */
async function lossyProxy(redis: number, times: number) {
  const open = new Set<Socket>();
  let lost = 0;
  const proxy = createServer((client) => {
    const server = connect(redis, "127.0.0.1");
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(from);
      from.on("error", () => {});
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.on("data", (data) => {
        if (from === client && lost < times && /\binfo\r\n/i.test(data.toString("latin1"))) {
          lost += 1;
          for (const socket of open) socket.resetAndDestroy();
        } else to.write(data);
      });
    }
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void proxy.close());
  await once(proxy, "listening");
  return { port: (proxy.address() as AddressInfo).port, lost: () => lost };
}
