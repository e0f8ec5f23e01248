import { beforeEach, describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { STORY } from "../../../lab/support/builders.js";
import { aModelThatHangs, aProgram, replyFirst, skillThreads, start } from "../../support/program.js";

const OWNER = "ann";
const DAY_MS = 86_400_000;
const { state, model } = aModelThatHangs();
let later = 0;
const program = aProgram({ model, now: () => new Date(Date.now() + later) });
let session: SessionResource;
let thread: string;
beforeEach(async () => {
  Object.assign(state, { hangs: false });
  later = 0;
  session = await start(program(), OWNER, { max_questions: 4 });
  thread = skillThreads(session)[0] ?? "";
});

/** A run that waits for a model, which does not answer. */
async function aHangingRun() {
  const { ask } = await replyFirst(program(), OWNER, thread, { choice: "yes" });
  state.hangs = true;
  const told = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { story: STORY } };
  return program().sessions.reply({ owner: OWNER }, thread, told);
}
const question = () => program().sessions.getQuestion(OWNER, thread);

describe("the life of a session", () => {
  it("answers a request that takes long with the question as it is, and says that it has not ended", async () => {
    const accepted = await aHangingRun();
    const { ended, resource } = await program().sessions.outcomeOf(accepted, 0);
    expect([ended, (resource as QuestionResource).status]).toEqual([false, "running"]);
    await program().sessions.cancel(OWNER, thread);
  });

  it("cancels the runs of a question, and of a session those of all its questions", async () => {
    await aHangingRun();
    await program().sessions.cancel(OWNER, session.session_id);
    expect(await question()).toMatchObject({ status: "failed", problem: { code: "cancelled" } });
    await program().sessions.cancel(OWNER, thread);
    await expect(program().sessions.cancel("bob", thread)).rejects.toMatchObject({ code: "not_found" });
  });

  it("cancels a run whose client has gone only if this request had started it", async () => {
    const accepted = await aHangingRun();
    await program().sessions.abandon({ ...accepted, via: "ask" });
    expect((await question()).status).toBe("running");
    await program().sessions.abandon(accepted);
    expect((await question()).problem?.code).toBe("cancelled");
  });

  it("is over once it is deleted, also while a run of it goes on", async () => {
    await aHangingRun();
    await program().sessions.remove(OWNER, session.session_id, false);
    for (const gone of [question(), program().sessions.getSession(OWNER, session.session_id)])
      await expect(gone).rejects.toMatchObject({ code: "not_found" });
    await expect(program().sessions.remove(OWNER, session.session_id, false)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is over when it expires, and not before", async () => {
    expect(await program().sessions.sweep()).toBe(0);
    later = 400 * DAY_MS;
    expect(await program().sessions.sweep()).toBeGreaterThan(0);
    await expect(program().sessions.getSession(OWNER, session.session_id)).rejects.toMatchObject({ code: "not_found" });
    expect(await program().sessions.sweep()).toBe(0);
  });

  it("gives the first answer to a request with the same key, whatever has happened since, and the present one to an equal reply", async () => {
    const { sessions } = program();
    const no = { ask_id: `${thread}.first`, kind: "experience" as const, choice: "no" as const };
    const caller = { owner: OWNER, idempotency: { route: "r", key: thread, bodyHash: "h" } };
    await sessions.outcomeOf(await sessions.reply(caller, thread, no), 20_000);
    await sessions.outcomeOf(await sessions.reply({ owner: OWNER }, thread, { kind: "reopen" }), 20_000);
    const statusOf = async (accepted: ReturnType<typeof sessions.reply>) =>
      ((await sessions.outcomeOf(await accepted, 20_000)).resource as QuestionResource).status;
    expect(await statusOf(sessions.reply(caller, thread, no))).toBe("closed");
    expect((await question()).status).toBe("waiting");
  });
});
