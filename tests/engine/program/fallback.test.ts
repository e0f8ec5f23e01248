import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";
import { createProgram } from "../../../engine/program/create-program.js";
import type { Program } from "../../../engine/program/program.js";
import { newFolder } from "../../../lab/support/processes.js";
import { HAS_REDIS, startRedis } from "../../../lab/support/redis.js";
import { documents, replyFirst, start } from "../../support/program.js";

const KEPT_ON_DISK = ["--appendonly", "yes", "--appendfsync", "always"];

if (!HAS_REDIS) it.skip("two backends in one program (redis-server is not installed here)", () => {});

describe.skipIf(!HAS_REDIS)("a program with two backends", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let program: Program;
  let inFirst: string;
  let inSecond: string;
  const small = { max_questions: 1 };
  beforeAll(async () => {
    redis = await startRedis(KEPT_ON_DISK);
    const env = { DATA_DIR: newFolder(), REDIS_URL: redis.url, STATE_FALLBACK: "sqlite" };
    program = createProgram(readConfig(env));
    await program.ready();
    inFirst = (await start(program, "ann", small)).session_id;
    await redis.stop();
    inSecond = (await start(program, "ann", small)).session_id;
  });
  afterAll(async () => {
    await program.close(0);
    await redis.stop();
  });
  const read = (id: string) => program.sessions.getSession("ann", id);

  it("starts in the first while that is up, else in the second, whose name is in the id", () => {
    expect([inFirst, inSecond].map((id) => id.slice(0, 7))).toEqual(["ses_rd_", "ses_sq_"]);
  });

  it("answers for a session of the first that it is out of reach, and works on in the second", async () => {
    await expect(read(inFirst)).rejects.toMatchObject({ code: "store_unavailable" });
    const { questions } = await read(inSecond);
    const closed = await replyFirst(program, "ann", questions[0]?.thread_id ?? "", { choice: "no" });
    expect(closed.outcome).toBe("skipped");
    await expect(program.sessions.list("ann", 10, null)).rejects.toMatchObject({ code: "store_unavailable" });
  });

  it("says of both whether they can be used", async () => {
    const states = (await program.health()).map(({ name, status }) => `${name} ${status}`);
    expect(states).toContain("store unavailable");
    expect(states).toContain("fallback ok");
  });

  it("has both again when the first is back: one list, and everything of an owner", async () => {
    await redis.again();
    await expect
      .poll(() =>
        read(inFirst).then(
          ({ status }) => status,
          () => "away",
        ),
      )
      .toBe("ready");
    const { items } = await program.sessions.list("ann", 10, null);
    expect(items.map(({ session_id }) => session_id)).toEqual([inSecond, inFirst]);
    const page = await program.sessions.list("ann", 1, null);
    expect([page.items[0]?.session_id, typeof page.next_cursor]).toEqual([inSecond, "string"]);
    const next = await program.sessions.list("ann", 1, page.next_cursor);
    expect(next).toMatchObject({ items: [{ session_id: inFirst }], next_cursor: null });
    const { sessions, facts } = await program.sessions.everythingOf("ann");
    expect([sessions.map(({ session_id }) => session_id), facts.length]).toEqual([[inSecond, inFirst], 1]);
  });

  it("finds by its key what had started in the second", async () => {
    const caller = { owner: "ann", idempotency: { route: "r", key: "k", bodyHash: "h" } };
    const { run } = await program.sessions.start(caller, { ...documents, ...small });
    expect(await program.sessions.began(caller)).toMatchObject({ via: "key", run: { run_id: run.run_id } });
  });

  it("sets a flag in both, and deletes everything of an owner in both", async () => {
    await program.flags.set(
      "use_batch_generation",
      { enabled: false, percentage: 100, allow: [], deny: [], variants: {} },
      "ops",
    );
    expect((await program.flags.of("ann")).use_batch_generation).toBe(false);
    await program.sessions.removeEverything("ann");
    expect(await program.sessions.everythingOf("ann")).toEqual({ sessions: [], facts: [], plans: [], batches: [] });
  });
});

describe.skipIf(!HAS_REDIS)("a kept résumé", () => {
  it("is there after a move from the data folder to Redis, for a start too, and one that is kept later takes its place", async () => {
    const DATA_DIR = newFolder();
    const before = createProgram(readConfig({ DATA_DIR }));
    const { session_id } = await start(before, "ann", { max_questions: 1 });
    await before.sessions.keepResume("ann", { session_id });
    await before.close(0);

    const redis = await startRedis(KEPT_ON_DISK);
    const program = createProgram(readConfig({ DATA_DIR, REDIS_URL: redis.url, STATE_FALLBACK: "sqlite" }));
    await program.ready();
    const { sessions } = program;
    expect((await sessions.keptResume("ann")).name).toBe("AMINA OKAFOR");
    const next = await start(program, "ann", { resume: null, max_questions: 1 });
    expect(next.session_id).toMatch(/^ses_rd_/);
    const { resume } = await sessions.getReading("ann", next.session_id);
    expect(resume.person.name?.text).toBe("AMINA OKAFOR");

    await sessions.keepResume("ann", { resume: { basics: { name: "Ann Field" }, work: [{ position: "Baker" }] } });
    expect((await sessions.keptResume("ann")).name).toBe("Ann Field");
    // From a session of the data folder again: the newest counts.
    await sessions.keepResume("ann", { session_id });
    expect((await sessions.keptResume("ann")).name).toBe("AMINA OKAFOR");
    await sessions.removeKeptResume("ann");
    await expect(sessions.keptResume("ann")).rejects.toMatchObject({ code: "not_found" });
    await program.close(0);
    await redis.stop();
  });
});
