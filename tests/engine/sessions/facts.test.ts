import { describe, expect, it } from "vitest";
import { amended, Fact, type FactAmendment } from "../../../domain/fact.js";
import { createFacts } from "../../../engine/sessions/facts.js";
import { AT } from "../../../lab/support/builders.js";

const fact = (fact_id: string, over: Partial<Fact> = {}): Fact =>
  Fact.parse({
    ...{ fact_id, session_id: "ses", question_id: "ses.g1", gap_title: "Baking", text: "I baked.", values: {} },
    ...{ said_at: "2026-10-01T09:00:00.000Z", ...over },
  });
const FORM = fact("form", { text: "3\nRye", values: { years: 3, kind: "Rye" } });

/** The calls about these facts. */
function factsOf(...given: Fact[]) {
  const amendments = new Map<string, FactAmendment>();
  const kept = new Map(given.map((one) => [one.fact_id, one]));
  return createFacts({
    facts: {
      about: async () => [],
      newest: async () => [],
      list: async () => [...kept.values()].map((one) => amended(one, amendments.get(one.fact_id) ?? null)),
      remove: async (_owner, id) => kept.delete(id),
      amend: async (_owner, id, amendment) => kept.has(id) && !!amendments.set(id, amendment),
      removeAll: async () => kept.clear(),
    },
    now: () => new Date(AT),
  });
}

describe("the facts of a candidate", () => {
  it("are listed newest first, and deleted once", async () => {
    const facts = factsOf(fact("a"), fact("b"));
    expect((await facts.factsOf("local")).map(({ fact_id }) => fact_id)).toEqual(["b", "a"]);
    await facts.removeFact("local", "a");
    await expect(facts.removeFact("local", "a")).rejects.toThrow("There is no such fact");
    await facts.removeFacts("local");
    expect(await facts.factsOf("local")).toEqual([]);
  });

  it("are confirmed as they are, or corrected, and a later confirmation keeps the correction", async () => {
    const facts = factsOf(fact("a"));
    expect(await facts.confirmFact("local", "a", undefined)).toMatchObject({ confirmed_at: AT, corrected: false });
    expect(await facts.confirmFact("local", "a", { text: "I baked rye." })).toMatchObject({ corrected: true });
    expect(await facts.confirmFact("local", "a", {})).toMatchObject({ text: "I baked rye.", corrected: true });
    await expect(facts.confirmFact("local", "b", {})).rejects.toThrow("There is no such fact");
  });

  it("that have values take some of them anew and keep the others", async () => {
    const found = await factsOf(FORM).confirmFact("local", "form", { values: { years: 4 } });
    expect(found).toMatchObject({ values: { years: 4, kind: "Rye" }, text: "4\nRye" });
  });

  it.each([
    ["a text for values", FORM, { text: "4" }, "this fact has values (years, kind)"],
    ["an unknown value", FORM, { values: { oven: "gas" } }, "values.oven: is not a value of this fact"],
    ["a value of another type", FORM, { values: { years: "four" } }, "values.years: must have the same type"],
    ["values for a text", fact("a"), { values: { years: 4 } }, "this fact has no values"],
    ["words for a no", fact("a", { choice: "no" }), { text: "Yes" }, "have no words to correct"],
  ])("refuse %s", async (_what, given, word, message) => {
    await expect(factsOf(given).confirmFact("local", given.fact_id, word)).rejects.toThrow(message);
  });
});
