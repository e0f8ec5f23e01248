import { expect, it } from "vitest";
import { type InRounds, OwnerRounds, priorityOf, roundOf } from "../../../engine/runs/owner-rounds.js";

/** Adds a run while the earliest waiting run is of round `first`. */
function addedTo(rounds: OwnerRounds, owner: string, first: number | null, urgency: InRounds = "reply"): number {
  const round = rounds.begin(owner, urgency, first);
  rounds.added(owner, urgency);
  return round;
}

it("each round has one reply of an owner, and a new owner begins with the current round", () => {
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
  expect([null, null, null].map((first) => rounds.begin("ana", "reply", first))).toEqual([1, 2, 3]);
  expect(rounds.begin("bo", "reply", null)).toBe(1);
  for (const owner of ["ana", "ana", "ana", "bo"]) rounds.added(owner, "reply");
  expect(rounds.begin("ana", "reply", 1)).toBe(4);
});

it("a run that was taken out leaves its round to the owner's next run", () => {
  const rounds = new OwnerRounds();
  for (const first of [null, 1, 1, 1]) addedTo(rounds, "ana", first);
  for (let taken = 0; taken < 3; taken += 1) rounds.takenOut("ana", "reply");
  rounds.takenOut("nobody", "reply");
  expect(addedTo(rounds, "ana", 1)).toBe(2);
});

it("one start of an owner begins in every fourth round, and its replies do not wait for them", () => {
  const rounds = new OwnerRounds();
  expect([null, 4, 4].map((first) => addedTo(rounds, "ana", first, "start"))).toEqual([4, 8, 12]);
  expect(addedTo(rounds, "ana", 4)).toBe(4);
  expect(addedTo(rounds, "bo", 4)).toBe(4);
});

it("of one round the replies begin first, and a priority says its round", () => {
  expect(priorityOf(4, "reply")).toBeLessThan(priorityOf(4, "start"));
  expect(priorityOf(4, "start")).toBeLessThan(priorityOf(5, "reply"));
  expect([priorityOf(7, "reply"), priorityOf(7, "start")].map(roundOf)).toEqual([7, 7]);
});
