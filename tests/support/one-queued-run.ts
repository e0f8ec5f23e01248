import { EventEmitter, once } from "node:events";
import { createSharedQueue } from "../../engine/runs/shared-queue.js";

/* Executes one run on the shared queue of the Redis that is named, says so, closes the queue, and ends when nothing is left open. */

const [, , url = ""] = process.argv;
const events = new EventEmitter();
const queue = createSharedQueue({
  url,
  limit: 1,
  async execute({ run_id }) {
    events.emit("executed", run_id);
    return "ended";
  },
  ready: async () => {},
  onError: () => {},
});
const executed = once(events, "executed");
await queue.add({ owner: "o", thread_id: "t", run_id: "r1", input: { kind: "start" } });
console.log(`executed ${await executed}`);
await queue.close(1_000);
