import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { describe, expect, it, vi } from "vitest";
import { type Db, openDatabase, withStoreErrors } from "../../../adapters/stores/sqlite/database.js";
import { createLeases } from "../../../adapters/stores/sqlite/leases.js";
import { createRunStore } from "../../../adapters/stores/sqlite/runs.js";
import { connect } from "../../../adapters/stores/sqlite-module.js";
import type { QuestionResource } from "../../../domain/session.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { configFor, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

const config = configFor;

/** An error of SQLite as a broken disk causes it. */
function diskError(): unknown {
  try {
    return connect(":memory:").exec("not SQL");
  } catch (error) {
    return Object.assign(error as Error, { message: "disk I/O error", code: "SQLITE_IOERR" });
  }
}

describe("a checkpoint that cannot be written", () => {
  // The page limit of this connection simulates a full disk.
  const full = (db: Db, on: boolean) =>
    db.pragma(`max_page_count = ${on ? Number(db.pragma("page_count", { simple: true })) : 1_000_000}`);

  it("fails that run alone, loses no acknowledged reply, and goes on when there is room again", async () => {
    const db = openDatabase(newFolder());
    const errors: unknown[] = [];
    let fill = false;
    const program = createProgram(config("unused"), {
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

  it("is named for what it is", () => {
    const db = connect(":memory:");
    db.exec("CREATE TABLE t (x TEXT)");
    db.pragma("max_page_count = 3");
    expect(() => withStoreErrors(() => db.prepare("INSERT INTO t VALUES (?)").run("x".repeat(100_000)))).toThrow(
      expect.objectContaining({ code: "storage_full", retryable: true }),
    );
    expect(() => withStoreErrors(() => db.prepare("SELECT * FROM nothing").get())).toThrow(
      expect.objectContaining({ code: "store_unavailable" }),
    );
  });

  it("is refused when it was cut to nothing, and when its folder cannot be made", () => {
    const dataDir = newFolder();
    const path = join(dataDir, "adaptive-answers.sqlite");
    writeFileSync(path, "");
    utimesSync(path, 1_000, 1_000);
    expect(() => openDatabase(dataDir)).toThrow(/is empty: it has lost its data/);
    // A folder that has been used has a reserve: there nothing is being created.
    writeFileSync(join(dataDir, "reserve"), "room");
    writeFileSync(path, "");
    expect(() => openDatabase(dataDir)).toThrow(/is empty: it has lost its data/);
    rmSync(path);
    expect(() => openDatabase(dataDir)).toThrow(/is gone, though its folder has been used/);
    expect(() => openDatabase("/proc/no/such/folder")).toThrow(/ENOENT/);
  });

  it("is refused when the folder's layout is of another version", () => {
    const dataDir = newFolder();
    const db = openDatabase(dataDir);
    db.pragma("user_version = 99");
    db.close();
    expect(() => openDatabase(dataDir)).toThrow(/has layout 99; this version reads layouts up to \d+/);
  });
});

describe("runs", () => {
  it("are taken over from the dead alone", async () => {
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
    const program = createProgram(config("unused"), { database: db });
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

  it("are not done when the write of their last checkpoint was lost", async () => {
    const program = createProgram(config("unused"), { database: openDatabase(newFolder()) });
    const session = await start(program, "o");
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

const original = SqliteSaver.prototype.put;

describe("leases", () => {
  it("give one holder at a time, and a growing fence", async () => {
    const db = openDatabase(newFolder());
    const leases = createLeases(db);
    const first = await leases.acquire("o", "t");
    await expect(leases.acquire("o", "t")).rejects.toMatchObject({ code: "thread_busy" });
    await leases.acquire("other", "t");
    await first.release();
    expect((await leases.acquire("o", "t")).fence).toBeGreaterThan(first.fence);
  });

  it("are free at once when their holder is dead, even if its id lives on", async () => {
    const db = openDatabase(newFolder());
    await createLeases(db, "999999999:1").acquire("o", "t");
    expect((await createLeases(db).acquire("o", "t")).fence).toBe(2);
    await createLeases(db, `${process.pid}:1`).acquire("o", "u");
    if (process.platform === "linux") expect((await createLeases(db).acquire("o", "u")).fence).toBe(2);
  });
});
