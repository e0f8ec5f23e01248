import { describe, expect, it } from "vitest";
import { earlierRoundOf } from "../../../engine/runs/earlier-round.js";
import type { Answering } from "../../../graph/state/answer.js";
import { aGap, aSeed, details, experience, STORY } from "../../../lab/support/builders.js";
import { judgedVersion } from "../../support/judged-versions.js";

const REPLIES = [experience("yes"), { ...details({ story: STORY }), fields: aSeed().fields }];

/** The state of a question's thread with nothing in it but what is given. */
const stateOf = (over: object): Answering["State"] =>
  ({
    ...{ question_id: "ses.g1", gap: aGap(), question: aSeed(), versions: [], gate: null, outcome: null, plan: null },
    ...{ refinements: 0, replies: [], usage: { calls: 0 }, before: null, others: [], posts: [], as_of: "2026-11-20" },
    ...{ passages_resume: null, passages_experiences: null, passages_answers: null, answers_language: "en" },
    ...over,
  }) as unknown as Answering["State"];
const closed = (outcome: string, over: object = {}) =>
  stateOf({ outcome, replies: REPLIES, versions: [judgedVersion(1, 8)], gate: { best_version: 1 }, ...over });

describe("what is kept when a question is asked again", () => {
  it("is its answer, which stands, with the words that it was made of", () => {
    const { standing, round, replies, said } = earlierRoundOf(closed("accepted"));
    expect([standing?.outcome, standing?.answer.bullets.map(({ text }) => text)]).toEqual(["accepted", ["b"]]);
    expect([round, replies]).toEqual([REPLIES, REPLIES]);
    expect(said.facts.map(({ text }) => text)).toEqual([STORY]);
  });

  it("is no answer where the candidate had said no, or withdrawn it", () => {
    const no = [experience("no")];
    for (const outcome of ["skipped", "dismissed"])
      expect(earlierRoundOf(closed(outcome, { replies: no, versions: [] }))).toEqual({
        ...{ standing: null, round: [], recalled: [], said: { facts: [], passages: [] }, replies: no },
      });
  });

  it("is still the last answer where the question was left open in between, and all replies so far", () => {
    const before = earlierRoundOf(closed("accepted"));
    const again = earlierRoundOf(stateOf({ before, replies: [experience("yes", "a3")] }));
    expect(again.standing).toEqual(before.standing);
    expect(again.replies.map(({ reply }) => ("ask_id" in reply ? reply.ask_id : ""))).toEqual(["a1", "a2", "a3"]);
    expect(again.round).toEqual(REPLIES);
  });

  it("is nothing but the replies where the question was never closed", () => {
    const { standing, replies } = earlierRoundOf(stateOf({ replies: [experience("yes")] }));
    expect([standing, replies.length]).toEqual([null, 1]);
  });
});
