import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import Database from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { createEmbeddedRetriever } from "../../retrieval/embedded.js";
import { createProgram } from "../../sessions/dependencies.js";
import { type Db, inStore, openDatabase } from "../../stores/database.js";
import { createEventStore } from "../../stores/events.js";
import { createLeases } from "../../stores/leases.js";
import { createRunStore } from "../../stores/runs.js";
import { STORY } from "../support/builders.js";
import { newFolder } from "../support/processes.js";
import { aboutSkill, configFor, documents, ended, start, tell, text } from "../support/program.js";

const config = configFor;

describe("owners", () => {
  it("do not see each other's sessions, questions, texts, histories, facts or passages", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(config("unused"), { database: db });
    const { sessions } = program;
    const mine = await start(program, "amina");
    const thread = aboutSkill(mine)[0] ?? "";
    await tell(program, "amina", thread, "I brought the zebrafish sample to the laboratory and wrote the report.");
    const attempts: (() => Promise<unknown>)[] = [
      () => sessions.getSession("eve", mine.session_id),
      () => sessions.getThread("eve", thread),
      () => sessions.getQuestion("eve", thread),
      () => sessions.document("eve", mine.session_id, "resume"),
      () => sessions.history("eve", thread),
      () => sessions.versions("eve", thread, 1, 1),
      () => sessions.exportAs("eve", mine.session_id, "evidence"),
      () => sessions.follow("eve", mine.session_id, { after: 0, resumed: false, signal: new AbortController().signal }),
      () => sessions.reply({ owner: "eve" }, thread, { kind: "reopen" }),
      () => sessions.retry({ owner: "eve" }, thread),
      () => sessions.rewind({ owner: "eve" }, thread, "x"),
      () => sessions.cancel("eve", thread),
      () => sessions.remove("eve", mine.session_id, false),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect((await sessions.list("eve", 10, null)).items).toEqual([]);
    const scope = (owner: string) => ({ owner, session_id: "s", question_id: "q", limit: 5 });
    const facts = createEmbeddedRetriever(async () => db, "fact");
    expect(await facts.search("zebrafish", scope("amina"))).toHaveLength(1);
    expect(await facts.search("zebrafish", scope("eve"))).toEqual([]);
    await program.close();
  });

  it("get what they said earlier proposed in their next session, with its source", async () => {
    const program = createProgram(config("unused"), { database: openDatabase(newFolder()) });
    const first = await start(program, "amina");
    const gap = (session: SessionResource) => session.gaps.find(({ title }) => title === "Triage training")?.gap_id;
    const about = (session: SessionResource) => session.questions.find(({ gap_id }) => gap_id === gap(session));
    await tell(program, "amina", about(first)?.thread_id ?? "");
    const known = about(await start(program, "amina"));
    expect(known).toMatchObject({
      source: "facts",
      ask: {
        kind: "experience",
        proposal: { choice: "yes", values: { story: STORY }, source: { session_id: first.session_id } },
      },
    });
    expect(about(await start(program, "eve"))?.source).toBe("model");
    await program.close();
  });
});

describe("deleting", () => {
  it("leaves no byte of the session in the data folder", async () => {
    const dataDir = newFolder();
    const program = createProgram(config(dataDir));
    const canary = "Zyxwvuta Quorlington";
    const session = await start(program, "local", {
      resume: text(`${documents.resume.text}\nPROJECTS\n- ${canary} archive\n`),
    });
    const thread = aboutSkill(session)[0] ?? "";
    await tell(program, "local", thread, `I built the ${canary} archive and wrote its guide.`);
    const bytes = () =>
      readdirSync(dataDir)
        .map((name) => readFileSync(join(dataDir, name), "latin1"))
        .join("");
    expect(bytes()).toContain(canary);
    await program.sessions.remove("local", session.session_id, false);
    expect(bytes()).not.toContain(canary);
    expect(bytes()).not.toContain("zyxwvuta");
    await program.close();
  });

  it("takes what was said there out of every other session as well", async () => {
    const dataDir = newFolder();
    const program = createProgram(config(dataDir));
    const canary = "Zyxwvuta";
    const first = await start(program, "local");
    await tell(
      program,
      "local",
      aboutSkill(first)[0] ?? "",
      `I built the ${canary} archive with the registrar and wrote its guide.`,
    );
    const second = await start(program, "local");
    const proposed = second.questions.find(({ source }) => source === "facts");
    expect(JSON.stringify(proposed?.ask)).toContain(canary);
    await program.sessions.remove("local", first.session_id, false);
    const { ask } = await program.sessions.getQuestion("local", proposed?.question_id ?? "");
    expect(ask).toMatchObject({ kind: "experience" });
    expect(ask).not.toHaveProperty("proposal");
    const kept = createProgram(config(dataDir));
    expect(
      readdirSync(dataDir)
        .map((name) => readFileSync(join(dataDir, name), "latin1"))
        .join(""),
    ).not.toContain(canary);
    await kept.close();
    await program.close();
  });

  it("keeps what the candidate said when asked to", async () => {
    const program = createProgram(config(newFolder()));
    const session = await start(program, "local");
    await tell(program, "local", aboutSkill(session)[0] ?? "");
    await program.sessions.remove("local", session.session_id, true);
    const next = await start(program, "local");
    expect(next.questions.map(({ source }) => source)).toContain("facts");
    await program.close();
  });
});

