import { beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { aModelThatHangs, documents } from "../../support/program.js";

const OWNER = "ann";

/** A program whose model can hang, and which executes so many runs at the same time. */
function opened(maxRuns = "2") {
  const { state, model } = aModelThatHangs();
  const config = readConfig({ DATA_DIR: newFolder(), MAX_RUNS: maxRuns });
  const program = createProgram(config, { model });
  return { program, state };
}
const begin = async (program: Program) =>
  (await program.sessions.start({ owner: OWNER }, { ...documents, max_questions: 1 })).run;

describe("the runner", () => {
  let world: ReturnType<typeof opened>;
  beforeEach(() => {
    world = opened();
    return () => world.program.close(0);
  });

  it("executes a run and tells those who wait for its end", async () => {
    const { runner } = world.program;
    const run = await begin(world.program);
    expect(await runner.untilEnded(run, 20_000)).toBe(true);
    await expect.poll(() => runner.load()).toEqual({ waiting: 0, oldestMs: null, waits: new Map(), executing: 0 });
  });

  it("says that a run has not ended after the time for which a request waits", async () => {
    world.state.hangs = true;
    const run = await begin(world.program);
    expect(await world.program.runner.untilEnded(run, 0)).toBe(false);
    await expect.poll(() => world.program.runner.executing()).toBe(1);
    expect(await world.program.runner.cancel(run)).toBe(true);
    await expect.poll(() => world.program.runner.executing()).toBe(0);
  });

  it("cancels a run that waits for its turn, which then calls no model", async () => {
    const { program, state } = opened("1");
    state.hangs = true;
    const first = await begin(program);
    const second = await begin(program);
    await expect.poll(async () => (await program.runner.load()).waiting).toBe(1);
    expect(await program.runner.cancel(second)).toBe(true);
    const session = await program.sessions.getSession(OWNER, second.session_id);
    expect(session.problem?.code).toBe("cancelled");
    await program.runner.cancel(first);
    await program.close(0);
  });

  it("answers those who wait when it is closed, takes no more runs, and leaves its run to the next process", async () => {
    const { program, state } = world;
    state.hangs = true;
    const run = await begin(program);
    await expect.poll(() => program.runner.executing()).toBe(1);
    const waiting = program.runner.untilEnded(run, 60_000);
    await program.runner.close(0);
    expect(await waiting).toBe(false);
    await expect(program.runner.admit(OWNER)).rejects.toMatchObject({ code: "draining" });
    expect((await program.sessions.getSession(OWNER, run.session_id)).status).toBe("reading");
  });
});
