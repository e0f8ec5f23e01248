import { describe, expect, it } from "vitest";
import { createSubscribers } from "../../../engine/runs/subscribers.js";

/** Subscribers, with the sessions that were connected and disconnected. */
function opened() {
  const log: string[] = [];
  const subscribers = createSubscribers<string>((owner, session) => {
    log.push(`+${owner}/${session}`);
    return () => void log.push(`-${owner}/${session}`);
  });
  return { log, subscribers };
}

describe("the subscribers of a session", () => {
  it("connect with the first and disconnect with the last", () => {
    const { log, subscribers } = opened();
    const [first, second] = [subscribers.add("a", "s", () => {}), subscribers.add("a", "s", () => {})];
    first();
    expect([log, subscribers.size]).toEqual([["+a/s"], 1]);
    second();
    second();
    expect([log, subscribers.size]).toEqual([["+a/s", "-a/s"], 0]);
  });

  it("hear of their own session only, or of what concerns all, until they leave", () => {
    const { subscribers } = opened();
    const heard: string[] = [];
    const leave = subscribers.add("a", "s", (change) => heard.push(`s ${change}`));
    subscribers.add("b", "s", (change) => heard.push(`b ${change}`));
    subscribers.notify("a", "s", "one");
    subscribers.notify("a", "other", "two");
    leave();
    subscribers.notify("a", "s", "three");
    subscribers.notifyAll("four");
    expect(heard).toEqual(["s one", "b four"]);
  });

  it("that leave twice do not disconnect those that came since", () => {
    const { log, subscribers } = opened();
    const leave = subscribers.add("a", "s", () => {});
    leave();
    subscribers.add("a", "s", () => {});
    leave();
    expect([log, subscribers.size]).toEqual([["+a/s", "-a/s", "+a/s"], 1]);
  });

  it("are waited for until none is left in any session", async () => {
    const { subscribers } = opened();
    const leaves = ["s", "t"].map((session) => subscribers.add("a", session, () => {}));
    const left: string[] = [];
    const waited = subscribers.noneLeft().then(() => left.push("none"));
    leaves[0]?.();
    await Promise.resolve();
    expect(left).toEqual([]);
    leaves[1]?.();
    await waited;
    expect(left).toEqual(["none"]);
  });
});
