import { emptyCheckpoint, MemorySaver } from "@langchain/langgraph-checkpoint";
import { expect, it } from "vitest";
import { FencedError } from "../../../adapters/stores/fenced-error.js";
import { WatchedSaver, Watches } from "../../../adapters/stores/watched-saver.js";
import { StoreError } from "../../../domain/errors.js";

const AT = { configurable: { thread_id: "o/t", checkpoint_ns: "" } };
const lease = { fence: 1, oursUntil: async () => Number.POSITIVE_INFINITY };
const unavailable = () => new StoreError({ code: "store_unavailable", message: "away" });

/** A saver whose writes fail as often as is said, each time with the next of these errors. */
function aSaver(errors: Error[]) {
  const watches = new Watches();
  let tries = 0;
  const saver = new WatchedSaver(new MemorySaver(), {
    watches,
    pointOf: async () => "",
    async write(work) {
      tries += 1;
      const error = errors.shift();
      if (error) throw error;
      return work();
    },
  });
  const put = () => saver.put(AT, emptyCheckpoint(), { source: "loop", step: 0, parents: {} }, {});
  return { saver, put, tries: () => tries };
}

it("a write that the store refuses is tried again, and succeeds in the end", async () => {
  const { saver, put, tries } = aSaver([unavailable(), unavailable()]);
  const lost: unknown[] = [];
  saver.watch("o/t", lease, (error) => lost.push(error));
  await put();
  expect([tries(), lost]).toEqual([3, []]);
  expect(await saver.getTuple(AT)).toBeDefined();
});

it("a write that fails four times is reported to the run of its thread, and ends no process", async () => {
  const { saver, put, tries } = aSaver(Array.from({ length: 9 }, unavailable));
  const lost: unknown[] = [];
  saver.watch("o/t", lease, (error) => lost.push(error));
  await expect(put()).resolves.toMatchObject({ configurable: { thread_id: "o/t" } });
  expect([tries(), lost.length, await saver.getTuple(AT)]).toEqual([4, 1, undefined]);
});

it("a write under an old fence is not tried again", async () => {
  const { saver, put, tries } = aSaver([new FencedError()]);
  const lost: unknown[] = [];
  saver.watch("o/t", lease, (error) => lost.push(error));
  await put();
  expect([tries(), lost[0]]).toEqual([1, expect.any(FencedError)]);
});

it("a write of no run fails for its caller", async () => {
  const { put } = aSaver([new Error("broken")]);
  await expect(put()).rejects.toThrow("broken");
});

it("the watch of a later run on the thread outlives the end of the earlier one", () => {
  const watches = new Watches();
  const leave = watches.add("o/t", { lease, onLost() {} });
  watches.add("o/t", { lease: { ...lease, fence: 2 }, onLost() {} });
  leave();
  expect(watches.fenceOf("o/t")).toBe(2);
});
