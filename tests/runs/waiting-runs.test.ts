import { expect, it } from "vitest";
import type { RunInput } from "../../domain/run.js";
import { createLocalQueue } from "../../runs/local-queue.js";
import type { Execution } from "../../stores/ports/queue.js";

/** A queue with one place, and the runs that it was given in the order in which it began them. */
function aQueue() {
  const begun: string[] = [];
  const ends: ((outcome: Execution) => void)[] = [];
  const queue = createLocalQueue(1, ({ run_id }) => {
    begun.push(run_id);
    return new Promise((resolve) => ends.push(resolve));
  });
  const add = (owner: string, run_id: string, background = false) => {
    const input: RunInput = { kind: "start", ...(background && { background }) };
    queue.add({ owner, thread_id: run_id, run_id, input });
  };
  const endAll = async () => {
    for (const end of ends) {
      end("ended");
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { add, begun, endAll, queue };
}

it("runs that wait: owners take turns, and what nobody waits for comes last", async () => {
  const { add, begun, endAll, queue } = aQueue();
  add("ana", "first");
  add("ana", "batch 1", true);
  add("ana", "ana 1");
  add("ana", "ana 2");
  add("bo", "batch 2", true);
  add("bo", "bo 1");
  expect(await queue.load()).toMatchObject({ waiting: 5 });
  await endAll();
  expect(begun).toEqual(["first", "ana 1", "bo 1", "ana 2", "batch 1", "batch 2"]);
  expect(await queue.load()).toEqual({ waiting: 0, oldestMs: null });
});
