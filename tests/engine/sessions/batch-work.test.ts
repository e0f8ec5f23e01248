import { expect, it } from "vitest";
import { type Db, openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { sample } from "../../../lab/support/data.js";
import { newFolder } from "../../../lab/support/processes.js";
import { configFor } from "../../support/program.js";

const pair = {
  resume: sample("nurse-amina-okafor.txt"),
  job: sample("job-staff-nurse-emergency.txt"),
  max_questions: 1,
};

/** Makes everything that this process has accepted, begun or claimed that of a dead one. */
function letItDie(db: Db): void {
  db.prepare("UPDATE runs SET acceptor = '999999999:1'").run();
  db.prepare("UPDATE leases SET holder = '999999999:1'").run();
  db.prepare("UPDATE batches SET worker = '999999999:1'").run();
}

it.each(["running", "waiting"])(
  "a batch of a dead process goes on at once, with its runs, if its item is still %s",
  async (status) => {
    const dataDir = newFolder();
    const db = openDatabase(dataDir);
    const dying = createProgram(configFor("unused"), {
      database: db,
      // Simulates a process that dies here: the call never returns.
      model: (model) => ({ ...model, complete: () => new Promise(() => {}) }),
    });
    const { batch_id } = await dying.sessions.startBatch({ owner: "o" }, { items: [pair] });
    await expect.poll(async () => (await dying.sessions.getBatch("o", batch_id)).items[0]?.status).toBe("running");
    await expect.poll(() => db.prepare("SELECT status FROM runs").pluck().get()).toBe("running");
    await dying.finish(0);
    letItDie(db);
    db.prepare("UPDATE batch_items SET item = json_set(item, '$.status', ?)").run(status);
    const next = createProgram(configFor("unused"), { database: openDatabase(dataDir) });
    await next.batchWork.look();
    // Long before a process would look at a run again that takes long.
    await expect.poll(async () => (await next.sessions.getBatch("o", batch_id)).counts.done).toBe(1);
    expect((await next.sessions.list("o", 10, null)).items).toHaveLength(1);
    await next.close(0);
  },
);
