import { beforeEach, describe, expect, it } from "vitest";
import type { QuestionResource } from "../../../domain/session.js";
import { aProgram, replyFirst, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let thread: string;
beforeEach(async () => {
  thread = skillThreads(await start(program(), OWNER, { max_questions: 4 }))[0] ?? "";
});
const reopen = (choice?: "yes" | "no" | "shown") => {
  const reply = { kind: "reopen" as const, ...(choice && { choice }) };
  return resourceAfter<QuestionResource>(program(), program().sessions.reply({ owner: OWNER }, thread, reply));
};

describe("a question that is asked again", () => {
  it("waits at its first ask, and its answer counts until it is closed again", async () => {
    const closed = await replyWithStory(program(), OWNER, thread);
    const open = await reopen();
    expect([open.status, open.ask?.kind, open.outcome]).toEqual(["waiting", "experience", undefined]);
    expect(open.standing?.answer.bullets).toEqual(closed.answer?.bullets);
    const no = { ask_id: open.ask?.ask_id ?? "", kind: "experience" as const, choice: "no" as const };
    const again = await resourceAfter<QuestionResource>(
      program(),
      program().sessions.reply({ owner: OWNER }, thread, no),
    );
    expect([again.outcome, again.standing ?? null, again.answer ?? null]).toEqual(["skipped", null, null]);
  });

  it("goes on at once with the choice that comes with it", async () => {
    await replyFirst(program(), OWNER, thread, { choice: "no" });
    expect((await reopen("yes")).ask?.kind).toBe("details");
    await program().sessions.cancel(OWNER, thread);
  });

  it("must have been closed, or have failed", async () => {
    await expect(reopen()).rejects.toMatchObject({ code: "not_waiting" });
    await expect(program().sessions.reply({ owner: "bob" }, thread, { kind: "reopen" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("takes no passage of the résumé before it is open", async () => {
    await replyFirst(program(), OWNER, thread, { choice: "no" });
    await expect(reopen("shown")).rejects.toMatchObject({ details: { errors: [{ path: "choice" }] } });
    expect((await program().sessions.getQuestion(OWNER, thread)).status).toBe("closed");
  });
});
