import { expect, it } from "vitest";
import { recallAnswers } from "../../nodes/recall-answers.js";
import { recallExperiences } from "../../nodes/recall-experiences.js";
import { state } from "../support/node-states.js";

it("the searches in earlier answers and facts look for the gap and the reply, in the person's own things", async () => {
  const asked: unknown[] = [];
  const search = async (query: string, scope: object) => {
    asked.push([query.split("\n")[0], scope]);
    return { state: "empty" as const, passages: [] };
  };
  const whose = { ...state, person: "Ida Moor" };
  await recallExperiences({ searchFacts: search })(whose, {});
  await recallAnswers({ searchAnswers: search })(whose, {});
  const of = { owner: "local", person: "Ida Moor", session_id: "ses", question_id: "ses.g1" };
  const scope = { ...of, subject: "Sourdough baking", limit: 4, priority: "HIGH" };
  expect(asked).toEqual([
    ["Sourdough baking", scope],
    ["Sourdough baking", scope],
  ]);
});
