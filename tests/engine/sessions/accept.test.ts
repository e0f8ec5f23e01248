import { beforeAll, describe, expect, it } from "vitest";
import type { SessionResource } from "../../../domain/session.js";
import { hashOf } from "../../../engine/sessions/accept.js";
import { aProgram, documents, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
const keyed = (key: string, body: object = documents) => ({
  owner: OWNER,
  idempotency: { route: "POST /api/sessions", key, bodyHash: hashOf(body) },
});
let session: SessionResource;
beforeAll(async () => {
  session = await start(program(), OWNER, { max_questions: 2 });
});

describe("an accepted request", () => {
  it("is one run, however often it comes with the same key, and also where it comes twice at once", async () => {
    const send = () => program().sessions.start(keyed("k1"), documents);
    const [one, other] = await Promise.all([send(), send()]);
    expect(one.run.run_id).toBe(other.run.run_id);
    expect([one.via, other.via].sort()).toEqual(["key", "new"]);
    expect(await send()).toMatchObject({ via: "key", run: { run_id: one.run.run_id } });
  });

  it("is refused where its key was used for another body", async () => {
    await program().sessions.start(keyed("k2"), documents);
    const other = program().sessions.start(keyed("k2", { ...documents, mode: "quality" }), documents);
    await expect(other).rejects.toMatchObject({ code: "idempotency_mismatch" });
  });

  it("is known by its key before it is sent again", async () => {
    const { sessions } = program();
    expect(await sessions.began(keyed("k3"))).toBeNull();
    const { run } = await sessions.start(keyed("k3"), documents);
    expect(await sessions.began(keyed("k3"))).toMatchObject({ via: "key", run: { run_id: run.run_id } });
    expect(await sessions.began({ ...keyed("k3"), owner: "bob" })).toBeNull();
  });

  it("has the id of its request, and low priority only where it belongs to a batch", async () => {
    const { sessions } = program();
    await sessions.start({ ...keyed("k5"), requestId: "r-1" }, documents);
    const plain = await sessions.start({ ...keyed("k5"), requestId: "r-2" }, documents);
    expect(plain.run).toMatchObject({ request_id: "r-1", input: { kind: "start" } });
    expect(plain.run.input).not.toHaveProperty("background");
    const { run } = await sessions.start({ owner: OWNER, background: true }, documents);
    expect(run.input).toEqual({ kind: "start", background: true });
    const thread = session.questions[0]?.thread_id ?? "";
    const reply = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "no" as const };
    const replied = await sessions.reply({ owner: OWNER, background: true }, thread, reply);
    expect(replied.run.input).toMatchObject({ kind: "reply", background: true });
  });
});

it("values are equal whatever the order of their keys, and lists are not", () => {
  expect(hashOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashOf({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

it("a process that is stopping accepts no new run, and still knows the earlier ones", async () => {
  const before = await program().sessions.start(keyed("k4"), documents);
  await program().runner.close(0);
  await expect(start(program(), OWNER)).rejects.toMatchObject({ code: "draining" });
  await expect(program().sessions.began(keyed("new"))).rejects.toMatchObject({ code: "draining" });
  expect((await program().sessions.start(keyed("k4"), documents)).run.run_id).toBe(before.run.run_id);
});
