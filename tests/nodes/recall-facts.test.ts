import { describe, expect, it } from "vitest";
import { AT, aGap } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { recallFacts } from "../../nodes/recall-facts.js";
import { profileOf } from "../support/exported.js";

describe("recallFacts", () => {
  const gaps = [
    aGap({ gap_id: "g1", title: "Sourdough baking" }),
    aGap({ gap_id: "g2", title: "Cake decorating", priority: "NICE_TO_HAVE" }),
  ];
  const state = {
    owner: "local",
    person: null,
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
    person: null,
    corrected: false,
  };

  it("proposes what was said in another session, never in this one", async () => {
    const known = async (session_id: string) =>
      (await recallFacts({ reader, facts: { about: async () => [{ ...fact, session_id }] } })(state, {})).known;
    expect(await known("old")).toMatchObject([{ gap_id: "g2", proposal: { choice: "yes", source: { fact_id: "f" } } }]);
    expect(await known("ses")).toEqual([]);
  });

  it("looks for what the person of the résumé said, or the one who was chosen", async () => {
    const resume = profileOf(
      "Ida Moor\nida@moor.example\n\nEXPERIENCE\nBaker, Mill Street, 2019 - 2024\n- Baked bread",
    );
    const asked: unknown[] = [];
    const about = async (by: object) => {
      asked.push(by);
      return [];
    };
    for (const person of [null, "Lea Stone"])
      await recallFacts({ reader, facts: { about } })({ ...state, gaps: gaps.slice(0, 1), resume, person }, {});
    expect(asked).toEqual([
      { owner: "local", person: "Ida Moor" },
      { owner: "local", person: "Lea Stone" },
    ]);
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
