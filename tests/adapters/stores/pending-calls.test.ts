import { describe, expect, it } from "vitest";
import { createPendingCalls, type Settlement } from "../../../adapters/stores/pending-calls.js";
import { StoreError } from "../../../domain/errors.js";
import type { Booking } from "../../../domain/receipt.js";
import type { Usage } from "../../../domain/usage.js";

const USAGE = { calls: 1 } as Usage;
const JOURNAL = { find: async () => null, record: async () => {} };

/** A store whose writes end when they are told to. */
function aStore() {
  const writes: string[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const write = (settlements: Settlement[]) => {
    writes.push(settlements.map(({ booking }) => booking.call_id));
    return new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  };
  const { settle } = createPendingCalls(write, JOURNAL);
  const end = (id: string) => settle({ call_id: id } as Booking, "ok" as never, USAGE, 1, undefined);
  return { writes, ends, end };
}

describe("calls that end at the same time", () => {
  it("are written once each, those that come during a write together in the next", async () => {
    const { writes, ends, end } = aStore();
    const all = Array.from({ length: 96 }, (_, index) => end(`c${index}`));
    await expect.poll(() => writes.length).toBe(1);
    const late = Array.from({ length: 10 }, (_, index) => end(`d${index}`));
    ends[0]?.();
    await Promise.all(all);
    await expect.poll(() => writes.length).toBe(2);
    ends[1]?.();
    await Promise.all(late);
    expect(writes.map((ids) => ids.length)).toEqual([96, 10]);
    expect(new Set(writes.flat()).size).toBe(106);
  });

  it("are written again after a write that failed", async () => {
    const { writes, ends, end } = aStore();
    const first = end("a");
    await expect.poll(() => writes.length).toBe(1);
    ends[0]?.(new StoreError({ code: "store_unavailable", message: "gone" }));
    await first;
    const second = end("b");
    await expect.poll(() => writes.length).toBe(2);
    ends[1]?.();
    await second;
    expect(writes).toEqual([["a"], ["a", "b"]]);
  });
});
