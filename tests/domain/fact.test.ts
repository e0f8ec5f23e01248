import { describe, expect, it } from "vitest";
import { amended, Fact, FactWord, factIdOf, isConfirmedFact } from "../../domain/fact.js";

const fact = Fact.parse({
  ...{ fact_id: "s.g1.fact0", session_id: "s", question_id: "s.g1", gap_title: "Sourdough", text: "I baked it." },
  ...{ values: { story: "I baked it." }, said_at: "2026-11-20T09:00:00Z" },
});
const AT = "2026-11-21T09:00:00Z";

describe("a fact", () => {
  it("has an id that tells a confirmed sentence from a form, whatever the question's id", () => {
    const [form, confirmed] = [factIdOf("s.word", 2, "form"), factIdOf("s.g1", 2, "confirmed")];
    expect([isConfirmedFact(form), isConfirmedFact(confirmed)]).toEqual([false, true]);
    expect(factIdOf("s.g1", 2, "form")).not.toBe(factIdOf("s.g1", 3, "form"));
  });

  it("has the candidate's later words, and is corrected only by words", () => {
    expect(amended(fact, null)).toBe(fact);
    expect(amended(fact, { text: null, values: null, confirmed_at: AT })).toEqual({ ...fact, confirmed_at: AT });
    expect(amended(fact, { text: "I sold it.", values: null, confirmed_at: AT })).toMatchObject({
      text: "I sold it.",
      values: fact.values,
      corrected: true,
    });
    expect(amended(fact, { text: null, values: { story: "" }, confirmed_at: AT })).toMatchObject({
      text: "I baked it.",
      values: { story: "" },
      corrected: true,
    });
  });

  it("is confirmed with other words, or with none, but not with empty ones", () => {
    expect(
      [FactWord.safeParse(undefined), FactWord.safeParse({ text: " I sold it. " })].map(({ data }) => data),
    ).toEqual([undefined, { text: "I sold it." }]);
    expect(FactWord.safeParse({ text: "  " }).success).toBe(false);
  });
});
