import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Program } from "../../../engine/program/program.js";
import { sample } from "../../../lab/support/data.js";
import { BACKENDS, newOwner, type TestBackend } from "../../support/backends.js";
import { documents, start, text } from "../../support/program.js";

const OTHER_JOB = text(sample("job-warehouse-supervisor.txt"));

describe.each(BACKENDS)("an application, in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  beforeAll(async () => {
    backend = await open();
    program = await backend.program();
  });
  afterAll(async () => {
    await program.close();
    await backend.stop();
  });
  const sentBytes = async (owner: string, id: string, sha256: string) => {
    const { body } = await program.sessions.sentFile(owner, id, sha256);
    return Buffer.from(body);
  };

  it("has the title and the employer of the posting, until the candidate writes others", async () => {
    const owner = newOwner();
    const { session_id, application } = await start(program, owner);
    expect(application).toEqual({
      ...{ title: "Staff Nurse, Emergency Department", employer: "Aireborough Teaching Hospital" },
      ...{ status: "preparing", sent_on: null, due_on: null, note: "", sent: [] },
    });
    const change = { employer: "Aireborough", status: "interview", due_on: "2027-01-04", note: "Ask for Ida" } as const;
    const changed = await program.sessions.changeApplication(owner, session_id, change);
    expect(changed.application).toMatchObject({ title: application.title, ...change });
    await program.sessions.changeApplication(owner, session_id, { employer: null });
    const { items } = await program.sessions.list(owner, 10, null, { q: "ida aireborough teaching" });
    expect(items.map((one) => [one.session_id, one.application.status])).toEqual([[session_id, "interview"]]);
    expect((await program.sessions.list(owner, 10, null, { application: "sent" })).items).toEqual([]);
  });

  it("keeps what was sent as it was sent, whatever comes after, over a restart", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const word = await program.sessions.exportAs(owner, session_id, "markdown", { part: "resume" });
    const { application } = await program.sessions.changeApplication(owner, session_id, {
      status: "sent",
      sent_as: ["markdown", "pdf"],
    });
    expect(application.sent.map(({ format }) => format)).toEqual(["markdown", "pdf"]);
    await program.sessions.changeReading(
      { owner },
      session_id,
      { changes: [{ op: "set_post", post_id: await firstPost(owner, session_id), title: "Charge nurse" }] },
      null,
    );
    await program.close();
    program = await backend.program();
    await program.runner.recover(session_id);
    for (const { sha256, bytes, format } of application.sent) {
      const kept = await sentBytes(owner, session_id, sha256);
      expect([createHash("sha256").update(kept).digest("hex"), kept.byteLength]).toEqual([sha256, bytes]);
      if (format === "markdown") expect(kept.toString("utf8")).toBe(String(word.body));
      else expect(kept.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    }
    await expect(sentBytes("somebody", session_id, application.sent[0]?.sha256 ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
  });
  const firstPost = async (owner: string, id: string) => {
    const { resume } = await program.sessions.getReading(owner, id);
    return resume.sections.flatMap(({ posts }) => posts)[0]?.post_id ?? "";
  };

  it("that becomes sent keeps Word and PDF, and the day", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const { application, expires_at } = await program.sessions.changeApplication(owner, session_id, { status: "sent" });
    expect(application.sent.map(({ format }) => format)).toEqual(["docx", "pdf"]);
    expect(application.sent_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(expires_at)).toBeGreaterThan(Date.now());
    const again = await program.sessions.changeApplication(owner, session_id, { status: "sent" });
    expect(again.application.sent).toEqual(application.sent);
    const everything = await program.sessions.everythingOf(owner);
    expect(everything.sent_files?.map(({ sha256 }) => sha256)).toEqual(application.sent.map(({ sha256 }) => sha256));
    await program.sessions.remove(owner, session_id, false);
    await expect(sentBytes(owner, session_id, application.sent[0]?.sha256 ?? "")).rejects.toThrow();
    expect((await program.sessions.everythingOf(owner)).sent_files).toBeUndefined();
  });

  it("is sent in the formats that can be made; one that the candidate names and that cannot is refused by name", async () => {
    const owner = newOwner();
    const resume = text(documents.resume.text.replace("AMINA OKAFOR", "AMINA OKAFOR 王"));
    const { session_id } = await start(program, owner, { resume });
    const named = program.sessions.changeApplication(owner, session_id, { status: "sent", sent_as: ["pdf"] });
    await expect(named).rejects.toMatchObject({ code: "input_invalid" });
    expect((await program.sessions.getSession(owner, session_id)).application.status).toBe("preparing");
    const { application } = await program.sessions.changeApplication(owner, session_id, { status: "sent" });
    expect(application.sent.map(({ format }) => format)).toEqual(["docx"]);
  });

  it("takes the changes of two windows at once, each of its own field", async () => {
    const owner = newOwner();
    const { session_id } = await start(program, owner);
    const changes = [
      { note: "Ask for Ida" },
      { due_on: "2027-01-04" },
      { status: "offer" },
      { title: "Nurse" },
    ] as const;
    await Promise.all(changes.map((change) => program.sessions.changeApplication(owner, session_id, change)));
    const { application } = await program.sessions.getSession(owner, session_id);
    expect(application).toMatchObject(Object.assign({}, ...changes));
  });

  it("says that there is an earlier one for the same posting, however it is spaced, of this owner alone", async () => {
    const owner = newOwner();
    const first = await start(program, owner);
    const spaced = text(`  ${documents.job.text.replace(/ /g, "  ").toUpperCase()}\n`);
    const second = await start(program, owner, { job: spaced });
    const other = await start(program, owner, { job: OTHER_JOB, as_given: true });
    expect([first, second, other].map(({ same_posting }) => same_posting)).toEqual([[], [first.session_id], []]);
    await program.sessions.remove(owner, first.session_id, false);
    const third = await start(program, owner);
    expect(third.same_posting).toEqual([second.session_id]);
    expect((await start(program, newOwner())).same_posting).toEqual([]);
  });

  it("cannot be changed by somebody else", async () => {
    const { session_id } = await start(program, newOwner());
    const change = program.sessions.changeApplication("somebody", session_id, { note: "x" });
    await expect(change).rejects.toMatchObject({ code: "not_found" });
  });
});
