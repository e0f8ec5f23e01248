import { describe, expect, it } from "vitest";
import type { Notification, Notifications } from "../../../adapters/stores/ports/notifications.js";
import { createLiveUpdates } from "../../../engine/runs/live-updates.js";

/* Text that is being written, in two processes connected by pub/sub. */

const run = { owner: "o", session_id: "s", thread_id: "s.g1" };
const piece = (text: string) => ({ kind: "piece" as const, version: 1, piece: text });

/** Two processes that receive each other's messages; `drop` loses the next ones. */
function twoProcesses() {
  const subscribers = new Map<string, Set<(notification: Notification) => void>>();
  let dropped = 0;
  const process = (name: string): Notifications => ({
    publish(_owner, _session, notification) {
      if (dropped > 0) {
        dropped -= 1;
        return;
      }
      for (const [other, callbacks] of subscribers)
        if (other !== name) for (const callback of callbacks) callback(notification);
    },
    subscribe(_owner, _session, onNotification) {
      subscribers.set(name, (subscribers.get(name) ?? new Set()).add(onNotification));
      return () => subscribers.get(name)?.delete(onNotification);
    },
  });
  const [one, other] = [createLiveUpdates(process("one")), createLiveUpdates(process("other"))];
  const shown = () => other.writings("o", "s").map(({ texts }) => Object.fromEntries(texts));
  const drop = (number: number) => {
    dropped = number;
  };
  return { one, other, shown, drop };
}

describe("the words that are being written", () => {
  it("are shown in another process while they come, and forgotten there with them", () => {
    const { one, other, shown } = twoProcesses();
    const stop = other.subscribe("o", "s", () => {});
    one.write(run, piece('{"title":"Led'));
    one.write(run, piece(' a team"'));
    expect(shown()).toEqual([{ title: "Led a team" }]);
    one.forget(run);
    expect(shown()).toEqual([]);
    one.write(run, piece('{"title":"Led'));
    stop();
    expect(shown()).toEqual([]);
  });

  it("begin anew when another process begins them anew", () => {
    const { one, other, shown } = twoProcesses();
    other.subscribe("o", "s", () => {});
    one.write(run, piece('{"title":"Led a'));
    one.forgetHere(run);
    one.write(run, piece('{"title":"Built'));
    expect(shown()).toEqual([{ title: "Built" }]);
  });

  it("are not shown from the middle, nor with a hole", () => {
    const { one, other, shown, drop } = twoProcesses();
    one.write(run, piece('{"title":"Led'));
    other.subscribe("o", "s", () => {});
    one.write(run, piece(" a team"));
    expect(shown()).toEqual([]);
    one.write(run, { kind: "restart", version: 1 });
    one.write(run, piece('{"title":"Led'));
    drop(1);
    one.write(run, piece(" a"));
    one.write(run, piece(" team"));
    expect(shown()).toEqual([{ title: "Led" }]);
  });
});

describe("a change of the log", () => {
  it("names its thread to the subscribers of both processes, or none where the whole session changed", () => {
    const { one, other } = twoProcesses();
    const [here, there]: [unknown[], unknown[]] = [[], []];
    one.subscribe("o", "s", (change) => here.push(change));
    other.subscribe("o", "s", (change) => there.push(change));
    one.notify(run);
    one.notify({ owner: "o", session_id: "s" });
    const changes = [
      { part: "log", thread_id: "s.g1" },
      { part: "log", thread_id: null },
    ];
    expect([here, there]).toEqual([changes, changes]);
  });
});
