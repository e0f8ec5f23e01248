import { expect, it } from "vitest";
import { WaitingPlaces } from "../../../engine/runs/waiting-places.js";

/** The most of one owner alone. */
const MOST = 256;
/** Longer than a count is used. */
const LATER_MS = 1_000;

/** Places over a queue that has so many waiting runs, at a time that tests set. */
function somePlaces(waiting: Record<string, number> = {}) {
  const state = { waiting, nowMs: 0, isDown: false };
  const waitingByOwner = async () => {
    if (state.isDown) throw new Error("the queue cannot be reached");
    return new Map(Object.entries(state.waiting));
  };
  return { state, places: new WaitingPlaces({ waitingByOwner }, () => state.nowMs) };
}

const takenOf = async (places: WaitingPlaces, count: number, owner = "ana") => {
  const taken = await Promise.allSettled(Array.from({ length: count }, () => places.take(owner)));
  return taken.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
};

it("requests that come at once get no more places than there are", async () => {
  const { places } = somePlaces({ ana: 56 });
  expect(await takenOf(places, 420)).toHaveLength(MOST - 56);
  await expect(places.take("ana")).rejects.toMatchObject({ code: "overloaded", details: { retry_after_seconds: 5 } });
});

it("a place that is given back can be taken at once", async () => {
  const { places } = somePlaces();
  const [one] = await takenOf(places, MOST);
  one?.giveBack();
  one?.giveBack();
  one?.queued();
  expect(await takenOf(places, 2)).toHaveLength(1);
});

it("a place is counted until its run is in the queue and the queue has been counted again", async () => {
  const { places, state } = somePlaces();
  const taken = await takenOf(places, MOST);
  state.nowMs += LATER_MS;
  expect(await takenOf(places, 1)).toEqual([]);
  for (const place of taken) place.queued();
  expect(await takenOf(places, 1)).toEqual([]);
  // All but one wait, and no place is counted twice.
  state.waiting = { ana: MOST - 1 };
  state.nowMs += LATER_MS;
  expect(await takenOf(places, 2)).toHaveLength(1);
});

it("a queue that cannot be reached leaves the places that were given", async () => {
  const { places, state } = somePlaces({ ana: MOST });
  state.isDown = true;
  expect(await takenOf(places, 2 * MOST)).toHaveLength(MOST);
});

it("an owner has as many places as are left for others, so that there is always one for another", async () => {
  const { places } = somePlaces({ ana: 200 });
  expect(await takenOf(places, 420)).toHaveLength(MOST - 200);
  expect(await takenOf(places, 420, "bo")).toHaveLength(128);
  // 128 are free, and each further owner leaves half of them.
  for (const [owner, most] of [
    ["cy", 64],
    ["di", 32],
    ["ed", 16],
  ] as const)
    expect(await takenOf(places, 420, owner)).toHaveLength(most);
  expect(await takenOf(places, 1)).toEqual([]);
});
