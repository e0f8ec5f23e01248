import { describe, expect, it } from "vitest";
import { FencedError } from "../../../adapters/stores/fenced-error.js";
import { AppError, OutputError, StoreError } from "../../../domain/errors.js";
import { Attempt, type AttemptNeeds } from "../../../engine/runs/attempt.js";
import { unavailable } from "../../../lab/support/builders.js";
import { aRun } from "../../support/session-rows.js";

/** An attempt that executes this work, with the errors of which operators are told. */
function attempt(execute: AttemptNeeds["execute"], { cancelled = false, lost = null as unknown } = {}) {
  const told: unknown[] = [];
  const needs: AttemptNeeds = {
    runs: { begin: async () => {}, isCancelRequested: async () => cancelled },
    checkpointer: {
      watch: (_thread, _lease, onLost) => {
        if (lost) onLost(lost);
        return () => {};
      },
    },
    execute,
    onError: (error) => told.push(error),
  };
  return { told, made: new Attempt(needs, aRun(), { fence: 1, oursUntil: async () => Number.POSITIVE_INFINITY }) };
}
const fails = (error: unknown) => attempt(() => Promise.reject(error));

describe("an attempt of a run", () => {
  it("ends without a problem, or with that of its work", async () => {
    expect(await attempt(async () => {}).made.execute("p")).toBeNull();
    const { told, made } = fails(unavailable());
    expect(await made.execute("p")).toMatchObject({ code: "provider_unavailable", retryable: true });
    expect([told, made.signal.aborted]).toEqual([[], true]);
  });

  it("tells operators of bugs and outages only", async () => {
    const down = new StoreError({ code: "store_unavailable", message: "down", retryable: true });
    for (const error of [new Error("a bug"), down]) {
      const { told, made } = fails(error);
      await made.execute("p");
      expect(told).toEqual([error]);
    }
  });

  it("has the first of several errors for its problem", async () => {
    const { made } = fails(
      new AggregateError([new OutputError({ code: "output_malformed", message: "no" }), unavailable()]),
    );
    expect(await made.execute("p")).toMatchObject({ code: "output_malformed" });
  });

  it("is cancelled once any process has asked for it, whatever else fails then", async () => {
    const failing = async (one: Attempt) => {
      await one.cancelIfRequested();
      throw unavailable();
    };
    expect(await attempt(failing, { cancelled: true }).made.execute("p")).toMatchObject({ code: "cancelled" });
    const { made } = attempt(async () => {});
    await made.cancelIfRequested();
    expect(made.signal.aborted).toBe(false);
  });

  it("is left to the server that has the thread now, and fails when its last write was lost", async () => {
    const { told, made } = fails(new FencedError());
    await expect(made.execute("p")).rejects.toBeInstanceOf(FencedError);
    expect([told, made.signal.aborted]).toEqual([[], true]);
    const lost = new AppError({ code: "storage_full", message: "The disk is full." });
    expect(await attempt(async () => {}, { lost }).made.execute("p")).toMatchObject({ code: "storage_full" });
  });
});
