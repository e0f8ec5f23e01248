import { describe, expect, it } from "vitest";
import { BudgetError } from "../../domain/errors.js";
import { aGap, aResource, experience, recorded, unavailable } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { rankResources } from "../../nodes/rank-resources.js";
import { fakeModel } from "../fakes/model.js";
import { state as answering, texts } from "../support/node-states.js";

const pastry = {
  ...aResource(),
  resource_id: "pastry",
  title: "Pastry",
  skills: ["laminating"],
  leads_to: ["Pastry card"],
  shares_words: true as const,
};
const state = {
  ...answering,
  family: "hospitality" as const,
  question: null,
  replies: [{ ...experience("willing_to_learn"), fields: [] }],
  resources_catalogue: {
    state: "ok" as const,
    resources: [
      aResource(),
      { ...aResource(), resource_id: "uk", places: ["GB"], days: 2 },
      { ...aResource(), resource_id: "nl", places: ["NL"], days: 12 },
      pastry,
    ],
  },
};
const ranking = (...answers: (object | Error)[]) => {
  const model = { ...fakeModel({ chooseResources: answers }), isByRules: answers.length === 0 };
  const rank = rankResources({
    model,
    reader,
    texts,
    countryOf: () => ({ country: "NL", because: "Rotterdam", isSure: true }),
  });
  return { model, rank };
};
const idsOf = ({ ranked }: { ranked?: { resource_id: string }[] | undefined }) =>
  ranked?.map(({ resource_id }) => resource_id);

describe("rankResources", () => {
  it("ranks what names the subject, without what holds in another country, and says where the country was read", async () => {
    const { rank } = ranking();
    const update = await rank(state, {});
    expect(idsOf(update)).toEqual(["res1"]);
    expect(update).toMatchObject({ preferences: { country: "NL" }, country_from: "Rotterdam", chosen_by: "words" });
  });

  it("ranks again by what the candidate prefers", async () => {
    const { rank } = ranking();
    const preferences = { max_days: 15, start_date: "2026-12-01", hours_a_week: 28 };
    const reply = recorded({ ask_id: "p", kind: "plan", resource_ids: [], preferences });
    const update = await rank({ ...state, replies: [...state.replies, { ...reply, fields: [] }] }, {});
    expect(idsOf(update)).toEqual(["res1", "nl"]);
    // Four hours a day: 3 days of work take 6 days.
    expect(update.timeline?.[0]).toMatchObject({ start_date: "2026-12-01", end_date: "2026-12-06" });
  });

  it("offers what a model reads to help, and nothing else; what leads to the paper comes first", async () => {
    const { model, rank } = ranking({
      useful: [
        { n: 1, relevance: 9, leads: false, why: "Teaches the dough." },
        { n: 2, relevance: 4, leads: true, why: "Ends with the card." },
        { n: 2, relevance: 10, leads: false, why: "Said twice." },
        { n: 9, relevance: 10, leads: false, why: "There is no such number." },
      ],
    });
    const update = await rank({ ...state, gap: aGap({ kind: "certificate" }) }, {});
    // The one of another country is not shown to the model, nor the one that takes too long.
    expect(model.requests[0]?.prompt.messages.at(-1)?.content).not.toMatch(/"GB"|"days":12/);
    expect(update.ranked).toMatchObject([
      { resource_id: "pastry", leads: true, why: "Ends with the card." },
      { resource_id: "res1", why: "Teaches the dough." },
    ]);
    expect(update.ranked?.[1]?.parts.relevance).toBeCloseTo(0.9 * 25, 1);
    expect(update).toMatchObject({ chosen_by: "model", usage: { calls: 1 } });
  });

  it("believes of nothing but a paper that something leads to it", async () => {
    const { rank } = ranking({ useful: [{ n: 2, relevance: 4, leads: true, why: "Ends with the card." }] });
    const [first] = (await rank(state, {})).ranked ?? [];
    expect(first).toMatchObject({ resource_id: "pastry" });
    expect(first).not.toHaveProperty("leads");
  });

  it("chooses by words where the last of several providers are the rules", async () => {
    const { model, rank } = ranking({ useful: [] });
    const complete = model.complete;
    model.complete = async (call) => ({ ...(await complete(call)), provider: "offline" });
    expect(await rank(state, {})).toMatchObject({
      ranked: [{ resource_id: "res1" }],
      chosen_by: "words_without_model",
    });
  });

  it("offers nothing where a model reads that nothing helps", async () => {
    const { rank } = ranking({ useful: [] });
    expect(await rank(state, {})).toMatchObject({ ranked: [], chosen_by: "model" });
  });

  it.each([
    ["cannot be reached", unavailable()],
    ["has no budget left", new BudgetError({ code: "budget_exceeded", message: "The session's budget is spent." })],
  ])("chooses by words, and says so, where the model %s", async (_, error) => {
    const { rank } = ranking(error);
    const update = await rank(state, {});
    expect(idsOf(update)).toEqual(["res1"]);
    expect(update.chosen_by).toBe("words_without_model");
  });

  it("does not take a cancelled run for a model that cannot be asked", async () => {
    const { rank } = ranking(unavailable());
    await expect(rank(state, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it("asks no model where nothing was found", async () => {
    const { model, rank } = ranking({ useful: [] });
    await rank({ ...state, resources_catalogue: { state: "empty", resources: [] }, gap: aGap() }, {});
    expect(model.requests).toEqual([]);
  });
});
