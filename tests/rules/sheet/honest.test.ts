import { expect, it } from "vitest";
import { honestSentence, honestSentences } from "../../../rules/sheet/honest.js";
import { answer } from "../../support/exported.js";
import { gapWith, questionWith, quote, sessionWith } from "../../support/resources.js";

const said = (over: object, isWish = false, nearest: string | null = null) =>
  honestSentence({ gap: gapWith({ title: "Rye.", ...over }), isWish, nearest });

it("a sentence says no, what comes nearest, and the wish to learn", () => {
  expect(said({})).toBe("I have not done this so far: Rye.");
  expect(said({ kind: "certificate" }, true)).toBe("I do not have this: Rye. I would like to get it.");
  expect(said({ trainable: true }, true, "I bake wheat.")).toBe(
    "I have not done this so far: Rye. What comes nearest to it: “I bake wheat”. I would like to learn it, as you offer it.",
  );
});

it("of what the résumé shows in part, the no is about the rest", () => {
  expect(said({ status: "partial" }, false, "Baked rolls")).toBe(
    "Not all of this: Rye. What I have of it: “Baked rolls”.",
  );
});

it("the candidate's own words come before the résumé's, and belong to the gap that the question is named by", () => {
  const gaps = ["g1", "g2"].map((gap_id) => gapWith({ gap_id, title: gap_id, resume_quote: quote("Baked rolls") }));
  const outcomes = { g1: "skipped", g2: "learning" } as const;
  const question = questionWith({
    ...{
      status: "closed",
      outcome: "learning",
      gap_ids: ["g1", "g2"],
      gap_outcomes: outcomes,
      nearest: "I help at it",
    },
  });
  expect(honestSentences(sessionWith({ gaps, questions: [question] }), []).map(({ sentence }) => sentence)).toEqual([
    "I have not done this so far: g1. What comes nearest to it: “I help at it”.",
    "I have not done this so far: g2. What comes nearest to it: “Baked rolls”. I would like to learn it.",
  ]);
  const open = questionWith({ status: "waiting", gap_ids: ["g1", "g2"] });
  expect(honestSentences(sessionWith({ gaps, questions: [open] }), [])).toEqual([]);
});

it("a paper that has lapsed is said to be so", () => {
  const lapsed = { ...answer("s.g1", "Forklift licence (lapsed), 2019"), kind: "licence", gap: "Forklift" };
  expect(honestSentences(sessionWith(), [lapsed, answer("s.g2", "Skills that lapsed, 2019")])).toEqual([
    { what: "Forklift", sentence: "It is not valid now: Forklift licence (lapsed), 2019." },
  ]);
});
