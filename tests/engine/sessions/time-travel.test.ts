import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { QuestionResource, SessionResource } from "../../../domain/session.js";
import { STORY } from "../../../lab/support/builders.js";
import {
  aModelThatHangs,
  aProgram,
  replyFirst,
  replyWithStory,
  resourceAfter,
  skillThreads,
  start,
} from "../../support/program.js";

const OWNER = "ann";
const { state, model } = aModelThatHangs();
const program = aProgram({ model });
let session: SessionResource;
let thread: string;
let other: string;
beforeAll(async () => {
  session = await start(program(), OWNER, { max_questions: 4 });
  [thread = "", other = ""] = skillThreads(session);
  await replyWithStory(program(), OWNER, thread);
});
beforeEach(() => void Object.assign(state, { hangs: false }));
const versions = (from: number, to: number, branches: { from_checkpoint?: string; to_checkpoint?: string } = {}) =>
  program().sessions.versions(OWNER, thread, { from, to, ...branches });
const rewind = (checkpoint: string) => program().sessions.rewind({ owner: OWNER }, thread, checkpoint);

describe("the versions of an answer", () => {
  it("are compared with their title, bullets and spoken text, and a version does not differ from itself", async () => {
    const { changes } = await versions(1, 1);
    const { answer } = await program().sessions.getQuestion(OWNER, thread);
    expect(changes.map(({ kind }) => kind)).toEqual(["same"]);
    expect(changes[0]?.text.split("\n")).toEqual(
      expect.arrayContaining([...(answer?.bullets.map((bullet) => bullet.text) ?? []), answer?.spoken]),
    );
  });

  it("are named where there is no such version", async () => {
    await expect(versions(1, 99)).rejects.toMatchObject({
      details: { errors: [{ path: "to", message: "there is no version 99" }] },
    });
    await expect(versions(99, 1)).rejects.toMatchObject({ details: { errors: [{ path: "from" }] } });
    await expect(program().sessions.versions("bob", thread, { from: 1, to: 1 })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("going back", () => {
  it("needs the checkpoint of an ask of this question", async () => {
    const [closed] = await program().sessions.history(OWNER, thread);
    await expect(rewind(closed?.checkpoint_id ?? "")).rejects.toMatchObject({
      details: { errors: [{ path: "checkpoint_id" }] },
    });
    await expect(rewind("no-such")).rejects.toMatchObject({ code: "not_found" });
    await expect(program().sessions.rewind({ owner: "bob" }, thread, "x")).rejects.toMatchObject({ code: "not_found" });
  });

  it("asks again, and keeps what came after it as a branch of its own", async () => {
    const form = (await program().sessions.history(OWNER, thread)).find(({ ask }) => ask?.kind === "details");
    const open = await resourceAfter<QuestionResource>(program(), rewind(form?.checkpoint_id ?? ""));
    expect([open.status, open.ask?.kind]).toEqual(["waiting", "details"]);
    const closed = (await program().sessions.history(OWNER, thread)).filter(({ answer, ask }) => answer && !ask);
    expect(closed.map(({ current, branch }) => [current, branch])).toEqual([[false, 0]]);
  });

  it("lets what was written on both branches be compared", async () => {
    const before = (await program().sessions.history(OWNER, thread)).find(({ answer, ask }) => answer && !ask);
    const from_checkpoint = before?.checkpoint_id ?? "";
    const { ask } = await program().sessions.getQuestion(OWNER, thread);
    const values = { where: "post_1", story: "I led the handover of nine beds every night for two years." };
    const reply = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values };
    await resourceAfter(program(), program().sessions.reply({ owner: OWNER }, thread, reply));
    const { changes } = await versions(1, 1, { from_checkpoint });
    expect(changes.some(({ kind, text }) => kind === "removed" && text.includes("starter"))).toBe(true);
    expect(changes.some(({ kind, text }) => kind === "added" && text.includes("nine beds"))).toBe(true);
    expect((await versions(1, 1)).changes.map(({ kind }) => kind)).toEqual(["same"]);
    await expect(versions(1, 1, { to_checkpoint: "no-such" })).rejects.toMatchObject({
      details: { errors: [{ path: "to_checkpoint" }] },
    });
  });
});

describe("going back after a run was cancelled", () => {
  it("asks anew, without the reply that was cancelled before its first step", async () => {
    const [, , third = ""] = skillThreads(session);
    const { ask } = await replyFirst(program(), OWNER, third, { choice: "yes" });
    const told = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { story: STORY } };
    await program().sessions.reply({ owner: OWNER }, third, told);
    await program().sessions.cancel(OWNER, third);
    const form = (await program().sessions.history(OWNER, third)).find((entry) => entry.ask?.kind === "details");
    const back = program().sessions.rewind({ owner: OWNER }, third, form?.checkpoint_id ?? "");
    const open = await resourceAfter<QuestionResource>(program(), back);
    expect([open.status, open.ask?.kind, open.outcome]).toEqual(["waiting", "details", undefined]);
  });
});

describe("a retry", () => {
  it("goes on where the last run was cancelled, with the reply that it had", async () => {
    const { ask } = await replyFirst(program(), OWNER, other, { choice: "yes" });
    state.hangs = true;
    const told = { ask_id: ask?.ask_id ?? "", kind: "details" as const, values: { story: STORY } };
    const { run } = await program().sessions.reply({ owner: OWNER }, other, told);
    await program().sessions.cancel(OWNER, other);
    state.hangs = false;
    const retried = program().sessions.retry({ owner: OWNER }, other);
    expect((await retried).run.input).toEqual(run.input);
    const question = await resourceAfter<QuestionResource>(program(), retried);
    expect(question.problem).toBeUndefined();
    expect(question.answer?.bullets.length).toBeGreaterThan(0);
  });

  it("is refused where nothing has failed", async () => {
    for (const one of [session.session_id, skillThreads(session)[2] ?? ""])
      await expect(program().sessions.retry({ owner: OWNER }, one)).rejects.toMatchObject({ code: "not_waiting" });
    await expect(program().sessions.retry({ owner: "bob" }, thread)).rejects.toMatchObject({ code: "not_found" });
  });
});
