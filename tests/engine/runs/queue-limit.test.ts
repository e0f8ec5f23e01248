import { expect, it } from "vitest";
import { QueueLimit } from "../../../engine/runs/queue-limit.js";

/** The most of one owner alone. */
const MOST = 256;
/** Longer than a count is used. */
const LATER_MS = 1_000;

/** A limit over a queue that has so many waiting runs, at a time that tests set. */
function aLimit(waiting: Record<string, number> = {}) {
  const state = { waiting, nowMs: 0, isDown: false };
  const waits = async () => {
    if (state.isDown) throw new Error("the queue cannot be reached");
    return new Map(Object.entries(state.waiting).map(([owner, count]) => [owner, new Array(count).fill(0)]));
  };
  return { state, limit: new QueueLimit({ waits }, () => state.nowMs) };
}

const admittedOf = async (limit: QueueLimit, count: number, owner = "ana") => {
  const taken = await Promise.allSettled(Array.from({ length: count }, () => limit.admit(owner)));
  return taken.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
};

it("requests that come at once are admitted only while there is room", async () => {
  const { limit } = aLimit({ ana: 56 });
  expect(await admittedOf(limit, 420)).toHaveLength(MOST - 56);
  await expect(limit.admit("ana")).rejects.toMatchObject({ code: "overloaded", details: { retry_after_seconds: 5 } });
});

it("an admitted run that is withdrawn counts no more, at once", async () => {
  const { limit } = aLimit();
  const [one] = await admittedOf(limit, MOST);
  one?.withdraw();
  one?.withdraw();
  one?.queued();
  expect(await admittedOf(limit, 2)).toHaveLength(1);
});

it("an admitted run is counted until it is in the queue and the queue has been counted again", async () => {
  const { limit, state } = aLimit();
  const taken = await admittedOf(limit, MOST);
  state.nowMs += LATER_MS;
  expect(await admittedOf(limit, 1)).toEqual([]);
  for (const run of taken) run.queued();
  expect(await admittedOf(limit, 1)).toEqual([]);
  // All but one wait, and no run is counted twice.
  state.waiting = { ana: MOST - 1 };
  state.nowMs += LATER_MS;
  expect(await admittedOf(limit, 2)).toHaveLength(1);
});

it("without a queue that can be reached, only the admitted runs count", async () => {
  const { limit, state } = aLimit({ ana: MOST });
  state.isDown = true;
  expect(await admittedOf(limit, 2 * MOST)).toHaveLength(MOST);
});

it("an owner is admitted at most as often as is left for others, so that there is always room for another", async () => {
  const { limit } = aLimit({ ana: 200 });
  expect(await admittedOf(limit, 420)).toHaveLength(MOST - 200);
  expect(await admittedOf(limit, 420, "bo")).toHaveLength(128);
  // 128 are free, and each further owner leaves half of them.
  for (const [owner, most] of [
    ["cy", 64],
    ["di", 32],
    ["ed", 16],
  ] as const)
    expect(await admittedOf(limit, 420, owner)).toHaveLength(most);
  expect(await admittedOf(limit, 1)).toEqual([]);
});
