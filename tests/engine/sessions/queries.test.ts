import { beforeAll, describe, expect, it } from "vitest";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import type { SessionResource } from "../../../domain/session.js";
import { aProgram, documents, replyFirst, start } from "../../support/program.js";

const OWNER = "ann";
const program = aProgram();
let session: SessionResource;
beforeAll(async () => {
  session = await start(program(), OWNER, { max_questions: 2 });
});
const notFound = { code: "not_found" };

describe("a session that is read", () => {
  it("is not found by another owner, nor by the id of its question", async () => {
    const { sessions } = program();
    const question = session.questions[0]?.question_id ?? "";
    expect((await sessions.getSession(OWNER, session.session_id)).session_id).toBe(session.session_id);
    await expect(sessions.getSession("bob", session.session_id)).rejects.toMatchObject(notFound);
    await expect(sessions.getSession(OWNER, question)).rejects.toMatchObject(notFound);
    await expect(sessions.getQuestion(OWNER, session.session_id)).rejects.toMatchObject(notFound);
    await sessions.mustBeThere(OWNER, question);
    await expect(sessions.mustBeThere("bob", question)).rejects.toMatchObject(notFound);
  });

  it("can be followed from where it was read, and not from an event that is yet to come", async () => {
    const { sessions } = program();
    const { last_event_id = 0 } = await sessions.getSessionAt(OWNER, session.session_id);
    expect(last_event_id).toBeGreaterThan(0);
    const from = (after: number) => ({ after, resumed: true, signal: AbortSignal.abort() });
    await sessions.follow(OWNER, session.session_id, from(last_event_id));
    await expect(sessions.follow(OWNER, session.session_id, from(last_event_id + 1))).rejects.toMatchObject({
      details: { errors: [{ path: "Last-Event-ID" }] },
    });
  });

  it("has its documents as they were given", async () => {
    const document = (name: "resume" | "job") => program().sessions.document(OWNER, session.session_id, name);
    expect([(await document("resume")).text, (await document("job")).text]).toEqual([
      documents.resume.text,
      documents.job.text,
    ]);
    await expect(program().sessions.document("bob", session.session_id, "job")).rejects.toMatchObject(notFound);
  });

  it("has a spelling for typed words, except for those of its documents", async () => {
    const propose = (text: string) => program().sessions.proposeSpelling(OWNER, session.session_id, text);
    expect((await propose("I wrote a recieved letter.")).length).toBeGreaterThan(0);
    expect(await propose("I worked at Elmfield with Okafor.")).toEqual([]);
  });
});

describe("the list of sessions", () => {
  it("is read in pages, newest first, and each session is in it once, also if one is deleted in between", async () => {
    const owner = "pages";
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await start(program(), owner, { max_questions: 1 })).session_id);
    const one = await program().sessions.list(owner, 2, null);
    expect([one.items.length, typeof one.next_cursor]).toEqual([2, "string"]);
    await program().sessions.remove(owner, one.items.at(-1)?.session_id ?? "", false);
    const two = await program().sessions.list(owner, 2, one.next_cursor);
    expect(two.next_cursor).toBeNull();
    expect([...one.items, ...two.items].map(({ session_id }) => session_id).sort()).toEqual(ids.sort());
  });

  it.each(["", "x", "12", "12-ses_sq_", "-ses_sq_a"])("refuses %j, which is no cursor of it", async (cursor) => {
    await expect(program().sessions.list(OWNER, 2, cursor)).rejects.toMatchObject({ code: "input_invalid" });
  });
});

it("the choices for the exported résumé are kept, and overridden by a request for that time alone", async () => {
  await replyFirst(program(), OWNER, session.questions[0]?.thread_id ?? "", { choice: "no" });
  const { sessions } = program();
  const lines = await sessions.chooseResume(OWNER, session.session_id, AS_PROPOSED);
  const own = lines.lines.find(({ text }) => text.includes("night shifts"));
  const exported = async (without?: string[]) =>
    String((await sessions.exportAs(OWNER, session.session_id, "markdown", { part: "resume", without })).body);
  expect(await exported()).toContain("night shifts");
  expect(await exported([own?.line_id ?? ""])).not.toContain("night shifts");
  await sessions.chooseResume(OWNER, session.session_id, { ...AS_PROPOSED, without: [own?.line_id ?? ""] });
  expect(await exported()).not.toContain("night shifts");
  expect(await exported([])).toContain("night shifts");
  await expect(sessions.chooseResume("bob", session.session_id, AS_PROPOSED)).rejects.toMatchObject(notFound);
});
