import { describe, expect, it } from "vitest";
import { AT, aGap } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { recallFacts } from "../../nodes/recall-facts.js";

describe("recallFacts", () => {
  const gaps = [
    aGap({ gap_id: "g1", title: "Sourdough baking" }),
    aGap({ gap_id: "g2", title: "Cake decorating", priority: "NICE_TO_HAVE" }),
  ];
  const state = {
    owner: "local",
    session_id: "ses",
    gaps,
    matters: [],
    resume: null,
    job: null,
    questions_language: null,
    max_questions: null,
    minutes: null,
  };
  const fact = {
    fact_id: "f",
    session_id: "old",
    question_id: "q",
    gap_title: "Decorating of cakes",
    text: "t",
    values: { story: "roses" },
    said_at: AT,
    choice: "yes" as const,
    confirmed_at: null,
    corrected: false,
  };

  it("proposes what was said in another session, never in this one", async () => {
    const known = async (session_id: string) =>
      (await recallFacts({ reader, facts: { about: async () => [{ ...fact, session_id }] } })(state, {})).known;
    expect(await known("old")).toMatchObject([{ gap_id: "g2", proposal: { choice: "yes", source: { fact_id: "f" } } }]);
    expect(await known("ses")).toEqual([]);
  });

  it("goes on with what an earlier version found", async () => {
    const { mentions: _, months: __, months_shown: ___, level: ____, ...old } = aGap({ gap_id: "g1" });
    const { asked, gaps: given } = await recallFacts({ reader, facts: { about: async () => [] } })(
      { ...state, gaps: [old as ReturnType<typeof aGap>] },
      {},
    );
    expect(asked).toEqual(["g1"]);
    expect(given).toMatchObject([{ gap_id: "g1", mentions: [], months: null }]);
  });

  it("says which gaps do not fit", async () => {
    const { asked, omitted } = await recallFacts({ reader, facts: { about: async () => [] } })(
      { ...state, max_questions: 1 },
      {},
    );
    expect([asked, omitted]).toEqual([["g1"], ["g2"]]);
  });
});
