import { describe, expect, it } from "vitest";
import type { Fact } from "../../../domain/fact.js";
import { reader } from "../../../lab/support/reader.js";
import { proposalFrom } from "../../../rules/gaps/known.js";

let facts = 0;
function aFact(gap_title: string, over: Partial<Fact> = {}): Fact {
  facts += 1;
  return {
    fact_id: `ses${facts}.g1.fact0`,
    session_id: `ses${facts}`,
    question_id: `ses${facts}.g1`,
    gap_title,
    text: "I did it.",
    values: { story: "I did it." },
    said_at: `2026-01-0${(facts % 9) + 1}T00:00:00.000Z`,
    choice: "yes",
    confirmed_at: null,
    person: null,
    corrected: false,
    ...over,
  };
}
const proposed = (title: string, ...given: Fact[]) => proposalFrom({ title }, given, reader);

describe("what an earlier fact answers", () => {
  it("is a gap with the same subject", () => {
    expect(proposed("Advanced Life Support", aFact("Advanced Life Support within 12 months"))?.choice).toBe("yes");
  });

  it("is not a gap whose own thing was never spoken of", () => {
    const pneumonia = { text: "A patient with pneumonia went from a NEWS2 of 3 to 7.", values: { story: "…" } };
    const fact = aFact("Deteriorating patients and Advanced Life Support", pneumonia);
    expect(proposed("Advanced Life Support", fact)).toBeNull();
    const told = { ...pneumonia, text: "I led the Advanced Life Support on the ward." };
    expect(proposed("Advanced Life Support", aFact(fact.gap_title, told))?.choice).toBe("yes");
  });

  it("is proposed as a no or a wish only for the very same subject", () => {
    const no = { choice: "no" as const, values: {}, text: "Not done" };
    expect(proposed("Forklift", aFact("Forklift", no))?.choice).toBe("no");
    expect(proposed("Forklift", aFact("Forklift and reach truck", no))).toBeNull();
    const wish = { choice: "willing_to_learn" as const, values: {}, text: "To learn" };
    expect(proposed("Forklift", aFact("Forklift", wish))?.choice).toBe("willing_to_learn");
  });

  it("is the newest word: what was learnt since is no contradiction, what was forgotten is", () => {
    const [no, yes] = [
      aFact("Forklift", { choice: "no", values: {}, said_at: "2026-01-01T00:00:00.000Z" }),
      aFact("Forklift", { said_at: "2026-03-01T00:00:00.000Z" }),
    ];
    expect(proposed("Forklift", no, yes)).toMatchObject({ choice: "yes", others: [] });
    const later = { ...no, said_at: "2026-05-01T00:00:00.000Z" };
    expect(proposed("Forklift", later, yes)).toMatchObject({ choice: "no", others: [{ choice: "yes" }] });
    // An old word that was confirmed since counts by its confirmation.
    expect(proposed("Forklift", later, { ...yes, confirmed_at: "2026-06-01T00:00:00.000Z" })?.choice).toBe("yes");
  });

  it("is asked again where two figures differ", () => {
    const four = aFact("Forklift", { values: { years: 4 }, said_at: "2026-01-01T00:00:00.000Z" });
    const seven = aFact("Forklift", { values: { years: 7 }, said_at: "2026-02-01T00:00:00.000Z" });
    expect(proposed("Forklift", four, seven)).toMatchObject({
      source: { fact_id: seven.fact_id },
      others: [{ fact_id: four.fact_id }],
    });
    const [held, lapsed] = [
      aFact("Forklift", { values: { status: "held" } }),
      aFact("Forklift", { values: { status: "lapsed" } }),
    ];
    expect(proposed("Forklift", held, lapsed)?.others).toHaveLength(1);
    const stories = ["I drove one daily.", "I loaded trailers."].map((story) =>
      aFact("Forklift", { values: { story } }),
    );
    expect(proposed("Forklift", ...stories)?.others).toEqual([]);
    expect(proposed("Forklift", seven, { ...seven, fact_id: "other", question_id: "other" })?.others).toEqual([]);
  });
});
