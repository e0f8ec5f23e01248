import { beforeEach, describe, expect, it } from "vitest";
import type { Reply } from "../../../domain/question.js";
import type { SessionResource } from "../../../domain/session.js";
import { STORY } from "../../../lab/support/builders.js";
import { aProgram, replyFirst, skillThreads, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let session: SessionResource;
let thread: string;
beforeEach(async () => {
  session = await start(program(), OWNER, { max_questions: 4 });
  thread = skillThreads(session)[0] ?? "";
});
const reply = (given: Reply, to = thread) => program().sessions.reply({ owner: OWNER }, to, given);
const first = (over: object = {}): Reply =>
  ({ ask_id: `${thread}.first`, kind: "experience", choice: "no", ...over }) as Reply;

describe("a reply", () => {
  it("is accepted once, however often it is sent", async () => {
    const [one, same] = [await reply(first()), await reply(first())];
    expect([one.via, same.via, same.run.run_id === one.run.run_id]).toEqual(["new", "ask", true]);
  });

  it("is refused where the ask has another answer, or is not the open one", async () => {
    await replyFirst(program(), OWNER, thread, { choice: "no" });
    await expect(reply(first({ choice: "yes" }))).rejects.toMatchObject({ code: "already_answered" });
    const [, other = ""] = skillThreads(session);
    await replyFirst(program(), OWNER, other, { choice: "yes" });
    await expect(reply(first({ ask_id: "another" }), other)).rejects.toMatchObject({ code: "ask_stale" });
  });

  it("goes to a question, not to its session", async () => {
    await expect(reply(first(), session.session_id)).rejects.toMatchObject({ code: "not_waiting" });
    await expect(reply(first(), `${session.session_id}.none`)).rejects.toMatchObject({ code: "not_found" });
  });

  it("must fill the form that is open, and is then kept with it", async () => {
    const { ask } = await replyFirst(program(), OWNER, thread, { choice: "yes" });
    const form = (values: Record<string, string>): Reply => ({ ask_id: ask?.ask_id ?? "", kind: "details", values });
    await expect(reply(form({ unknown: "x" }))).rejects.toMatchObject({ code: "input_invalid" });
    expect((await program().sessions.getQuestion(OWNER, thread)).ask?.ask_id).toBe(ask?.ask_id);
    const { run } = await reply(form({ story: STORY }));
    expect(run.input).toMatchObject({ kind: "reply", form: { fields: ask && "fields" in ask ? ask.fields : [] } });
  });

  it("that the résumé shows it quotes the résumé", async () => {
    const shown = (resume_quote: string) => reply(first({ choice: "shown", resume_quote }));
    await expect(shown("I never wrote this")).rejects.toMatchObject({
      details: { errors: [{ path: "resume_quote" }] },
    });
    const { run } = await shown("Covered as nurse in charge on about 20 night shifts");
    const passage = run.input.kind === "reply" ? run.input.recorded.passage : null;
    expect(passage?.text).toContain("20 night shifts");
  });

  it("is the candidate's, unless nobody was there", async () => {
    const { run } = await program().sessions.reply({ owner: OWNER, by: "unattended" }, thread, first());
    expect(run.input).toMatchObject({ recorded: { by: "unattended" } });
    const other = (await reply(first({ ask_id: `${skillThreads(session)[1]}.first` }), skillThreads(session)[1])).run;
    expect(other.input).toMatchObject({ recorded: { by: "candidate" } });
  });
});
