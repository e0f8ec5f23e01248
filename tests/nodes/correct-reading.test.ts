import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadingChange, ReadingResource } from "../../domain/reading.js";
import type { SessionResource } from "../../domain/session.js";
import type { Program } from "../../engine/program/program.js";
import { BACKENDS, newOwner, type TestBackend } from "../support/backends.js";
import { aCountingModel, replyFirst, resourceAfter, skillThreads, start, text } from "../support/program.js";

const { state, model } = aCountingModel();

describe.each(BACKENDS)("a correction of the reading in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  const owner = newOwner();
  beforeAll(async () => {
    backend = await open();
    program = await backend.program({ model });
  });
  afterAll(async () => {
    await program.close();
    await backend.stop();
  });
  const reading = async ({ session_id }: SessionResource) =>
    ReadingResource.parse(await program.sessions.getReading(owner, session_id));
  const correct = ({ session_id }: SessionResource, ...changes: ReadingChange[]) =>
    resourceAfter<SessionResource>(program, program.sessions.changeReading({ owner }, session_id, { changes }, null));
  const callsOf = async (work: () => Promise<unknown>) => {
    const before = state.sent.length;
    await work();
    return state.sent.slice(before);
  };

  it("calls no model where rules suffice, and one for the questions of gaps that it opens", async () => {
    const session = await start(program, owner);
    const { resume, job } = await reading(session);
    const [post] = resume.sections.flatMap(({ posts }) => posts);
    const { post_id = "" } = post ?? {};
    expect(await callsOf(() => correct(session, { op: "set_post", post_id, title: "Charge nurse" }))).toEqual([]);
    const [asked] = job.requirements.filter(({ gap_id }) => gap_id !== null);
    const { requirement_id = "" } = asked ?? {};
    const taken = () => correct(session, { op: "set_requirement", requirement_id, strength: "not_asked" });
    expect(await callsOf(taken)).toEqual([]);
    const { corrections } = await reading(session);
    const undo = { undo: corrections.at(-1)?.correction_id ?? "" };
    const change = () =>
      resourceAfter(program, program.sessions.changeReading({ owner }, session.session_id, undo, null));
    expect(await callsOf(change)).toEqual([]);
    const back = await program.sessions.getSession(owner, session.session_id);
    expect(back.questions.map(({ gap_id, text, why }) => [gap_id, text, why])).toEqual(
      session.questions.map(({ gap_id, text, why }) => [gap_id, text, why]),
    );
    const quiet = job.sentences.filter(({ requirement_id: id, unread }) => id === undefined && !unread);
    const added = quiet
      .slice(0, 2)
      .map(({ start, end }): ReadingChange => ({ op: "add_requirement", start, end, strength: "must" }));
    expect(await callsOf(() => correct(session, ...added))).toEqual(["writeQuestions"]);
    const { questions, gaps } = await program.sessions.getSession(owner, session.session_id);
    expect(new Set(questions.flatMap(({ gap_ids }) => gap_ids))).toEqual(new Set(gaps.map(({ gap_id }) => gap_id)));
  });

  it("survives a failure of the model: the reading is corrected, and a retry writes the question", async () => {
    const session = await start(program, owner);
    const { job } = await reading(session);
    const quiet = job.sentences.find(({ requirement_id, unread }) => requirement_id === undefined && !unread);
    const { start: from = 0, end = 0 } = quiet ?? {};
    state.fails = true;
    const failed = await correct(session, { op: "add_requirement", start: from, end, strength: "must" });
    state.fails = false;
    expect([failed.status, failed.problem?.retryable]).toEqual(["ready", true]);
    expect(failed.gaps).toHaveLength(session.gaps.length + 1);
    expect(failed.questions).toHaveLength(session.questions.length);
    await expect(correct(session, { op: "set_requirement", requirement_id: "r1", strength: "must" })).rejects.toThrow(
      "The reading has not ended",
    );
    const { session_id } = session;
    const done = await resourceAfter<SessionResource>(program, program.sessions.retry({ owner }, session_id));
    expect(done.problem).toBeUndefined();
    expect(done.questions).toHaveLength(session.questions.length + 1);
    expect((await reading(session)).version).toBe(1);
  });

  it("is in the log of the session, and outlives the program", async () => {
    const session = await start(program, owner);
    const [thread = ""] = skillThreads(session);
    await replyFirst(program, owner, thread, { choice: "yes" });
    const { resume } = await reading(session);
    const [post] = resume.sections.flatMap(({ posts }) => posts);
    const { run } = await program.sessions.changeReading(
      { owner },
      session.session_id,
      { changes: [{ op: "set_post", post_id: post?.post_id ?? "", employer: "St. Mary's" }] },
      0,
    );
    const events: string[] = [];
    for await (const { event } of await program.sessions.followRun(run, AbortSignal.timeout(20_000)))
      events.push(event.type === "stage" ? `${event.data.node} ${event.data.state}` : event.type);
    expect(events).toContain("correctReading finished");
    expect(events.at(-1)).toBe("done");
    const before = await reading(session);
    await program.close();
    program = await backend.program({ model });
    expect(await reading(session)).toEqual(before);
    expect((await program.sessions.getQuestion(owner, thread)).ask?.kind).toBe("details");
  });

  it("stays with its owner", async () => {
    const session = await start(program, owner);
    await expect(program.sessions.getReading("somebody", session.session_id)).rejects.toThrow("no such session");
    await expect(
      program.sessions.changeReading({ owner: "somebody" }, session.session_id, { undo: "cor_1" }, null),
    ).rejects.toThrow("no such session");
  });

  it("of a résumé with characters beyond the basic plane keeps every place", async () => {
    const resume = text(`🍞 Ann Field\n\nExperience\n\nBaker 🥖, Mill Street, 2019 - 2021\n- Baked 🥐 for 80 guests\n`);
    const session = await start(program, owner, { resume, as_given: true });
    const letters = [...resume.text];
    const { resume: read } = await reading(session);
    const lines = read.sections.flatMap(({ posts, items }) => [...posts.flatMap(({ lines }) => lines), ...items]);
    expect(lines.length).toBeGreaterThan(0);
    for (const { start: from, end, text: words } of lines) expect(letters.slice(from, end).join("")).toBe(words);
  });
});
