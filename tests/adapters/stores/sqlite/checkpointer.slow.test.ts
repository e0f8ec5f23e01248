import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { describe, expect, it, vi } from "vitest";
import { type Db, openDatabase } from "../../../../adapters/stores/sqlite/database.js";
import { connect } from "../../../../adapters/stores/sqlite-module.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { createProgram } from "../../../../engine/program/create-program.js";
import { newFolder } from "../../../../lab/support/processes.js";
import { configFor, replyWithStory, resourceAfter, skillThreads, start } from "../../../support/program.js";

/** An error of SQLite as a broken disk causes it. */
function diskError(): unknown {
  try {
    return connect(":memory:").exec("not SQL");
  } catch (error) {
    return Object.assign(error as Error, { message: "disk I/O error", code: "SQLITE_IOERR" });
  }
}

const original = SqliteSaver.prototype.put;

describe("a checkpoint that cannot be written", () => {
  // The page limit of this connection simulates a full disk.
  const full = (db: Db, on: boolean) =>
    db.pragma(`max_page_count = ${on ? Number(db.pragma("page_count", { simple: true })) : 1_000_000}`);
  it("fails that run alone, loses no acknowledged reply, and goes on when there is room again", async () => {
    const db = openDatabase(newFolder());
    const errors: unknown[] = [];
    let fill = false;
    const program = createProgram(configFor("unused"), {
      database: db,
      onError: (error) => errors.push(error),
      model: (model) => ({
        ...model,
        complete(call) {
          // In the middle of a step, while another node runs.
          if (fill && call.prompt.name === "judgeAnswer") full(db, true);
          return model.complete(call);
        },
      }),
    });
    const session = await start(program, "local");
    const [one, other] = skillThreads(session);
    if (!one || !other) throw new Error("two questions are needed");
    fill = true;
    // Long enough that the ledger of claims needs new pages.
    const accepted = replyWithStory(
      program,
      "local",
      one,
      Array.from({ length: 60 }, (_, n) => `I checked the ward round number ${n + 2} with the registrar.`).join(" "),
    );
    // Each write is tried four times.
    await expect.poll(() => errors.length, { timeout: 15_000 }).toBeGreaterThan(0);
    fill = false;
    full(db, false);
    expect((await program.sessions.getQuestion("local", other)).status).toBe("waiting");
    await accepted;
    const { status, problem } = await program.sessions.getQuestion("local", one);
    if (status === "failed") {
      expect(problem?.code).toBe("storage_full");
      await resourceAfter(program, program.sessions.retry({ owner: "local" }, one));
    }
    expect((await program.sessions.getQuestion("local", one)).versions.length).toBeGreaterThan(0);
    await program.close();
  });

  it("leaves its run undone if it was the last one", async () => {
    const program = createProgram(configFor("unused"), { database: openDatabase(newFolder()) });
    const session = await start(program, "o");
    expect(session.questions.length).toBeGreaterThan(4);
    for (const [index, thread] of session.questions.map(({ thread_id }) => thread_id).entries()) {
      let writes = 0;
      vi.spyOn(SqliteSaver.prototype, "put").mockImplementation(async function (this: SqliteSaver, ...args) {
        writes += 1;
        if (writes > index) throw diskError();
        return original.apply(this, args);
      });
      const asked = program.sessions.reply({ owner: "o" }, thread, {
        ask_id: `${thread}.first`,
        kind: "experience",
        choice: "no",
      });
      const { status, outcome, problem } = await resourceAfter<QuestionResource>(program, asked);
      vi.restoreAllMocks();
      if (writes <= index) {
        expect([status, outcome]).toEqual(["closed", "skipped"]);
        continue;
      }
      expect([status, outcome, problem?.code]).toEqual(["failed", undefined, "store_unavailable"]);
      expect(await resourceAfter(program, program.sessions.retry({ owner: "o" }, thread))).toMatchObject({
        status: "closed",
        outcome: "skipped",
      });
    }
    await program.close();
  });
});
