import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ReadingResource } from "../../../domain/reading.js";
import type { SessionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { sample } from "../../../lab/support/data.js";
import { BACKENDS, newOwner, type TestBackend } from "../../support/backends.js";
import { aCountingModel, resourceAfter, start, text } from "../../support/program.js";

const { state, model } = aCountingModel();
const OTHER_JOB = text(sample("job-warehouse-supervisor.txt"));

describe.each(BACKENDS)("the résumé that a candidate keeps, in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  beforeAll(async () => {
    backend = await open();
    program = await backend.program({ model });
  });
  afterAll(async () => {
    await program.close();
    await backend.stop();
  });
  const reading = async (owner: string, { session_id }: SessionResource) =>
    ReadingResource.parse(await program.sessions.getReading(owner, session_id)).resume;
  const keptBy = async (owner: string) => {
    const session = await start(program, owner);
    const { sections } = await reading(owner, session);
    const [post] = sections.flatMap(({ posts }) => posts);
    await resourceAfter(
      program,
      program.sessions.changeReading(
        { owner },
        session.session_id,
        { changes: [{ op: "set_post", post_id: post?.post_id ?? "", title: "Charge nurse", start: "2019-05" }] },
        null,
      ),
    );
    await program.sessions.keepResume(owner, { session_id: session.session_id });
    return session;
  };

  it("is proposed with what was corrected, and read for the next job without a model", async () => {
    const owner = newOwner();
    const first = await keptBy(owner);
    const kept = await program.sessions.keptResume(owner);
    expect(kept).toMatchObject({ name: "AMINA OKAFOR", session_id: first.session_id, posts: 2 });
    expect(kept.resume).toMatchObject({ work: [{ position: "Charge nurse", startDate: "2019-05" }, {}] });
    state.sent.length = 0;
    const next = await start(program, owner, { resume: null, job: OTHER_JOB, as_given: true });
    expect(state.sent).not.toContain("readResume");
    expect(state.sent).toContain("readJob");
    const { sections, person } = await reading(owner, next);
    const before = await reading(owner, first);
    expect(sections.flatMap(({ posts }) => posts.map(({ shows: _, lines: __, ...post }) => post))).toEqual(
      before.sections.flatMap(({ posts }) => posts.map(({ shows: _, lines: __, ...post }) => post)),
    );
    expect(person.name?.text).toBe("AMINA OKAFOR");
  });

  it("outlives its session and the program, and is erased with its owner", async () => {
    const owner = newOwner();
    const { session_id } = await keptBy(owner);
    await program.sessions.remove(owner, session_id, false);
    await program.close();
    program = await backend.program({ model });
    expect((await program.sessions.keptResume(owner)).name).toBe("AMINA OKAFOR");
    expect((await program.sessions.everythingOf(owner)).resume?.name).toBe("AMINA OKAFOR");
    await expect(program.sessions.keptResume("somebody")).rejects.toMatchObject({ code: "not_found" });
    await program.sessions.removeEverything(owner);
    await expect(program.sessions.keptResume(owner)).rejects.toMatchObject({ code: "not_found" });
    expect((await program.sessions.everythingOf(owner)).resume).toBeUndefined();
    await expect(program.sessions.removeKeptResume(owner)).rejects.toMatchObject({ code: "not_found" });
  });

  it("may be a JSON Resume, in the place of what was kept before", async () => {
    const owner = newOwner();
    await keptBy(owner);
    const work = [{ name: "Mill Street", position: "Baker", startDate: "2020-02", highlights: ["Baked rye"] }];
    const resume = { basics: { name: "Ann Field" }, work };
    expect(await program.sessions.keepResume(owner, { resume })).toMatchObject({ name: "Ann Field", posts: 1, resume });
    const session = await start(program, owner, { resume: null, as_given: true });
    const [post] = (await reading(owner, session)).sections.flatMap(({ posts }) => posts);
    expect(post).toMatchObject({ title: "Baker", employer: "Mill Street", start: "2020-02" });
    await program.sessions.removeKeptResume(owner);
    await expect(
      program.sessions.start({ owner }, { job: OTHER_JOB, resume: null, mode: "fast" }),
    ).rejects.toMatchObject({
      code: "input_invalid",
      details: { errors: [{ path: "resume" }] },
    });
    await expect(program.sessions.keepResume(owner, { resume: {} })).rejects.toMatchObject({ code: "input_invalid" });
    await expect(program.sessions.keepResume(owner, { session_id: "ses_sq_no" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
