import { describe, expect, it } from "vitest";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { QuestionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { documents, resourceAfter, skillThreads, start } from "../../support/program.js";
import { anAcceptedRun, anEnd, fenceFor } from "../../support/stored-runs.js";

describe.each(BACKENDS)("acceptance in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
  });

  it("of twenty replies to one ask at once takes one: the others are told so, or answered with it", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const thread = skillThreads(session)[0] ?? "";
    const replies = await Promise.allSettled(
      Array.from({ length: 20 }, (__, index) =>
        program.sessions.reply({ owner }, thread, {
          ask_id: `${thread}.first`,
          kind: "experience",
          choice: index % 2 === 0 ? "no" : "willing_to_learn",
        }),
      ),
    );
    const taken = replies.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(taken.filter(({ via }) => via === "new")).toHaveLength(1);
    expect(new Set(taken.map(({ run }) => run.run_id)).size).toBe(1);
    for (const one of replies)
      if (one.status === "rejected")
        expect(["thread_busy", "already_answered"]).toContain((one.reason as { code: string }).code);
    await program.sessions.settle(owner, thread, 20_000);
    expect((await program.sessions.getQuestion(owner, thread)).status).not.toBe("running");
  });

  it("answers a key once: the same session for the same body, a mismatch for another", async () => {
    const owner = newOwner();
    const idempotency = { route: "POST /sessions", key: "k 1", bodyHash: "a" };
    const given = { ...documents, mode: "fast" as const };
    const begin = (bodyHash = "a") =>
      program.sessions.start({ owner, idempotency: { ...idempotency, bodyHash } }, given);
    const accepted = await Promise.all([begin(), begin(), begin()]);
    expect(new Set(accepted.map(({ run }) => run.session_id)).size).toBe(1);
    expect(accepted.filter(({ via }) => via === "new")).toHaveLength(1);
    await expect(begin("b")).rejects.toMatchObject({ code: "idempotency_mismatch" });
    expect((await program.sessions.list(owner, 10, null)).items).toHaveLength(1);
    const session_id = accepted[0]?.run.session_id ?? "";
    await program.sessions.settle(owner, session_id, 20_000);
    const session = await program.sessions.getSession(owner, session_id);
    const thread = skillThreads(session)[0] ?? "";
    const no = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "no" as const };
    const caller = { owner, idempotency: { route: `POST /questions/${thread}/replies`, key: "r", bodyHash: "x" } };
    const closed = await resourceAfter<QuestionResource>(program, program.sessions.reply(caller, thread, no));
    const again = await program.sessions.reply(caller, thread, no);
    expect([closed.status, again.via]).toEqual(["closed", "key"]);
    const other = { ...caller, idempotency: { ...caller.idempotency, bodyHash: "y" } };
    await expect(program.sessions.reply(other, thread, no)).rejects.toMatchObject({ code: "idempotency_mismatch" });
    await program.sessions.remove(owner, session_id, false);
    expect((await begin()).via).toBe("new");
  });

  it("judges an ask by what is open, and a thread by whether a run is on", async () => {
    const owner = newOwner();
    const { run, request } = await anAcceptedRun({ program, stores }, owner);
    const next = { ...request, run_id: `${run.run_id}_2` };
    await expect(stores.runs.accept(next)).rejects.toMatchObject({ code: "thread_busy" });
    await stores.runs.finish(run, await fenceFor(stores, owner, run.thread_id), anEnd("failed"));
    const reply = { ask_id: "a", hash: "h" };
    await expect(stores.runs.accept({ ...next, reply })).rejects.toMatchObject({ code: "not_waiting" });
    await expect(stores.runs.accept({ ...next, session_id: "ses_xx_0", thread_id: "ses_xx_0" })).rejects.toMatchObject({
      code: "not_found",
    });
    const gone = { ...next, thread_id: `${next.session_id}.withdrawn` };
    await expect(stores.runs.accept(gone)).rejects.toMatchObject({ code: "not_found" });
    expect((await stores.runs.accept(next)).via).toBe("new");
    await stores.runs.finish({ ...run, run_id: next.run_id }, await fenceFor(stores, owner, run.thread_id), anEnd());
  });
});
