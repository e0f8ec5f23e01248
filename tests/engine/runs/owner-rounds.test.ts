import { expect, it } from "vitest";
import { OwnerRounds } from "../../../engine/runs/owner-rounds.js";

/** Adds a run while the earliest waiting run is of round `first`. */
function addedTo(rounds: OwnerRounds, owner: string, first: number | null): number {
  const round = rounds.begin(owner, first);
  rounds.added(owner);
  return round;
}

it("each round has one run of an owner, and a new owner begins with the current round", () => {
  const rounds = new OwnerRounds();
  expect([null, 1, 1].map((first) => addedTo(rounds, "ana", first))).toEqual([1, 2, 3]);
  expect(addedTo(rounds, "bo", 2)).toBe(2);
  expect(addedTo(rounds, "bo", 2)).toBe(3);
  expect(addedTo(rounds, "ana", 2)).toBe(4);
});

it("what has begun delays nobody", () => {
  const rounds = new OwnerRounds();
  for (const first of [null, 1, 1, 1]) addedTo(rounds, "ana", first);
  addedTo(rounds, "bo", 1);
  expect(addedTo(rounds, "bo", 4)).toBe(4);
  expect(addedTo(rounds, "ana", null)).toBe(1);
});

it("runs that are added at the same time have rounds of their own, although none waits yet", () => {
  const rounds = new OwnerRounds();
  expect([null, null, null].map((first) => rounds.begin("ana", first))).toEqual([1, 2, 3]);
  expect(rounds.begin("bo", null)).toBe(1);
  for (const owner of ["ana", "ana", "ana", "bo"]) rounds.added(owner);
  expect(rounds.begin("ana", 1)).toBe(4);
});

it("a run that was taken out leaves its round to the owner's next run", () => {
  const rounds = new OwnerRounds();
  for (const first of [null, 1, 1, 1]) addedTo(rounds, "ana", first);
  for (let taken = 0; taken < 3; taken += 1) rounds.takenOut("ana");
  rounds.takenOut("nobody");
  expect(addedTo(rounds, "ana", 1)).toBe(2);
});
