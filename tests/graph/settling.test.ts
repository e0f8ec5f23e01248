import { describe, expect, it } from "vitest";
import { createSiblingBarrier } from "../../graph/settling.js";

const step = (number: number) => ({
  configurable: { thread_id: "t", checkpoint_id: "c" },
  metadata: { langgraph_step: number },
});
const turns = async (count: number) => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A node that fails at once, beside one that ends when `end` is called, in the given steps. */
function failingBeside(failing: number, other: number) {
  const settling = createSiblingBarrier();
  let end = () => {};
  const order: string[] = [];
  const sibling = settling(async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    order.push("sibling ended");
  })({}, step(other));
  const failed = settling(async () => {
    throw new Error("down");
  })({}, step(failing)).catch((error: Error) => order.push(error.message));
  return { order, end: () => end(), all: Promise.all([sibling, failed]) };
}

describe("the failure of a node", () => {
  it("comes after the other nodes of its step have ended", async () => {
    const { order, end, all } = failingBeside(1, 1);
    await turns(5);
    expect(order).toEqual([]);
    end();
    await all;
    expect(order).toEqual(["sibling ended", "down"]);
  });

  it("does not wait for the nodes of another step", async () => {
    const { order, end, all } = failingBeside(1, 2);
    await turns(5);
    expect(order).toEqual(["down"]);
    end();
    await all;
  });

  it("is alone in waiting: a result comes as it is", async () => {
    const node = createSiblingBarrier()(async (state: { name: string }) => state.name);
    await expect(node({ name: "a" }, { ...step(1), signal: new AbortController().signal })).resolves.toBe("a");
  });
});
