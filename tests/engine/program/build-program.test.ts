import { describe, expect, it, onTestFinished } from "vitest";
import { ProviderError } from "../../../domain/errors.js";
import { type Config, readConfig } from "../../../engine/config/config.js";
import { buildProgram, type Replacements } from "../../../engine/program/build-program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { aModelThatHangs, documents, start } from "../../support/program.js";

function opened(env: Record<string, string> = {}, replace: Replacements = {}) {
  const config: Config = readConfig({ DATA_DIR: newFolder(), ...env });
  const program = buildProgram(config, null, replace);
  onTestFinished(() => program.close(0));
  return program;
}
const small = { ...documents, max_questions: 1 };

describe("a program", () => {
  it("keeps its sessions in the data folder for the next one", async () => {
    const folder = newFolder();
    const first = buildProgram(readConfig({ DATA_DIR: folder }), null);
    const { session_id } = await start(first, "ann", small);
    await first.close();
    const second = opened({ DATA_DIR: folder });
    expect((await second.sessions.getSession("ann", session_id)).status).toBe("ready");
  });

  it("has one store that is ready, and says which model it has", async () => {
    const program = opened();
    await program.ready();
    expect(await program.health()).toMatchObject([{ name: "store", kind: "sqlite", status: "ok" }]);
    expect([program.provider, program.config.checkpointer]).toEqual(["offline", "sqlite"]);
  });

  it("calls no model to warm up, and needs no vectors, unless that is configured", async () => {
    const program = opened();
    expect(await program.warmUp()).toEqual([]);
    await program.checkVectors();
  });

  it("tells of a run that failed by a bug, with its ids, and of none that a provider refused", async () => {
    const told: string[] = [];
    let error: Error = new TypeError("a bug");
    const program = opened(
      {},
      {
        model: (rules) => ({ ...rules, complete: () => Promise.reject(error) }),
        onError: (one, { thread_id }) => told.push(`${one instanceof Error ? one.name : ""} ${thread_id}`),
      },
    );
    const failed = await start(program, "ann", small);
    expect(failed.problem?.code).toBe("internal");
    expect(told).toEqual([`TypeError ${failed.session_id}`]);
    error = new ProviderError({ code: "provider_refused", message: "no" });
    expect((await start(program, "ann", small)).problem?.code).toBe("provider_refused");
    expect(told).toHaveLength(1);
  });

  it("takes no more work once it finishes, and can still be read", async () => {
    const program = opened();
    const { session_id } = await start(program, "ann", small);
    await program.finish(0);
    await expect(start(program, "ann", small)).rejects.toMatchObject({ code: "draining" });
    expect((await program.sessions.getSession("ann", session_id)).session_id).toBe(session_id);
  });

  it("works on a batch with half of its room, and on what a candidate sends beside it", async () => {
    const { state, model } = aModelThatHangs();
    const program = opened({ MAX_RUNS: "2" }, { model });
    state.hangs = true;
    const { resume, job } = documents;
    const pair = { resume: resume.text, job: job.text };
    const batch = await program.sessions.startBatch({ owner: "ann" }, { items: [pair, pair, pair] } as never);
    await program.batchWork.look();
    await expect.poll(() => state.unanswered).toBeGreaterThan(0);
    state.hangs = false;
    expect((await start(program, "eve", small)).status).toBe("ready");
    expect((await program.sessions.getBatch("ann", batch.batch_id)).counts).toMatchObject({ running: 1, waiting: 2 });
    await program.sessions.cancelBatch("ann", batch.batch_id);
  });
});
