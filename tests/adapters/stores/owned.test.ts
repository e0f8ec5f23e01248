import { describe, expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { Fact } from "../../../domain/fact.js";
import type { QuestionResource } from "../../../domain/session.js";
import type { Program } from "../../../engine/program/program.js";
import { BACKENDS, type TestBackend, withBackend } from "../../support/backends.js";
import { replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";

/* What belongs to the owner and outlives a session: facts with the candidate's later words, and learning plans. Each test has its own owner. */

let owners = 0;
const newOwner = () => `owned-${++owners}`;

describe.each(BACKENDS)("what is the owner's in %s", (_, open) => {
  let backend: TestBackend;
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ backend, program, stores } = opened);
  });

  const reply = (owner: string, thread: string, body: object) =>
    resourceAfter<QuestionResource>(program, program.sessions.reply({ owner }, thread, body as never));
  const wish = (owner: string, thread: string) =>
    reply(owner, thread, { ask_id: `${thread}.first`, kind: "experience", choice: "willing_to_learn" });
  const search = (owner: string, words: string) =>
    createEmbeddedRetriever(stores.passages, "fact").search(words, {
      owner,
      session_id: "s",
      question_id: "q",
      limit: 5,
    });
  const factOf = async (owner: string, thread: string): Promise<Fact> => {
    const fact = (await program.sessions.factsOf(owner)).find(({ question_id }) => question_id === thread);
    if (!fact) throw new Error("the fact exists");
    return fact;
  };

  async function aPlan(owner: string) {
    const session = await start(program, owner);
    const thread = session.questions.find(({ text }) => text.includes("Life Support"))?.thread_id ?? "";
    const { ask } = await wish(owner, thread);
    if (ask?.kind !== "plan") throw new Error("a plan is asked for");
    const resource_ids = ask.resources.slice(0, 2).map(({ resource_id }) => resource_id);
    await reply(owner, thread, { ask_id: ask.ask_id, kind: "plan", resource_ids });
    return { session, thread, resource_ids };
  }

  it("keeps a plan and its progress when the session is deleted with its facts kept, and loses it otherwise", async () => {
    const owner = newOwner();
    const { session, thread, resource_ids } = await aPlan(owner);
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
    const again = await aPlan(owner);
    await program.sessions.remove(owner, again.session.session_id, false);
    expect((await program.sessions.plansOf(owner)).map(({ plan_id }) => plan_id)).toEqual([thread]);
    await program.sessions.removeEverything(owner);
    expect(await program.sessions.plansOf(owner)).toEqual([]);
    expect((await backend.bytes()).includes("Booked and read the manual")).toBe(false);
  });

  it("records two changes at once, and neither is lost", async () => {
    const owner = newOwner();
    const { thread, resource_ids } = await aPlan(owner);
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
    const [worked, idle] = [await aPlan(owner), await aPlan(owner)];
    const [resource_id = ""] = worked.resource_ids;
    await program.sessions.changePlan(owner, worked.thread, { progress: [{ resource_id, percent: 10 }] });
    for (const { thread } of [worked, idle]) await reply(owner, thread, { kind: "reopen", choice: "yes" });
    expect((await program.sessions.plansOf(owner)).map(({ plan_id }) => plan_id)).toEqual([worked.thread]);
  });

  it("keeps what was done of an earlier choice, gives up only the choice that was given up, and takes progress back", async () => {
    const owner = newOwner();
    const { thread, resource_ids } = await aPlan(owner);
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
    const { ask } = await reply(owner, thread, { kind: "reopen", choice: "willing_to_learn" });
    await reply(owner, thread, { ask_id: ask?.ask_id, kind: "plan", resource_ids: [second] });
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
    const { thread, resource_ids } = await aPlan(owner);
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

  it("finds a fact by its corrected words, not by the old ones, and proposes them to the next job", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, owner, thread, "I sorted patients with the Quandlewort scale at the door.");
    const fact = await factOf(owner, thread);
    const values = { ...fact.values, story: "I sorted patients with the Zimtapfel scale at the door." };
    expect(await program.sessions.confirmFact(owner, fact.fact_id, { values })).toMatchObject({
      corrected: true,
      values,
    });
    expect((await search(owner, "Zimtapfel")).map(({ ref }) => ref)).toEqual([fact.fact_id]);
    expect(await search(owner, "Quandlewort")).toEqual([]);
    const next = await start(program, owner);
    const asks = next.questions.flatMap(({ ask }) =>
      ask?.kind === "experience" && ask.proposal ? [ask.proposal] : [],
    );
    expect(asks.map(({ source, values: shown }) => [source.fact_id, shown])).toContainEqual([fact.fact_id, values]);
    // Confirmed again without a word: what was corrected stays corrected.
    expect(await program.sessions.confirmFact(owner, fact.fact_id, undefined)).toMatchObject({ values });
  });

  it("refuses a correction that does not fit its fact", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const [thread = "", other = ""] = skillThreads(session);
    await replyWithStory(program, owner, thread);
    await reply(owner, other, { ask_id: `${other}.first`, kind: "experience", choice: "no" });
    const told = await factOf(owner, thread);
    const no = await factOf(owner, other);
    expect(no).toMatchObject({ choice: "no", values: {} });
    for (const [id, word] of [
      [told.fact_id, { text: "x" }],
      [told.fact_id, { values: { nothing: "x" } }],
      [told.fact_id, { values: { story: 3 } }],
      [no.fact_id, { text: "x" }],
    ] as const)
      await expect(program.sessions.confirmFact(owner, id, word)).rejects.toMatchObject({ code: "input_invalid" });
    await expect(program.sessions.confirmFact(newOwner(), told.fact_id, undefined)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("proposes a no and a wish to learn to the next job, with their dates", async () => {
    const owner = newOwner();
    const { session, thread } = await aPlan(owner);
    const refused = skillThreads(session).find((one) => one !== thread) ?? "";
    await reply(owner, refused, { ask_id: `${refused}.first`, kind: "experience", choice: "no" });
    const next = await start(program, owner);
    const proposals = next.questions.flatMap(({ source, ask }) =>
      ask?.kind === "experience" && ask.proposal
        ? [[source, ask.proposal.choice, ask.proposal.source.said_at > "2"]]
        : [],
    );
    expect(proposals).toContainEqual(["facts", "willing_to_learn", true]);
    expect(proposals).toContainEqual(["facts", "no", true]);
  });

  it("asks a second job that shares three gaps no more than the others", async () => {
    const owner = newOwner();
    const first = await start(program, owner);
    const [yes = "", no = ""] = skillThreads(first);
    await replyWithStory(program, owner, yes);
    await reply(owner, no, { ask_id: `${no}.first`, kind: "experience", choice: "no" });
    const learn = first.questions.find(({ text, thread_id }) => text.includes("Life Support") && thread_id !== no);
    const { ask } = await wish(owner, learn?.thread_id ?? "");
    await reply(owner, learn?.thread_id ?? "", { ask_id: ask?.ask_id, kind: "plan", resource_ids: [] });
    const second = await start(program, owner);
    const asked = second.questions.filter(({ source }) => source !== "facts");
    expect([asked.length, second.questions.length]).toEqual([first.questions.length - 3, first.questions.length]);
    const proposal = second.questions.flatMap((one) => (one.ask?.kind === "experience" && one.ask.proposal) || [])[0];
    expect(proposal).toMatchObject({ source: { session_id: first.session_id }, about: expect.stringMatching(/\w/) });
  });

  it("marks the answers that used a fact which is deleted, and names it", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, owner, thread);
    expect((await program.sessions.getQuestion(owner, thread)).withdrawn_facts).toEqual([]);
    const { fact_id } = await factOf(owner, thread);
    await program.sessions.removeFact(owner, fact_id);
    expect((await program.sessions.getQuestion(owner, thread)).withdrawn_facts).toEqual([fact_id]);
    const { questions } = await program.sessions.getSession(owner, session.session_id);
    expect(questions.filter(({ withdrawn_facts }) => withdrawn_facts.length > 0).map((one) => one.thread_id)).toEqual([
      thread,
    ]);
  });
});
