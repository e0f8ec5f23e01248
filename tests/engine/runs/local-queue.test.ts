import { describe, expect, it, onTestFinished } from "vitest";
import type { Execution, QueuedRun } from "../../../adapters/stores/ports/queue.js";
import { createLocalQueue } from "../../../engine/runs/local-queue.js";

const run = (run_id: string, background = false): QueuedRun => ({
  ...{ owner: "ann", thread_id: run_id, run_id, input: { kind: "start", ...(background && { background }) } },
});

/** A queue whose runs end when the test says so. */
function aQueue(limit: number) {
  const begun: string[] = [];
  const ends = new Map<string, (outcome: Execution) => void>();
  const queue = createLocalQueue(limit, ({ run_id }) => {
    begun.push(run_id);
    return new Promise((resolve) => ends.set(run_id, resolve));
  });
  onTestFinished(() => queue.close(0));
  const end = async (id: string, outcome: Execution = "ended") => {
    ends.get(id)?.(outcome);
    // The queue goes on in the next turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, begun, end };
}

describe("the queue of one process", () => {
  it("executes as many runs at the same time as it may, and the next one when one has ended", async () => {
    const { queue, begun, end } = aQueue(2);
    for (const id of ["a", "b", "c"]) await queue.add(run(id));
    expect([begun, await queue.waits()]).toEqual([["a", "b"], new Map([["ann", [expect.any(Number)]]])]);
    await end("a");
    expect([begun, await queue.waits()]).toEqual([["a", "b", "c"], new Map()]);
  });

  it("takes interactive runs before those of batches", async () => {
    const { queue, begun, end } = aQueue(1);
    await queue.add(run("first"));
    await queue.add(run("batch", true));
    await queue.add(run("typed"));
    await end("first");
    expect(begun).toEqual(["first", "typed"]);
  });

  it("executes a run at once that is to be cancelled, beside those that it executes already", async () => {
    const { queue, begun, end } = aQueue(1);
    for (const id of ["a", "b", "c"]) await queue.add(run(id));
    queue.prioritise(run("c"));
    expect(begun).toEqual(["a", "c"]);
    await end("c");
    expect(begun).toEqual(["a", "c"]);
  });

  it("queues the runs of dead processes, and counts what waits by its owner", async () => {
    const { queue } = aQueue(1);
    expect(await queue.restore([run("a"), run("b"), { ...run("c"), owner: "eve" }])).toBe(3);
    expect([...(await queue.waits()).keys()].sort()).toEqual(["ann", "eve"]);
  });

  it("begins nothing once it is closed, and leaves what waits in the store", async () => {
    const { queue, begun, end } = aQueue(1);
    await queue.add(run("a"));
    await queue.add(run("b"));
    await queue.close(0);
    await end("a");
    await queue.add(run("c"));
    queue.prioritise(run("b"));
    expect([begun, (await queue.waits()).get("ann")]).toEqual([["a"], [expect.any(Number)]]);
  });
});
