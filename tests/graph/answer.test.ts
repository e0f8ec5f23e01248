import { join } from "node:path";
import { Command } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { describe, expect, it } from "vitest";
import { connect } from "../../adapters/stores/sqlite-module.js";
import { buildAnswer } from "../../graph/answer.js";
import type { Answering } from "../../graph/state/answer.js";
import {
  anAnswerInput,
  answerNeeds,
  DRAFT,
  details,
  experience,
  FALSE_DRAFT,
  judged,
  recorded,
  STORY,
  unavailable,
} from "../../lab/support/builders.js";
import { newFolder } from "../../lab/support/processes.js";
import { fakeModel } from "../fakes/model.js";
import { play } from "../support/steps.js";

const yes = [experience("yes"), details({ story: STORY })];

describe("the answer graph, rebuilt between every two steps", () => {
  it("ends at a no without a single model call or search", async () => {
    const model = fakeModel({});
    const needs = answerNeeds(model);
    const { nodes, state } = await play(needs, anAnswerInput(), [experience("no")]);
    expect(nodes).toEqual(["askExperience", "closeQuestion"]);
    expect(state.outcome).toBe("skipped");
    expect(model.requests).toEqual([]);
    expect(needs.searches).toEqual([]);
  });

  it("shows the prepared form after a yes, without a model call", async () => {
    const model = fakeModel({});
    const { waiting } = await play(answerNeeds(model), anAnswerInput(), [experience("yes")]);
    expect(waiting?.value).toMatchObject({ kind: "details", fields: [{ id: "story" }, { id: "tools" }] });
    expect(model.requests).toEqual([]);
  });

  it("comes from details to an accepted answer with two calls and three searches", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT], judgeAnswer: [judged(9)] });
    const needs = answerNeeds(model);
    const { nodes, state } = await play(needs, anAnswerInput(), yes);
    expect(state.outcome).toBe("accepted");
    expect(model.requests).toHaveLength(2);
    expect([...needs.searches].sort()).toEqual(["answers", "facts", "resume"]);
    expect(nodes.filter((node) => node === "draftAnswer")).toHaveLength(1);
    expect(nodes.filter((node) => node === "gateAnswer")).toHaveLength(1);
    expect(state.ledger?.version).toBe(state.draft?.version);
    expect(state.verdict?.version).toBe(state.draft?.version);
  });

  it("repairs once what has no source, and keeps the repaired version", async () => {
    const model = fakeModel({ draftAnswer: [FALSE_DRAFT], repairAnswer: [DRAFT], judgeAnswer: [judged(9), judged(8)] });
    const { nodes, state } = await play(answerNeeds(model), anAnswerInput(), yes);
    expect(nodes.filter((node) => node === "repairAnswer")).toHaveLength(1);
    expect(nodes.filter((node) => node === "gateAnswer")).toHaveLength(2);
    expect(state.outcome).toBe("accepted");
    expect(state.gate?.best_version).toBe(2);
    expect(state.versions.map(({ ledger }) => ledger.grounded)).toEqual([false, true]);
  });

  it("asks the candidate when the repair did not help, and never accepts a claim without a source", async () => {
    const model = fakeModel({
      draftAnswer: [FALSE_DRAFT],
      repairAnswer: [FALSE_DRAFT],
      judgeAnswer: [judged(10), judged(10)],
    });
    const { waiting, state } = await play(answerNeeds(model), anAnswerInput(), yes);
    expect(state.outcome).toBeNull();
    expect(waiting?.value).toMatchObject({ kind: "improvement", may: ["improve", "edit", "accept"] });
    expect(waiting?.value.unsupported).toEqual(["Led a team of 12 bakers shaping sourdough loaves"]);
  });

  it("works in new facts twice, runs the gate once a round with one version, and then offers only edit and accept", async () => {
    const model = fakeModel({
      draftAnswer: [DRAFT],
      refineAnswer: [DRAFT, DRAFT],
      judgeAnswer: [judged(4), judged(5), judged(6)],
    });
    const more = (n: number) =>
      recorded({ ask_id: `i${n}`, kind: "improvement", values: { fact_1: "They sold out." } });
    const { nodes, state, waiting } = await play(answerNeeds(model), anAnswerInput(), [...yes, more(1), more(2)]);
    expect(nodes.filter((node) => node === "refineAnswer")).toHaveLength(2);
    expect(nodes.filter((node) => node === "gateAnswer")).toHaveLength(3);
    expect(nodes.filter((node) => node === "judgeAnswer")).toHaveLength(3);
    expect(
      state.versions.map(({ draft, verdict, ledger }) => [draft.version, verdict?.version, ledger.version]),
    ).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]);
    expect(waiting?.value).toMatchObject({ kind: "improvement", may: ["edit", "accept"], fields: [], score: 6 });
  });

  it("keeps the better first version when a refinement is worse", async () => {
    const model = fakeModel({
      draftAnswer: [DRAFT],
      refineAnswer: [{ ...DRAFT, title: "Worse" }],
      judgeAnswer: [judged(6), judged(3)],
    });
    const improve = recorded({ ask_id: "i1", kind: "improvement", values: { fact_1: "They sold out." } });
    const { state, waiting } = await play(answerNeeds(model), anAnswerInput(), [...yes, improve]);
    expect(state.gate).toMatchObject({ version: 2, best_version: 1, decision: "ask" });
    expect(waiting?.value.score).toBe(6);
  });

  it("closes with what the candidate accepted, edited, or left below the bar unattended", async () => {
    const script = () => fakeModel({ draftAnswer: [DRAFT], judgeAnswer: [judged(4)] });
    const end = async (last: ReturnType<typeof recorded>) =>
      (await play(answerNeeds(script()), anAnswerInput(), [...yes, last])).state;
    expect((await end(recorded({ ask_id: "i", kind: "accept" }))).outcome).toBe("accepted_by_user");
    expect((await end(recorded({ ask_id: "i", kind: "accept" }, "unattended"))).outcome).toBe("below_bar");
    const edited = await end(
      recorded({ ask_id: "i", kind: "edit", text: "Shaped 30 sourdough loaves by hand\nWon a prize for rye bread" }),
    );
    expect(edited.outcome).toBe("edited");
    const sources = edited.ledger?.claims
      .filter(({ place }) => place.startsWith("bullets"))
      .map(({ sources }) => sources[0]?.kind);
    expect(sources).toEqual(["edit", "edit"]);
    expect(edited.ledger?.grounded).toBe(false);
    expect(edited.versions.at(-1)?.verdict).toBeNull();
  });

  it("goes from a wish to learn to a plan, with both searches and one call that reads what was found", async () => {
    const useful = [{ n: 1, relevance: 9, leads: false, why: "Teaches it." }];
    const model = fakeModel({ chooseResources: [{ useful }] });
    const needs = answerNeeds(model);
    const plan = recorded({ ask_id: "p", kind: "plan", resource_ids: ["res1"] });
    const { nodes, state } = await play(needs, anAnswerInput(), [experience("willing_to_learn"), plan]);
    expect(nodes).toEqual(
      expect.arrayContaining(["recallResources", "recallWeb", "rankResources", "askPlan", "closeQuestion"]),
    );
    expect(nodes.filter((node) => node === "rankResources")).toHaveLength(1);
    expect(state.outcome).toBe("learning");
    expect(state.plan).toMatchObject({
      resources: [{ resource_id: "res1", why: "Teaches it." }],
      timeline: [{ start_day: 1, end_day: 3 }],
      progress: [{ status: "not_started" }],
    });
    expect(model.requests.map(({ prompt }) => prompt.name)).toEqual(["chooseResources"]);
    expect(needs.searches.sort()).toEqual(["catalogue", "web"]);
  });

  it("uses the threshold of the gap's priority at the gate", async () => {
    const at = async (threshold: number) => {
      const model = fakeModel({ draftAnswer: [DRAFT], judgeAnswer: [judged(7, "fact")] });
      const { gap, ...input } = anAnswerInput();
      return (await play(answerNeeds(model), { ...input, gap: { ...gap, threshold } }, yes)).state.outcome;
    };
    expect(await at(7)).toBe("accepted");
    expect(await at(8)).toBeNull();
  });

  it("goes on when a search fails, marks it, and does not repeat the others", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT], judgeAnswer: [judged(9)] });
    const needs = answerNeeds(model, { searchFacts: async () => ({ state: "unavailable", passages: [] }) });
    const { state } = await play(needs, anAnswerInput(), yes);
    expect(state.outcome).toBe("accepted");
    expect(state.passages_experiences?.state).toBe("unavailable");
    expect(needs.searches.filter((name) => name === "resume")).toHaveLength(1);
  });
});

