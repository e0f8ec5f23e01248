import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Execution } from "../../../adapters/stores/ports/queue.js";
import { type Bull, connectBull, disconnectBull, type Ids } from "../../../engine/runs/bull.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

if (!HAS_REDIS) it.skip("runs in a queue of BullMQ (redis-server is not installed here)", () => {});

describe.skipIf(!HAS_REDIS)("the queue of BullMQ", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let databases = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** A connected queue on a database of its own, whose runs end as the test says. */
  async function connected(execute: (run: Ids) => Execution) {
    databases += 1;
    const begun: string[] = [];
    const bull = await connectBull({
      url: `${redis.url}/${databases % 16}`,
      limit: 1,
      execute: async (run) => {
        begun.push(run.run_id);
        return execute(run);
      },
      onError: () => {},
      signal: new AbortController().signal,
    });
    onTestFinished(() => disconnectBull(bull));
    return { bull, begun };
  }
  const add = ({ queue }: Bull, run_id: string) => queue.add("run", { owner: "ann", thread_id: "t", run_id });

  it("hands a run to the worker once that is started, with its ids alone, and keeps nothing of it", async () => {
    const { bull, begun } = await connected(() => "ended");
    const job = await add(bull, "r1");
    expect([begun, Object.keys(job.data)]).toEqual([[], ["owner", "thread_id", "run_id"]]);
    void bull.worker.run();
    await expect
      .poll(() => bull.queue.getJobCounts("wait", "active", "completed", "failed"))
      .toEqual({
        ...{ wait: 0, active: 0, completed: 0, failed: 0 },
      });
    expect(begun).toEqual(["r1"]);
  });

  it("tries a run again that another process has the lease of, and executes others in between", async () => {
    let tries = 0;
    const { bull, begun } = await connected(({ run_id }) => {
      if (run_id !== "locked") return "ended";
      tries += 1;
      return tries === 1 ? "locked" : "ended";
    });
    await add(bull, "locked");
    await add(bull, "other");
    void bull.worker.run();
    await expect.poll(() => begun).toEqual(["locked", "other", "locked"]);
  });

  it("closes its connections, also where its Redis has gone", async () => {
    const { bull } = await connected(() => "ended");
    await disconnectBull(bull);
    expect(bull.connection.isOpen).toBe(false);
  });
});

it("a connection that is given up is closed, and the work that waited for it is told", async () => {
  const silent = createServer((socket) => {
    socket.on("error", () => {});
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const controller = new AbortController();
  const connecting = connectBull({
    url: `redis://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    limit: 1,
    execute: async () => "ended",
    onError: () => {},
    signal: controller.signal,
  });
  silent.once("connection", () => controller.abort());
  await expect(connecting).rejects.toThrow();
});
