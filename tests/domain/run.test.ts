import { expect, it } from "vitest";
import { hasFailed, isActive, isBackground, RunStatus, sessionOf } from "../../domain/run.js";

it("a run is active until it has ended, and can be retried if it ended early", () => {
  const of = (is: (run: { status: RunStatus }) => boolean) => RunStatus.options.filter((status) => is({ status }));
  expect(of(isActive)).toEqual(["accepted", "running"]);
  expect(of(hasFailed)).toEqual(["failed", "cancelled"]);
});

it("a run is in the background if its input says so", () => {
  expect(isBackground({ input: { kind: "start", background: true } })).toBe(true);
  expect(isBackground({ input: { kind: "start" } })).toBe(false);
  expect(isBackground({ input: { kind: "rewind", checkpoint_id: "c" } })).toBe(false);
});

it("a thread belongs to the session before its first dot", () => {
  expect([sessionOf("ses1"), sessionOf("ses1.g1.x")]).toEqual(["ses1", "ses1"]);
});
