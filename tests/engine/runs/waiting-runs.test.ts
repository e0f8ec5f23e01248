import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { ExecuteRun, Execution, RunQueue } from "../../../adapters/stores/ports/queue.js";
import type { RunInput } from "../../../domain/run.js";
import { createLocalQueue } from "../../../engine/runs/local-queue.js";
import { createSharedQueue } from "../../../engine/runs/shared-queue.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";

/* The order of waiting runs, in the queue of one process and in the one that servers share. */

if (!HAS_REDIS) it.skip("runs that wait in Redis (redis-server is not installed here)", () => {});

let redis: Awaited<ReturnType<typeof startRedis>> | null = null;
beforeAll(async () => {
  redis = HAS_REDIS ? await startRedis() : null;
});
afterAll(() => redis?.stop());

let databases = 0;
function shared(execute: ExecuteRun): RunQueue {
  databases += 1;
  return createSharedQueue({
    url: `${redis?.url}/${databases}`,
    limit: 1,
    execute,
    ready: async () => {},
    onError: () => {},
  });
}

const QUEUES: [name: string, create: (execute: ExecuteRun) => RunQueue][] = [
  ["this process", (execute) => createLocalQueue(1, execute)],
  ...(HAS_REDIS ? [["Redis", shared] satisfies [string, (execute: ExecuteRun) => RunQueue]] : []),
];

/** A queue with one place, and the runs that it was given in the order in which it began them. */
function aQueue(create: (execute: ExecuteRun) => RunQueue) {
  const begun: string[] = [];
  const ends: ((outcome: Execution) => void)[] = [];
  const queue = create(({ run_id }) => {
    begun.push(run_id);
    return new Promise((resolve) => ends.push(resolve));
  });
  const addRun = (owner: string, run_id: string, input: RunInput) =>
    queue.add({ owner, thread_id: run_id, run_id, input });
  const add = (owner: string, run_id: string, background = false) =>
    addRun(owner, run_id, { kind: "start", ...(background && { background }) });
  const reply = (owner: string, run_id: string) =>
    addRun(owner, run_id, { kind: "reopen", choice: null, by: "candidate", at: "2026-11-30T08:00:00.000Z" });
  const beginning = (count: number) => expect.poll(() => begun.length).toBe(count);
  /** Ends the runs one after the other, until so many have begun. */
  const endUntil = async (count: number) => {
    while (begun.length < count) {
      ends.shift()?.("ended");
      await beginning(begun.length + 1);
    }
  };
  onTestFinished(() => {
    for (const end of ends) end("ended");
    return queue.close(1_000);
  });
  const ahead = (run_id: string) => queue.ahead({ owner: "ana", thread_id: run_id, run_id });
  return { add, reply, ahead, begun, beginning, endUntil, queue };
}

/** The same, with a run that takes its one place. */
async function aBusyQueue(create: (execute: ExecuteRun) => RunQueue) {
  const queue = aQueue(create);
  await queue.add("ana", "first");
  await queue.beginning(1);
  return queue;
}

describe.each(QUEUES)("runs that wait in %s", (_, create) => {
  it("owners take turns, and what nobody waits for comes last", async () => {
    const { add, begun, endUntil, queue } = await aBusyQueue(create);
    await add("ana", "batch 1", true);
    await add("ana", "ana 1");
    await add("ana", "ana 2");
    await add("bo", "batch 2", true);
    await add("bo", "bo 1");
    const waits = await queue.waits();
    expect([waits.get("ana")?.length, waits.get("bo")?.length]).toEqual([3, 2]);
    expect([...waits.values()].flat().every((ms) => ms >= 0 && ms < 60_000)).toBe(true);
    await endUntil(6);
    expect(begun).toEqual(["first", "ana 1", "bo 1", "ana 2", "batch 1", "batch 2"]);
    expect(await queue.waits()).toEqual(new Map());
  });

  it("replies begin before starts, and a start does not wait for all replies that come after it", async () => {
    const { add, reply, begun, endUntil } = await aBusyQueue(create);
    await add("ana", "batch", true);
    await add("ana", "ana starts");
    await add("bo", "bo starts");
    for (let count = 1; count <= 6; count += 1) await reply("cy", `cy ${count}`);
    await endUntil(10);
    const replies = ["cy 2", "cy 3", "cy 4"];
    expect(begun).toEqual(["first", "cy 1", "ana starts", ...replies, "bo starts", "cy 5", "cy 6", "batch"]);
  });

  it("each waiting run knows how many begin before it", async () => {
    const { add, reply, ahead, endUntil, queue } = await aBusyQueue(create);
    await add("ana", "second");
    await add("ana", "third");
    await reply("bo", "reply");
    expect(await Promise.all(["reply", "second", "third", "first", "unknown"].map(ahead))).toEqual([
      0,
      1,
      2,
      null,
      null,
    ]);
    await endUntil(2);
    expect(await Promise.all(["reply", "second", "third"].map(ahead))).toEqual([null, 0, 1]);
    expect(await queue.servers()).toBe(1);
  });

  it("the only run of an owner does not wait for sixty of another that came at once", async () => {
    const { add, begun, beginning, endUntil } = aQueue(create);
    await Promise.all(Array.from({ length: 60 }, (_, index) => add("ana", `ana ${index}`)));
    await beginning(1);
    await add("bo", "bo");
    await endUntil(3);
    expect(begun).toContain("bo");
  });
});
