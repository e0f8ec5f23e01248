import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { signalWithin } from "../../../engine/runtime/deadline.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

describe("a deadline", () => {
  it("comes, also when garbage is collected in the meantime", async () => {
    const aborted = new Promise((resolve) => {
      signalWithin(100, new AbortController().signal).addEventListener("abort", resolve, { once: true });
    });
    await setTimeout(10);
    collectGarbage();
    await setTimeout(10);
    collectGarbage();
    await expect(Promise.race([aborted, setTimeout(5_000, "never")])).resolves.not.toBe("never");
  });

  it("comes with the caller's, with its reason, at once where that has come", () => {
    const caller = new AbortController();
    const signal = signalWithin(60_000, caller.signal);
    expect(signal.aborted).toBe(false);
    caller.abort("left");
    expect([signal.aborted, signal.reason]).toEqual([true, "left"]);
    expect(signalWithin(60_000, caller.signal).aborted).toBe(true);
  });
});
