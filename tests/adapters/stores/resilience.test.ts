import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FencedError } from "../../../adapters/stores/fenced-error.js";
import { openRedis, withRedisTimeout } from "../../../adapters/stores/redis/client.js";
import { createCallLedger } from "../../../adapters/stores/sqlite/calls.js";
import { createCheckpointer } from "../../../adapters/stores/sqlite/checkpointer.js";
import { type Db, openDatabase } from "../../../adapters/stores/sqlite/database.js";
import { createJournal } from "../../../adapters/stores/sqlite/journal.js";
import { createLeases } from "../../../adapters/stores/sqlite/leases.js";
import { createRunStore } from "../../../adapters/stores/sqlite/runs.js";
import { connect } from "../../../adapters/stores/sqlite-module.js";
import type { QuestionResource } from "../../../domain/session.js";
import { createProgram } from "../../../engine/program/create-program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";
import { configFor, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

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

describe.skipIf(!HAS_REDIS)("an answer of Redis", () => {
  it("is taken although this process was too busy to listen for longer than Redis may take", async () => {
    const server = await startRedis();
    const client = await openRedis(server.url);
    const answer = withRedisTimeout(() => client.ping());
    const busyUntil = performance.now() + 2_000;
    while (performance.now() < busyUntil);
    expect(await answer).toBe("PONG");
    client.destroy();
    await server.stop();
  });
});

describe("a run that was taken over", () => {
  it("neither tells nor ends anything any more", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(configFor("unused"), { database: db });
    const { session_id } = await start(program, "o");
    const runs = createRunStore(db, 1000);
    const leases = createLeases(db);
    const mine = await leases.acquire("o", session_id);
    await mine.release();
    const newer = await leases.acquire("o", session_id);
    const run = await runs.latest("o", session_id);
    if (!run) throw new Error("there is a run");
    const end = { status: "failed" as const, problem: null, projection: null, closed: false, added: null, events: [] };
    await expect(runs.finish(run, mine.fence, { ...end, at: "t", result: () => null })).rejects.toThrow(FencedError);
    await expect(runs.record(run, mine.fence, [], null, "t")).rejects.toThrow(FencedError);
    await runs.record(run, newer.fence, [], null, "t");
    await program.close();
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

describe("a question that has closed", () => {
  it("keeps its asks and ends, and little more than what is in them", async () => {
    const db = openDatabase(newFolder());
    const program = createProgram(configFor("unused"), { database: db });
    const session = await start(program, "o");
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, "o", thread);
    const sizes = db
      .prepare<[string], { bytes: number }>(
        "SELECT length(checkpoint) + length(metadata) AS bytes FROM checkpoints WHERE thread_id = ? ORDER BY checkpoint_id",
      )
      .all(`o/${thread}`)
      .map(({ bytes }) => bytes);
    const writes = Number(
      db.prepare("SELECT sum(length(value)) FROM writes WHERE thread_id = ?").pluck().get(`o/${thread}`),
    );
    const history = await program.sessions.history("o", thread);

    expect(sizes).toHaveLength(history.length);
    const unique = sizes.at(-1) ?? 0;
    const stored = sizes.reduce((sum, bytes) => sum + bytes, 0) + writes;
    expect(stored / unique).toBeLessThan(5);
    expect(
      history
        .map(({ ask }) => ask?.kind ?? "end")
        .reverse()
        .slice(0, 2),
    ).toEqual(["experience", "details"]);
    // Each checkpoint has the previous one as its parent, and can be rewound to.
    const oldest = history.at(-1);
    expect(history.slice(0, -1).map(({ parent_checkpoint_id }) => parent_checkpoint_id)).toEqual(
      history.slice(1).map(({ checkpoint_id }) => checkpoint_id),
    );
    const back = await resourceAfter<QuestionResource>(
      program,
      program.sessions.rewind({ owner: "o" }, thread, oldest?.checkpoint_id ?? ""),
    );
    expect(back.ask?.kind).toBe("experience");
    expect(
      Number(db.prepare("SELECT count(*) FROM checkpoints WHERE thread_id = ?").pluck().get(`o/${session.session_id}`)),
    ).toBe(1);
    await program.close();
  });
});

describe("a checkpoint's write that is tried again", () => {
  it("is not made any more when its run has ended meanwhile: neither for another run, nor for a deleted thread", async () => {
    const db = openDatabase(newFolder());
    const saver = createCheckpointer(db);
    const lease = await createLeases(db).acquire("o", "t");
    const lost: unknown[] = [];
    const unwatch = saver.watch("o/t", lease, (error) => lost.push(error));
    db.pragma("query_only = ON");
    const at = { configurable: { thread_id: "o/t", checkpoint_ns: "", checkpoint_id: "c" } };
    const writing = saver.putWrites(at, [["channel", "a candidate's text"]], "task");
    await setTimeout(20);
    unwatch();
    saver.watch("o/t", { ...lease, fence: lease.fence + 1 }, () => {});
    db.pragma("query_only = OFF");
    await writing;
    expect(lost[0]).toBeInstanceOf(FencedError);
    expect(db.prepare("SELECT count(*) FROM writes").pluck().get()).toBe(0);
    db.prepare("DELETE FROM leases").run();
    await saver.putWrites(at, [["channel", "a candidate's text"]], "task");
    expect(db.prepare("SELECT count(*) FROM writes").pluck().get()).toBe(0);
    db.close();
  });
});

describe("a model's answer that arrives while the store cannot be written", () => {
  it("is found at once, and is in the journal and in the books as soon as it can be written", async () => {
    const db = openDatabase(newFolder());
    db.prepare(
      "INSERT INTO sessions (owner, session_id, created_at, updated_at, expires_at, input) VALUES ('o', 's', 't', 't', '9999', '{}')",
    ).run();
    const ledger = createCallLedger(db, { session: null, ownerDay: null, day: null }, () => new Date());
    const about = {
      owner: "o",
      session_id: "s",
      thread_id: "s",
      prompt_name: "draftAnswer",
      role: "writer",
      priority: "" as const,
    };
    const call = await ledger.reserve({ ...about, provider: "p", model: "m", reserved_usd: null });
    const key = { owner: "o", session_id: "s", key: "k" };
    const usage = { calls: 1, input_tokens: 7, cached_tokens: 0, output_tokens: 3, cost_usd: null, estimated: false };
    const entry = { value: "an answer", usage, provider: "p:m" };
    db.pragma("query_only = ON");
    await ledger.settle(call, "done", usage, 5, { key, promptName: "draftAnswer", entry });
    expect(await ledger.journal.find(key)).toEqual(entry);
    expect(db.prepare("SELECT count(*) FROM journal").pluck().get()).toBe(0);
    db.pragma("query_only = OFF");
    await ledger.flush();
    expect(db.prepare("SELECT value FROM journal").pluck().all()).toEqual(['"an answer"']);
    expect(db.prepare("SELECT status, input_tokens, output_tokens FROM model_calls").all()).toEqual([
      { status: "done", input_tokens: 7, output_tokens: 3 },
    ]);
    expect(await createJournal(db).find(key)).toEqual(entry);
    db.close();
  });
});
