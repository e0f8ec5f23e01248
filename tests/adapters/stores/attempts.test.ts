import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import { type Db, openDatabase } from "../../../adapters/stores/sqlite/database.js";
import type { QuestionResource } from "../../../domain/session.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { configFor, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";
import { anAcceptedRun, anEnd, fenceFor } from "../../support/stored-runs.js";

describe.each(BACKENDS)("attempts of runs in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  it("count the processes that died over them at one point, and none that stopped in good order", async () => {
    const owner = newOwner();
    const { run } = await anAcceptedRun({ program, stores }, owner);
    const deaths = async (self: string, point: string) => {
      const { runs } = await backend.stores({ self });
      const before = await runs.crashesAt(run, point);
      await runs.begin(run, point);
      return before;
    };
    expect(await deaths("1:1", "a")).toBe(0);
    // The same process begins the run again, since it could not write its end: no process has died.
    expect(await deaths("1:1", "a")).toBe(0);
    expect(await deaths("2:1", "a")).toBe(1);
    expect(await deaths("3:1", "b")).toBe(0);
    expect(await deaths("4:1", "b")).toBe(1);
    await (await backend.stores({ self: "4:1" })).runs.release([run]);
    expect(await deaths("5:1", "b")).toBe(1);
    await stores.runs.finish(run, await fenceFor(stores, owner, run.thread_id), anEnd());
    await stores.runs.begin(run, "c");
    expect((await stores.runs.find(run))?.status).toBe("done");
  });
});

describe("a step that ends the process", () => {
  const orphan = (db: Db, thread: string, begins: number) => {
    const point = db
      .prepare<[string], { point: string }>(
        `SELECT checkpoint_id || ' ' || (SELECT count(*) FROM writes w WHERE w.thread_id = c.thread_id AND w.checkpoint_id = c.checkpoint_id)
           AS point FROM checkpoints c WHERE thread_id = ? ORDER BY checkpoint_id DESC LIMIT 1`,
      )
      .get(`o/${thread}`)?.point;
    db.prepare(
      "UPDATE runs SET begun_at = ?, begins = ?, begun_by = 'dead' WHERE thread_id = ? AND status = 'running'",
    ).run(point ?? "", begins, thread);
  };

  it("is given up after the fourth, with an honest problem, and goes on when somebody asks for it", async () => {
    const dataDir = newFolder();
    const db = openDatabase(dataDir);
    let crash = true;
    const program = createProgram(configFor("unused"), {
      database: db,
      model: (model) => ({
        ...model,
        // Simulates a process that dies here: the call never returns.
        complete: (call) =>
          crash && call.prompt.name === "draftAnswer" ? new Promise(() => {}) : model.complete(call),
      }),
    });
    const session = await start(program, "o");
    const thread = skillThreads(session)[0] ?? "";
    const telling = replyWithStory(program, "o", thread);
    const status = () =>
      db.prepare("SELECT status FROM runs WHERE thread_id = ? ORDER BY seq DESC").pluck().get(thread);
    await expect.poll(status).toBe("running");
    await expect
      .poll(() => db.prepare("SELECT count(*) FROM checkpoints WHERE thread_id = ?").pluck().get(`o/${thread}`))
      .toBeGreaterThan(4);
    orphan(db, thread, 4);
    db.prepare("UPDATE runs SET acceptor = '999999999:1' WHERE status = 'running'").run();
    db.prepare("UPDATE leases SET holder = '999999999:1'").run();
    crash = false;
    const next = createProgram(configFor("unused"), { database: openDatabase(dataDir) });
    expect(await next.runner.recover()).toBe(1);
    await expect.poll(async () => (await next.sessions.getQuestion("o", thread)).status).toBe("failed");
    const { problem } = await next.sessions.getQuestion("o", thread);
    expect(problem).toMatchObject({ code: "internal", retryable: true, message: expect.stringContaining("4 times") });
    const retried = await resourceAfter<QuestionResource>(next, next.sessions.retry({ owner: "o" }, thread));
    expect(retried.versions.length).toBeGreaterThan(0);
    void telling.catch(() => {});
    await next.close();
  });
});