describe("a judge that fails", () => {
  it("leaves draft and ledger, accepts nothing, and a retry calls the judge alone", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT], judgeAnswer: [unavailable(), judged(9)] });
    const needs = answerNeeds(model);
    const file = join(newFolder(), "t.sqlite");
    await expect(play(needs, anAnswerInput(), yes, file)).rejects.toThrow("The model server answered 500.");
    const config = { configurable: { thread_id: "local/ses.g1" } };
    const graph = buildAnswer(needs, new SqliteSaver(connect(file)));
    const failed = await graph.getState(config);
    expect(failed.values).toMatchObject({ draft: { version: 1 }, outcome: null });
    await graph.invoke(null, { ...config, durability: "sync" });
    const { outcome, ledger } = (await graph.getState(config)).values as Answering["State"];
    expect(outcome).toBe("accepted");
    expect(ledger?.version).toBe(1);
    expect(model.callsOf("draftAnswer")).toBe(1);
    expect(model.callsOf("judgeAnswer")).toBe(2);
  });
});

describe("a rewind", () => {
  it("asks again and keeps both branches", async () => {
    const model = fakeModel({ draftAnswer: () => DRAFT, judgeAnswer: () => judged(9) });
    const file = join(newFolder(), "t.sqlite");
    // Every read and every step uses a new graph over the same file.
    const rebuilt = () => buildAnswer(answerNeeds(model), new SqliteSaver(connect(file)));
    const config = { configurable: { thread_id: "local/ses.g1" }, durability: "sync" as const };
    await rebuilt().invoke(anAnswerInput(), config);
    for (const reply of yes) await rebuilt().invoke(new Command({ resume: reply }), config);
    const before = (await rebuilt().getState(config)).config.configurable?.checkpoint_id;
    const asks: string[] = [];
    for await (const { next, config: at } of rebuilt().getStateHistory(config)) {
      if (next[0] === "askExperience") asks.push(String(at.configurable?.checkpoint_id));
    }
    await rebuilt().invoke(null, {
      configurable: { ...config.configurable, checkpoint_id: asks[0] ?? "" },
      durability: "sync",
    });
    await rebuilt().invoke(new Command({ resume: experience("no", "again") }), config);
    expect((await rebuilt().getState(config)).values).toMatchObject({ outcome: "skipped" });
    const old = await rebuilt().getState({ configurable: { ...config.configurable, checkpoint_id: before } });
    expect(old.values).toMatchObject({ outcome: "accepted" });
  });
});
