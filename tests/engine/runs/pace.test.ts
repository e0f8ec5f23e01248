import { expect, it } from "vitest";
import { Pace } from "../../../engine/runs/pace.js";

function aPace() {
  const clock = { ms: 100_000 };
  return { clock, pace: new Pace(() => clock.ms) };
}

it("is not known before a run has ended", () => {
  const { clock, pace } = aPace();
  expect(pace.perSecond()).toBeNull();
  pace.began();
  clock.ms += 2_000;
  expect(pace.perSecond()).toBeNull();
  pace.ended(true);
  expect(pace.perSecond()).toBe(0.5);
});

it("counts what ended since this process is busy, at most over 20 seconds", () => {
  const { clock, pace } = aPace();
  for (let run = 0; run < 5; run += 1) pace.began();
  clock.ms += 2_000;
  pace.ended(true);
  expect(pace.perSecond()).toBe(0.5);
  pace.ended(true);
  pace.ended(true);
  expect(pace.perSecond()).toBe(1.5);
  clock.ms += 18_000;
  pace.ended(true);
  expect(pace.perSecond()).toBe(0.2);
  clock.ms += 10_000;
  expect(pace.perSecond()).toBe(0.05);
});

it("a run that goes back into the queue is not one that ended, and after a pause it counts anew", () => {
  const { clock, pace } = aPace();
  pace.began();
  pace.began();
  clock.ms += 1_000;
  pace.ended(false);
  expect(pace.perSecond()).toBeNull();
  pace.ended(true);
  clock.ms += 1_000;
  pace.began();
  expect(pace.perSecond()).toBe(0.5);
  pace.ended(false);
  clock.ms += 1_001;
  pace.began();
  clock.ms += 4_000;
  expect(pace.perSecond()).toBeNull();
});
