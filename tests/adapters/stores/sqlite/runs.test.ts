import { expect, it } from "vitest";
import { openDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { createRunStore } from "../../../../adapters/stores/sqlite/runs.js";
import { createProgram } from "../../../../engine/program/create-program.js";
import { newFolder } from "../../../../lab/support/processes.js";
import { configFor, start } from "../../../support/program.js";

it("runs are taken over from the dead alone", async () => {
  const db = openDatabase(newFolder());
  const living = createRunStore(db, 1000);
  const input = { kind: "start" as const };
  const request = {
    owner: "o",
    session_id: "s",
    thread_id: "s",
    input,
    at: "2026-11-20T09:00:00Z",
    idempotency: null,
    reply: null,
  };
  const program = createProgram(configFor("unused"), { database: db });
  const session = await start(program, "o");
  await living.accept({
    ...request,
    session_id: session.session_id,
    thread_id: session.questions[0]?.thread_id ?? "",
    run_id: "run_1",
    start: null,
  });
  expect(await living.adoptOrphans(null)).toEqual([]);
  await createRunStore(db, 1000, "999999999:1").accept({
    ...request,
    session_id: session.session_id,
    thread_id: session.questions[1]?.thread_id ?? "",
    run_id: "run_2",
    start: null,
  });
  expect((await living.adoptOrphans("another")).length).toBe(0);
  expect((await living.adoptOrphans(null)).map(({ run_id }) => run_id)).toEqual(["run_2"]);
  expect(await living.adoptOrphans(null)).toEqual([]);
  await program.close();
});
