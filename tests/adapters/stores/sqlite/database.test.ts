import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openDatabase, withStoreErrors } from "../../../../adapters/stores/sqlite/database.js";
import { connect } from "../../../../adapters/stores/sqlite-module.js";
import type { QuestionResource } from "../../../../domain/session.js";
import { createProgram } from "../../../../engine/program/create-program.js";
import { newFolder } from "../../../../lab/support/processes.js";
import { configFor, resourceAfter, skillThreads, start } from "../../../support/program.js";

describe("a data folder", () => {
  it("with a damaged file is refused by its name", () => {
    const folder = newFolder();
    const path = join(folder, "adaptive-answers.sqlite");
    writeFileSync(path, "no database ".repeat(1_000));
    expect(() => openDatabase(folder)).toThrow(`${path} is damaged or not a database`);
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

it("a full disk and a broken statement are named for what they are", () => {
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

/** A session, one of its questions, and a second connection that locks the database like another process. */
async function lockedStore() {
  const dataDir = newFolder();
  const program = createProgram(configFor(dataDir), { database: openDatabase(dataDir) });
  const thread = skillThreads(await start(program, "o"))[0] ?? "";
  const other = connect(`${dataDir}/adaptive-answers.sqlite`);
  other.exec("BEGIN IMMEDIATE");
  const reply = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "yes" as const };
  return { program, thread, other, reply };
}

describe("a store that another process holds", () => {
  it("is waited for, and this process goes on meanwhile", async () => {
    const { program, thread, other, reply } = await lockedStore();
    let done = false;
    const asked = resourceAfter<QuestionResource>(
      program,
      program.sessions.reply({ owner: "o" }, thread, reply),
    ).finally(() => {
      done = true;
    });
    for (let turns = 0; turns < 20; turns += 1) await setTimeout(2);
    expect(done).toBe(false);
    expect((await program.sessions.getQuestion("o", thread)).status).toBe("waiting");
    other.exec("COMMIT");
    expect((await asked).ask?.kind).toBe("details");
    other.close();
    await program.close();
  });

  it("is not waited for without end: the request is refused, and nothing of it is kept", async () => {
    const { program, thread, other, reply } = await lockedStore();
    await expect(program.sessions.reply({ owner: "o" }, thread, reply)).rejects.toMatchObject({
      code: "store_unavailable",
      retryable: true,
    });
    other.exec("ROLLBACK");
    other.close();
    const { ask } = await resourceAfter<QuestionResource>(
      program,
      program.sessions.reply({ owner: "o" }, thread, reply),
    );
    expect(ask?.kind).toBe("details");
    await program.close();
  });
});
