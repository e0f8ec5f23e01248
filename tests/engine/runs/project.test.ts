import { describe, expect, it } from "vitest";
import {
  firstAskId,
  projectAnswer,
  projectInterview,
  questionId,
  toAnswer,
  unstartedView,
} from "../../../engine/runs/project.js";
import type { Answering } from "../../../graph/state/answer.js";
import type { Interview } from "../../../graph/state/interview.js";
import { aGap, aSeed, details, experience, recorded, STORY } from "../../../lab/support/builders.js";
import { judgedVersion } from "../../support/judged-versions.js";

const stateOf = (over: object = {}): Answering["State"] =>
  ({
    ...{ question_id: "ses.g1", gap: aGap(), question: aSeed(), versions: [], gate: null, outcome: null, plan: null },
    ...{ refinements: 0, replies: [], usage: { calls: 0 }, before: null, others: [], posts: [], as_of: "2026-11-20" },
    ...{ passages_resume: null, passages_experiences: null, passages_answers: null, answers_language: "en" },
    ...over,
  }) as unknown as Answering["State"];
const answered = (over: object = {}) =>
  projectAnswer(
    stateOf({
      ...{
        replies: [experience("yes"), { ...details({ story: STORY }), fields: aSeed().fields }],
        outcome: "accepted",
      },
      ...{ versions: [judgedVersion(1, 5), judgedVersion(2, 8)], gate: { best_version: 2 }, ...over },
    }),
    null,
  );

describe("the projection of an interview", () => {
  it("has a question for each asked gap whose form is written, in the order in which they are asked", () => {
    const [first, second] = [aGap({ gap_id: "g1" }), aGap({ gap_id: "g2" })];
    const state = {
      ...{ session_id: "ses", resume: null, job: null, gaps: [first, second], asked: ["g2", "g1", "g3"], omitted: [] },
      ...{ strengths: [], match: { score: null, parts: [] }, questions: [aSeed({ gap_id: "g1" })], usage: {} },
      provider: "offline",
    };
    const projected = projectInterview(state as unknown as Interview["State"]);
    if (projected.of !== "session") throw new Error("it is no session");
    expect(projected.questions.map(({ question_id, position }) => [question_id, position])).toEqual([["ses.g1", 1]]);
    expect(projected.view).toMatchObject({ job_title: "", posts: null, job_language: "en" });
  });

  it("shows the first ask of a question before its thread has begun", () => {
    expect(firstAskId(questionId("ses", "g1"))).toBe("ses.g1.first");
    expect(unstartedView("ses.g1", aSeed(), "skill")).toMatchObject({
      ...{ ask: { ask_id: "ses.g1.first", kind: "experience" }, outcome: null, versions: [] },
    });
  });
});

describe("the projection of a question", () => {
  it("shows the best version, and the candidate's own one where it is the newest", () => {
    expect(answered().view.answer).toMatchObject({ version: 2, score: 8, threshold: 7 });
    expect(answered({ gate: { best_version: 1 } }).view.answer?.version).toBe(1);
    const own = { ...judgedVersion(3, 9), verdict: null };
    const { answer } = answered({ versions: [judgedVersion(1, 5), own], gate: { best_version: 1 } }).view;
    expect([answer?.version, answer?.score]).toEqual([3, null]);
  });

  it("says of a version what it changed in the one on which it is based, field by field", () => {
    const base = judgedVersion(1, 5);
    const next = judgedVersion(2, 8);
    const changed = { ...next, draft: { ...next.draft, based_on: 1, bullets: ["b", "c"], title: "u" } };
    const { versions } = answered({ versions: [base, changed] }).view;
    expect(versions[0]?.changes).toEqual([]);
    expect(versions[1]?.changes).toEqual([
      { path: "title", before: "t", after: "u" },
      { path: "bullets.1", before: null, after: "c" },
    ]);
  });

  it("makes facts of replies once their answer is good, and none of a form that was given up", () => {
    expect(answered().said.facts).toMatchObject([{ gap_title: "Sourdough baking", text: STORY, choice: "yes" }]);
    expect(answered({ outcome: null }).said.facts).toEqual([]);
    expect(answered({ outcome: "accepted" }).said.passages.map(({ kind }) => kind)).toEqual(["fact", "answer"]);
  });

  it("keeps a no and a wish to learn, with the nearest experience, but makes no passage of them", () => {
    const near = recorded({ ask_id: "a1", kind: "experience", choice: "no", nearest: "I baked rye." });
    const { view, said } = answered({ outcome: "skipped", replies: [near], versions: [] });
    expect(view.nearest).toBe("I baked rye.");
    expect(said.facts).toMatchObject([
      { choice: "no", text: "Not done: Sourdough baking\nNearest to it: I baked rye." },
    ]);
    expect(said.passages).toEqual([]);
    const learn = answered({ outcome: "learning", replies: [experience("willing_to_learn")], versions: [] });
    expect(learn.said.facts[0]?.text).toBe("Willing to learn: Sourdough baking");
    const contradiction = { question: aSeed({ source: "contradiction" }), outcome: "skipped", replies: [near] };
    expect(answered({ ...contradiction, versions: [] }).said.facts).toEqual([]);
  });

  it("names the other gaps that an answer shows a part of, of those that its judge was shown", () => {
    const version = judgedVersion(1, 8);
    const verdict = { ...version.verdict, also: ["g2", "made-up"] };
    const others = [{ gap_id: "g2", title: "Rye" }];
    const shown = { versions: [{ ...version, verdict }], gate: { best_version: 1 }, others };
    expect(answered(shown).view.also_shows).toEqual(["g2"]);
    expect(answered({ ...shown, outcome: null }).view.also_shows).toEqual([]);
  });
});

it("an answer has the claims of each of its sentences, and what it still lacks", () => {
  const answer = toAnswer(judgedVersion(1, 5, false), aGap(), { questions_language: "en", answers_language: "en" });
  expect(answer.bullets.map(({ text, claims }) => [text, claims.length])).toEqual([["b", 1]]);
  expect([answer.grounded, answer.unsupported.length]).toEqual([false, 1]);
});
