import { expect, it } from "vitest";
import { recallAnswers } from "../../nodes/recall-answers.js";
import { recallExperiences } from "../../nodes/recall-experiences.js";
import { state } from "../support/node-states.js";

it("the searches in earlier answers and facts look for the gap and the reply, in the owner's own things", async () => {
  const asked: unknown[] = [];
  const search = async (query: string, scope: object) => {
    asked.push([query.split("\n")[0], scope]);
    return { state: "empty" as const, passages: [] };
  };
  await recallExperiences({ searchFacts: search })(state, {});
  await recallAnswers({ searchAnswers: search })(state, {});
  expect(asked).toEqual([
    ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4, priority: "HIGH" }],
    ["Sourdough baking", { owner: "local", session_id: "ses", question_id: "ses.g1", limit: 4, priority: "HIGH" }],
  ]);
});
