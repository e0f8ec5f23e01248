import { describe, expect, it } from "vitest";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, newOwner, type TestBackend, withBackend } from "../../support/backends.js";
import { aPlan, replyTo } from "../../support/stored-plans.js";

/* The learning plans, which belong to the owner and outlive a session. */

describe.each(BACKENDS)("plans in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  withBackend(open, (opened) => {
    ({ backend, program } = opened);
  });

  it("keeps a plan and its progress when the session is deleted with its facts kept, and loses it otherwise", async () => {
    const owner = newOwner();
    const { session, thread, resource_ids } = await aPlan(program, owner);
    const [resource_id = ""] = resource_ids;
    const progress = [{ resource_id, percent: 40, evidence: "Booked and read the manual" }];
    const changed = await program.sessions.changePlan(owner, thread, { progress });
    expect(changed).toMatchObject({ status: "in_progress", plan_id: thread, gap_title: expect.stringMatching(/Life/) });
    expect((await program.sessions.getQuestion(owner, thread)).plan?.progress[0]).toMatchObject({ percent: 40 });
    await program.sessions.remove(owner, session.session_id, true);
    // Its question is gone, so nothing is offered.
    expect(await program.sessions.plansOf(owner)).toEqual([{ ...changed, offer: null }]);
    expect(await program.sessions.plansOf(newOwner())).toEqual([]);
    await expect(program.sessions.getPlan(newOwner(), thread)).rejects.toMatchObject({ code: "not_found" });
    const again = await aPlan(program, owner);
    await program.sessions.remove(owner, again.session.session_id, false);
    expect((await program.sessions.plansOf(owner)).map(({ plan_id }) => plan_id)).toEqual([thread]);
    await program.sessions.removeEverything(owner);
    expect(await program.sessions.plansOf(owner)).toEqual([]);
    expect((await backend.bytes()).includes("Booked and read the manual")).toBe(false);
  });

  it("records two changes at once, and neither is lost", async () => {
    const owner = newOwner();
    const { thread, resource_ids } = await aPlan(program, owner);
    await Promise.all(
      resource_ids.map((resource_id) =>
        program.sessions.changePlan(owner, thread, { progress: [{ resource_id, status: "completed" }] }),
      ),
    );
    expect(await program.sessions.getPlan(owner, thread)).toMatchObject({
      status: "completed",
      offer: { kind: "reopen", question_id: thread, choice: "yes" },
    });
  });

  it("keeps the plan when its question is answered again, if progress was recorded, and drops it otherwise", async () => {
    const owner = newOwner();
    const [worked, idle] = [await aPlan(program, owner), await aPlan(program, owner)];
    const [resource_id = ""] = worked.resource_ids;
    await program.sessions.changePlan(owner, worked.thread, { progress: [{ resource_id, percent: 10 }] });
    for (const { thread } of [worked, idle]) await replyTo(program, owner, thread, { kind: "reopen", choice: "yes" });
    expect((await program.sessions.plansOf(owner)).map(({ plan_id }) => plan_id)).toEqual([worked.thread]);
  });

  it("keeps what was done of an earlier choice, gives up only the choice that was given up, and takes progress back", async () => {
    const owner = newOwner();
    const { thread, resource_ids } = await aPlan(program, owner);
    const [first = "", second = ""] = resource_ids;
    const record = (progress: object[], more = {}) =>
      program.sessions.changePlan(owner, thread, { progress, ...more } as never);
    await record([{ resource_id: first, status: "completed", evidence: "Passed in Leeds" }]);
    const given = await record([{ resource_id: second, percent: 40 }], { status: "abandoned" });
    // Of a plan that was given up, the résumé has what was completed.
    expect([given.status, given.resume_line]).toEqual([
      "abandoned",
      expect.stringMatching(/^[^;]+, completed \d{4}-\d\d$/),
    ]);
    const { ask } = await replyTo(program, owner, thread, { kind: "reopen", choice: "willing_to_learn" });
    await replyTo(program, owner, thread, { ask_id: ask?.ask_id, kind: "plan", resource_ids: [second] });
    const again = await program.sessions.getPlan(owner, thread);
    expect(again.status).toBe("in_progress");
    expect(again.resources.map(({ resource_id }) => resource_id)).toEqual([second, first]);
    expect(again.progress).toContainEqual(expect.objectContaining({ resource_id: first, evidence: "Passed in Leeds" }));
    const back = await record([
      { resource_id: second, percent: 0 },
      { resource_id: first, evidence: "" },
    ]);
    expect(back.progress[0]).toMatchObject({ status: "not_started", percent: 0 });
    expect(back.progress[1]).not.toHaveProperty("evidence");
    expect((await program.sessions.getQuestion(owner, thread)).plan?.progress).toEqual(back.progress);
  });

  it("refuses progress that does not fit, and changes nothing", async () => {
    const owner = newOwner();
    const { thread, resource_ids } = await aPlan(program, owner);
    const [resource_id = ""] = resource_ids;
    const change = (progress: object[]) => program.sessions.changePlan(owner, thread, { progress } as never);
    await expect(
      change([
        { resource_id, percent: 10 },
        { resource_id: "other", percent: 5 },
      ]),
    ).rejects.toMatchObject({
      details: { errors: [{ path: "progress.1.resource_id", message: "is not a resource of this plan" }] },
    });
    await expect(change([{ resource_id, status: "completed", percent: 50 }])).rejects.toMatchObject({
      code: "input_invalid",
    });
    expect(await program.sessions.getPlan(owner, thread)).toMatchObject({ status: "suggested", resume_line: null });
  });
});
