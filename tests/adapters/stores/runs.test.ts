import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { replyWithStory, skillThreads, start } from "../../support/program.js";
import { anAcceptedRun, anEnd, fenceFor } from "../../support/stored-runs.js";

describe.each(BACKENDS)("runs in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  it("are found by whoever drives them on, when nobody has ended them", async () => {
    const owner = newOwner();
    const { run, session_id } = await anAcceptedRun({ program, stores }, owner, {
      at: new Date(Date.now() - 60_000).toISOString(),
    });
    const other = await backend.stores({ self: "999999998:1", now: () => new Date() });
    const found = async (id: string | null) => (await other.runs.adoptOrphans(id)).map(({ run_id }) => run_id);
    // SQLite: a live process keeps the runs that it accepted. Redis: the queue knows which process executes a run.
    if (other.backend === "sq") expect(await found(session_id)).toEqual([]);
    else {
      expect(await found(session_id)).toEqual([run.run_id]);
      expect(await found("ses_rd_another")).toEqual([]);
    }
    await stores.runs.finish(run, await fenceFor(stores, owner, run.thread_id), anEnd());
    expect(await found(session_id)).toEqual([]);
  });

  it("that have ended take nobody's lease when they are driven again", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const run = await stores.runs.latest(owner, session.session_id);
    const before = await fenceFor(stores, owner, session.session_id);
    if (run) program.runner.dispatch(run, await program.runner.admit(owner));
    await program.sessions.settle(owner, session.session_id, 1_000);
    const other = skillThreads(session)[0] ?? "";
    // Dispatched after it, and so executed after it.
    await replyWithStory(program, owner, other);
    expect(await fenceFor(stores, owner, session.session_id)).toBe(before + 1);
  });

  it("are asked to stop by whoever, and say so to whoever drives them", async () => {
    const owner = newOwner();
    const { run } = await anAcceptedRun({ program, stores }, owner);
    const other = await backend.stores();
    expect(await other.runs.isCancelRequested(run)).toBe(false);
    await stores.runs.requestCancel(run);
    expect(await other.runs.isCancelRequested(run)).toBe(true);
    await stores.runs.finish(run, await fenceFor(stores, owner, run.thread_id), anEnd("cancelled"));
  });
});
