import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { anAcceptedRun, anEnd, fenceFor } from "../../support/stored-runs.js";

const AT = "2026-11-20T09:00:00.000Z";

describe.each(BACKENDS)("the writes of a run in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
  });

  it("tell and end under the newest fence alone, once", async () => {
    const owner = newOwner();
    const { run, session_id } = await anAcceptedRun({ program, stores }, owner);
    const event = {
      question_id: null,
      at: AT,
      type: "stage" as const,
      data: { node: "n", state: "started" as const },
    };
    const old = await fenceFor(stores, owner, run.thread_id);
    const fence = await fenceFor(stores, owner, run.thread_id);
    expect(fence).toBeGreaterThan(old);
    await stores.runs.begin(run, "p");
    const before = await stores.events.newest(owner, session_id);
    await stores.runs.record(run, fence, [event], null, AT);
    await expect(stores.runs.record(run, old, [event], null, AT)).rejects.toThrow(/taken over this thread/);
    await expect(stores.runs.finish(run, old, anEnd())).rejects.toThrow(/taken over this thread/);
    expect((await stores.runs.find(run))?.status).toBe("running");
    await stores.runs.finish(
      run,
      fence,
      anEnd("failed", { problem: { code: "internal", message: "m", retryable: true } }),
    );
    expect(await stores.runs.find(run)).toMatchObject({ status: "failed", problem: { message: "m" } });
    expect(await stores.runs.result(run)).toEqual({ kept: true });
    await stores.runs.finish(run, fence, anEnd("done"));
    await stores.runs.record(run, fence, [event], null, AT);
    expect((await stores.runs.latest(owner, run.thread_id))?.status).toBe("failed");
    expect(await stores.events.newest(owner, session_id)).toBe(before + 1);
  });
});
