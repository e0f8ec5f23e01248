import { describe, expect, it } from "vitest";
import type { AskBody, FieldValues } from "../../domain/question.js";
import { improvementAsk } from "../../rules/improvement.js";
import { replyErrors } from "../../rules/replies.js";
import { judgedVersion } from "../support/judged-versions.js";

describe("replies", () => {
  const form: AskBody = {
    kind: "details",
    fields: [
      { id: "n", type: "number", question: "?", required: false, min: 1, max: 5 },
      { id: "many", type: "multiselect", question: "?", required: true, options: [{ value: "a", label: "A" }] },
    ],
  };
  it.each([
    [{ n: 3, many: ["a"] }, []],
    [{ n: "3", many: ["a"] }, ["values.n"]],
    [{ n: 9, many: ["b"] }, ["values.n", "values.many"]],
    [{ n: 0 }, ["values.n", "values.many"]],
    [JSON.parse('{"many": ["a"], "__proto__": 1}') as Record<string, number>, ["values.__proto__"]],
  ])("%j has its faults at %j", (values, paths) => {
    expect(
      replyErrors(form, { ask_id: "a", kind: "details", values: values as FieldValues }).map(({ path }) => path),
    ).toEqual(paths);
  });

  it("asks an improvement for at least one fact", () => {
    const ask = improvementAsk(judgedVersion(1, 5), 7, 0);
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "  " } })).toHaveLength(1);
    expect(replyErrors(ask, { ask_id: "a", kind: "improvement", values: { fact_1: "x" } })).toEqual([]);
    expect(replyErrors(ask, { ask_id: "a", kind: "accept" })).toEqual([]);
  });
});
