import { describe, expect, it } from "vitest";
import { createEmbeddedRetriever } from "../../../adapters/retrieval/embedded.js";
import type { Stores } from "../../../adapters/stores/ports/stores.js";
import type { Fact } from "../../../domain/fact.js";
import type { Program } from "../../../engine/program/program.js";
import { STORY } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { BACKENDS, newOwner, withBackend } from "../../support/backends.js";
import { NURSE, replyWithStory, resourceAfter, skillThreads, start } from "../../support/program.js";
import { aPlan, replyTo, wishToLearn } from "../../support/stored-plans.js";
import { anEnd, fenceFor } from "../../support/stored-runs.js";

/* The facts that a candidate stated, which belong to the owner and outlive a session. */

const AT = "2026-11-20T09:00:00.000Z";

describe.each(BACKENDS)("facts in %s", (_, open) => {
  let program: Program;
  let stores: Stores;
  withBackend(open, (opened) => {
    ({ program, stores } = opened);
  });

  const search = (owner: string, words: string, person = NURSE) =>
    createEmbeddedRetriever(stores.passages, "fact").search(words, {
      owner,
      person,
      session_id: "s",
      question_id: "q",
      limit: 5,
    });
  const factOf = async (owner: string, thread: string): Promise<Fact> => {
    const fact = (await program.sessions.factsOf(owner)).find(({ question_id }) => question_id === thread);
    if (!fact) throw new Error("the fact exists");
    return fact;
  };

  it("gives a person what was said under their name, in any case and order, and nothing of what others said", async () => {
    const owner = newOwner();
    const [thread = ""] = skillThreads(await start(program, owner));
    await replyWithStory(program, owner, thread);
    const { fact_id, gap_title, person } = await factOf(owner, thread);
    expect(person).toBe(NURSE);
    const stems = reader.phrase(gap_title).searchStems;
    const found = async (by: string) => [
      (await stores.facts.newest({ owner, person: by }, 9)).map((fact) => fact.fact_id),
      (await stores.facts.about({ owner, person: by }, stems)).map((fact) => fact.fact_id),
      (await search(owner, STORY, by)).map(({ ref }) => ref),
      [...(await stores.passages.read({ owner, person: by }, "fact", [fact_id])).keys()],
    ];
    expect(await found("OKAFOR, Amina")).toEqual([[fact_id], [fact_id], [fact_id], [fact_id]]);
    for (const other of ["Ida Moor", "Amina B. Okafor", ""]) expect(await found(other)).toEqual([[], [], [], []]);
  });

  it("reads the newest facts of an owner alone, newest first, and none that was erased", async () => {
    const [owner, other] = [newOwner(), newOwner()];
    const session = await start(program, owner);
    const [first = "", second = ""] = skillThreads(session);
    await replyWithStory(program, owner, first);
    await replyWithStory(
      program,
      owner,
      second,
      "I wrote the rota for nine nurses in June 2025 and rang each of them.",
    );
    await replyWithStory(program, other, skillThreads(await start(program, other))[0] ?? "");
    const threads = async (limit: number) =>
      (await stores.facts.newest({ owner, person: NURSE }, limit)).map(({ question_id }) => question_id);
    const all = await threads(9);
    expect([all[0], all.at(-1)]).toEqual([second, first]);
    expect(await threads(1)).toEqual([second]);
    await program.sessions.removeFact(owner, (await factOf(owner, second)).fact_id);
    expect(await threads(9)).toHaveLength(all.length - 1);
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
    await replyTo(program, owner, other, { ask_id: `${other}.first`, kind: "experience", choice: "no" });
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
    const { session, thread } = await aPlan(program, owner);
    const refused = skillThreads(session).find((one) => one !== thread) ?? "";
    await replyTo(program, owner, refused, { ask_id: `${refused}.first`, kind: "experience", choice: "no" });
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
    await replyTo(program, owner, no, { ask_id: `${no}.first`, kind: "experience", choice: "no" });
    const learn = first.questions.find(({ text, thread_id }) => text.includes("Life Support") && thread_id !== no);
    const { ask } = await wishToLearn(program, owner, learn?.thread_id ?? "");
    await replyTo(program, owner, learn?.thread_id ?? "", { ask_id: ask?.ask_id, kind: "plan", resource_ids: [] });
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

  it("of one fact takes it out of facts, search and proposals, also when its thread is projected again", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const [thread = "", other = ""] = skillThreads(session);
    await replyWithStory(program, owner, thread);
    await replyWithStory(program, owner, other, "I wrote the guide of the archive with the registrar.");
    const before = await stores.facts.list(owner);
    const fact = before.find(({ question_id }) => question_id === thread);
    const left = before.filter((one) => one !== fact);
    expect([before.length, left.length]).toEqual([2, 1]);
    const id = fact?.fact_id ?? "";
    await program.sessions.removeFact(owner, id);
    expect(await stores.facts.list(owner)).toEqual(left);
    const passages = createEmbeddedRetriever(stores.passages, "fact");
    const found = await passages.search(`${fact?.text} guide`, {
      owner,
      person: NURSE,
      session_id: "s",
      question_id: "q",
      limit: 5,
    });
    expect(found.map(({ ref }) => ref)).toEqual(left.map(({ fact_id }) => fact_id));
    await expect(program.sessions.removeFact(owner, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(program.sessions.removeFact(newOwner(), left[0]?.fact_id ?? "")).rejects.toMatchObject({
      code: "not_found",
    });

    // The same head projected again, and one in which the candidate states it again.
    const row = await stores.sessions.question(owner, thread);
    if (!row || !fact) throw new Error("the question and its fact exist");
    const projectAgain = async (said_at: string) => {
      const { session_id: _, question_id: __, ...said } = { ...fact, said_at };
      const passage = { kind: "fact" as const, ref: id, text: fact.text };
      const projection = { of: "question" as const, question_id: thread, view: row.view };
      const request = { owner, session_id: session.session_id, thread_id: thread, run_id: `run_${owner}_${said_at}` };
      const input = { kind: "reopen" as const, choice: null, by: "candidate" as const, at: AT };
      const { run } = await stores.runs.accept({
        ...request,
        input,
        at: AT,
        idempotency: null,
        reply: null,
        start: null,
      });
      const end = anEnd("done", {
        projection: { ...projection, said: { facts: [said], passages: [passage], plan: null, person: NURSE } },
      });
      await stores.runs.finish(run, await fenceFor(stores, owner, thread), end);
    };
    await projectAgain(fact.said_at);
    expect(await stores.facts.list(owner)).toEqual(left);
    await projectAgain("2026-11-21T10:00:00.000Z");
    expect((await stores.facts.list(owner)).map(({ fact_id }) => fact_id).sort()).toEqual(
      before.map(({ fact_id }) => fact_id).sort(),
    );
  });

  it("take back what was said on a branch that was left", async () => {
    const owner = newOwner();
    const session = await start(program, owner);
    const thread = skillThreads(session)[0] ?? "";
    await replyWithStory(program, owner, thread);
    expect(await stores.facts.list(owner)).toHaveLength(1);
    await resourceAfter(program, program.sessions.reply({ owner }, thread, { kind: "reopen", choice: "no" }));
    expect(await stores.facts.list(owner)).toMatchObject([{ choice: "no", question_id: thread, values: {} }]);
    const passages = createEmbeddedRetriever(stores.passages, "fact");
    expect(await passages.search(STORY, { owner, session_id: "s", question_id: "q", limit: 5 })).toEqual([]);
  });
});