describe("a session's time", () => {
  it("runs from its last use; then it is not there, is swept, and what was said stays its owner's", async () => {
    const db = openDatabase(newFolder());
    let now = new Date("2026-11-20T09:00:00Z");
    const days = (count: number) => {
      now = new Date(now.getTime() + count * 86_400_000);
    };
    const program = createProgram(config("unused"), { database: db, now: () => now });
    const session = await start(program, "local");
    days(20);
    await tell(program, "local", aboutSkill(session)[0] ?? "");
    days(20);
    expect((await program.sessions.getSession("local", session.session_id)).status).toBe("ready");
    days(11);
    await expect(program.sessions.getSession("local", session.session_id)).rejects.toMatchObject({ code: "not_found" });
    await expect(program.sessions.getQuestion("local", aboutSkill(session)[0] ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await program.sessions.sweep()).toBe(1);
    expect(db.prepare("SELECT count(*) AS n FROM texts").get()).toEqual({ n: 0 });
    expect(db.prepare("SELECT count(*) AS n FROM checkpoints").get()).toEqual({ n: 0 });
    expect(db.prepare("SELECT count(*) AS n FROM facts").get()).toEqual({ n: 1 });
    await program.close();
  });

  it("pages on after the session at the cursor was deleted", async () => {
    const program = createProgram(config("unused"), { database: openDatabase(newFolder()) });
    for (let n = 0; n < 3; n += 1) await start(program, "local");
    const page = await program.sessions.list("local", 1, null);
    await program.sessions.remove("local", page.items[0]?.session_id ?? "", false);
    expect((await program.sessions.list("local", 10, page.next_cursor)).items).toHaveLength(2);
    await program.close();
  });
});

describe("a checkpoint that cannot be written", () => {
  // The page limit of this very connection stands for a full disk.
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
          // In the middle of a step, beside a running node.
          if (fill && call.prompt.name === "judgeAnswer") full(db, true);
          return model.complete(call);
        },
      }),
    });
    const session = await start(program, "local");
    const [one, other] = aboutSkill(session);
    if (!one || !other) throw new Error("two questions are needed");
    fill = true;
    // Long enough that the ledger of claims needs new pages.
    const accepted = tell(
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
      await ended(program, program.sessions.retry({ owner: "local" }, one));
    }
    expect((await program.sessions.getQuestion("local", one)).versions.length).toBeGreaterThan(0);
    await program.close();
  });

  it("is named for what it is", () => {
    const db = new Database(":memory:");
    db.exec("CREATE TABLE t (x TEXT)");
    db.pragma("max_page_count = 3");
    expect(() => inStore(() => db.prepare("INSERT INTO t VALUES (?)").run("x".repeat(100_000)))).toThrow(
      expect.objectContaining({ code: "storage_full", retryable: true }),
    );
    expect(() => inStore(() => db.prepare("SELECT * FROM nothing").get())).toThrow(
      expect.objectContaining({ code: "store_unavailable" }),
    );
  });

  it("is refused when the folder's layout is of another version", () => {
    const dataDir = newFolder();
    const db = openDatabase(dataDir);
    db.pragma("user_version = 99");
    db.close();
    expect(() => openDatabase(dataDir)).toThrow(/has layout 99; this version reads layouts up to 3/);
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
    await living.accept({ ...request, session_id: session.session_id, thread_id: "t1", run_id: "run_1", start: null });
    expect(await living.takeOver(null)).toEqual([]);
    await createRunStore(db, 1000, "999999999:1").accept({
      ...request,
      session_id: session.session_id,
      thread_id: "t2",
      run_id: "run_2",
      start: null,
    });
    expect((await living.takeOver("another")).length).toBe(0);
    expect((await living.takeOver(null)).map(({ run_id }) => run_id)).toEqual(["run_2"]);
    expect(await living.takeOver(null)).toEqual([]);
    await program.close();
  });

  it("tell nothing any more once they have ended", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(config("unused"), { database: db });
    const runs = createRunStore(db, 1000);
    const log = createEventStore(db);
    const { session_id } = await start(program, "o");
    const ended = await runs.latest("o", session_id);
    const before = await log.newest("o", session_id);
    const event = {
      question_id: null,
      at: "t",
      type: "stage" as const,
      data: { node: "readJob", state: "started" as const },
    };
    if (ended) await runs.tell(ended, 1_000, [event], null, "t");
    expect([ended?.status, await log.newest("o", session_id)]).toEqual(["done", before]);
    await program.close();
  });

  it("take back what was said on a branch that was left", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(config("unused"), { database: db });
    const session = await start(program, "o");
    const thread = aboutSkill(session)[0] ?? "";
    await tell(program, "o", thread);
    const said = () => (db.prepare("SELECT count(*) AS n FROM facts").get() as { n: number }).n;
    expect(said()).toBe(1);
    await ended(program, program.sessions.reply({ owner: "o" }, thread, { kind: "reopen", choice: "no" }));
    expect(said()).toBe(0);
    await program.close();
  });

  it("are not done when the write of their last checkpoint was lost", async () => {
    const program = createProgram(config("unused"), { database: openDatabase(newFolder()) });
    const session = await start(program, "o");
    for (const [index, thread] of session.questions.map(({ thread_id }) => thread_id).entries()) {
      let writes = 0;
      vi.spyOn(SqliteSaver.prototype, "put").mockImplementation(async function (this: SqliteSaver, ...args) {
        writes += 1;
        if (writes > index) throw new Database.SqliteError("disk I/O error", "SQLITE_IOERR");
        return original.apply(this, args);
      });
      const asked = program.sessions.reply({ owner: "o" }, thread, {
        ask_id: `${thread}.first`,
        kind: "experience",
        choice: "no",
      });
      const { status, outcome, problem } = await ended<QuestionResource>(program, asked);
      vi.restoreAllMocks();
      if (writes <= index) {
        expect([status, outcome]).toEqual(["closed", "skipped"]);
        continue;
      }
      expect([status, outcome, problem?.code]).toEqual(["failed", undefined, "store_unavailable"]);
      expect(await ended(program, program.sessions.retry({ owner: "o" }, thread))).toMatchObject({
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
