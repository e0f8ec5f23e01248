import { describe, expect, it } from "vitest";
import { OwnerQueue } from "../../../engine/runtime/owner-queue.js";

function queueOf(...items: [owner: string, item: string, lane?: number][]) {
  const queue = new OwnerQueue<string>(2);
  for (const [owner, item, lane] of items) queue.add(owner, item, lane);
  return queue;
}

describe("a queue of several owners' items", () => {
  it("takes turns between them, and keeps the order of each", () => {
    const queue = queueOf(["ana", "a1"], ["ana", "a2"], ["ana", "a3"], ["ben", "b1"]);
    expect([1, 2, 3, 4, 5].map(() => queue.next())).toEqual(["a1", "b1", "a2", "a3", undefined]);
  });

  it("comes to a later lane when the earlier ones are empty, as far as lanes are asked for", () => {
    const queue = queueOf(["ana", "slow", 1], ["ben", "quick"]);
    expect(queue.next()).toBe("quick");
    expect(queue.next({ lanes: 1 })).toBeUndefined();
    expect(queue.next()).toBe("slow");
    expect(() => queue.add("ana", "x", 2)).toThrow(RangeError);
  });

  it("prefers the owner with the least under way, and passes over one with too much", () => {
    const queue = queueOf(["ana", "a1"], ["ben", "b1"]);
    const underWay = (owner: string) => (owner === "ana" ? 2 : 1);
    expect(queue.next({ underWay })).toBe("b1");
    expect(queue.next({ underWay, most: 2 })).toBeUndefined();
    expect(queue.next({ underWay, most: 3 })).toBe("a1");
  });

  it("gives out an owner's item that is looked for, counts and lists the others", () => {
    const queue = queueOf(["ana", "a1"], ["ana", "a2", 1], ["ben", "b1"]);
    expect(queue.take("ana", (item) => item === "b1")).toBeUndefined();
    expect(queue.take("ana", (item) => item === "a1")).toBe("a1");
    expect([...queue.byOwner()]).toEqual([
      ["ben", 1],
      ["ana", 1],
    ]);
    expect([queue.all(), queue.all(1)]).toEqual([["b1", "a2"], ["a2"]]);
  });
});
