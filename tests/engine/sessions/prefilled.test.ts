import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../../../adapters/stores/ports/sessions.js";
import { Fact } from "../../../domain/fact.js";
import type { Field } from "../../../domain/question.js";
import { withPrefilledValues } from "../../../engine/sessions/prefilled.js";
import { AT, aSeed } from "../../../lab/support/builders.js";
import { aQuestionRow } from "../../support/session-rows.js";

const story: Field = { id: "story", type: "textarea", question: "Tell about one time", required: true };
const tools: Field = { id: "tools", type: "text", question: "Tools?", required: false };
const fact = (over: object) =>
  Fact.parse({
    ...{ fact_id: "f1", session_id: "ses", question_id: "ses.g1", gap_title: "Stock", said_at: AT },
    ...{ text: "I counted it twice a week.", values: { what_you_did: "I counted it twice a week.", where: "other" } },
    ...over,
  });
const waiting = aQuestionRow({}, { question: aSeed({ gap_id: "g2", fields: [story, tools] }) }, { gap_id: "g2" });
const asked = (row: QuestionRow, others: QuestionRow[], facts: Fact[]) =>
  row.view.ask &&
  withPrefilledValues(row.view.ask, row, {
    questions: [row, ...others],
    facts: new Map(facts.map((one) => [one.fact_id, one])),
    forms: new Map(),
  });

describe("what another answer of the session shows", () => {
  const told = (over: Partial<QuestionRow["view"]> = {}) =>
    aQuestionRow({ ask: null, outcome: "accepted", also_shows: ["g2"], stated: ["f1"], ...over });

  it("is proposed where it was not asked yet, with its words and where it was told", () => {
    expect(asked(waiting, [told()], [fact({})])).toMatchObject({
      kind: "experience",
      proposal: { choice: "yes", about: "Stock", text: "I counted it twice a week.", source: { session_id: "ses" } },
    });
  });

  it("is not proposed for what it does not show, of an answer below its bar, or once it was erased", () => {
    for (const [row, facts] of [
      [told({ also_shows: ["g3"] }), [fact({})]],
      [told({ outcome: "below_bar" }), [fact({})]],
      [told(), []],
    ] as const)
      expect(asked(waiting, [row], [...facts])).not.toHaveProperty("proposal");
  });

  it("needs to show each gap of a question about several", () => {
    const both = aQuestionRow({}, { question: aSeed({ gap_id: "g2", gap_ids: ["g2", "g3"] }) }, { gap_id: "g2" });
    expect(asked(both, [told()], [fact({})])).not.toHaveProperty("proposal");
    expect(asked(both, [told({ also_shows: ["g2", "g3"] })], [fact({})])).toHaveProperty("proposal");
  });

  it("stands in the story of the form that a yes leads to, whatever that field was called there", () => {
    const form: QuestionRow = {
      ...waiting,
      view: { ...waiting.view, ask: { ask_id: "a", kind: "details", fields: [story, tools] } },
    };
    const ask = asked(form, [told()], [fact({})]);
    expect(ask?.kind === "details" && ask.fields.map(({ value }) => value)).toEqual([
      "I counted it twice a week.",
      undefined,
    ]);
  });
});

it("a story of an earlier session does not bring the number of its post, nor a choice that is not offered", () => {
  const posts: Field = {
    ...{ id: "where", type: "select", question: "Where was it?", required: false },
    options: ["post_1", "other"].map((value) => ({ value, label: value })),
  };
  const filled = (session_id: string, where: string) => {
    const source = { fact_id: "f1", session_id, said_at: AT };
    const question = aSeed({ fields: [posts, story], proposal: { choice: "yes", source, others: [] } });
    const row = aQuestionRow({ ask: { ask_id: "a", kind: "details", fields: [posts, story] } }, { question });
    const ask = asked(row, [], [fact({ session_id, values: { where, story: "I did." } })]);
    return ask?.kind === "details" && ask.fields.map(({ value }) => value);
  };
  expect(filled("before", "post_1")).toEqual([undefined, "I did."]);
  expect(filled("ses", "post_1")).toEqual(["post_1", "I did."]);
  expect(filled("ses", "post_9")).toEqual([undefined, "I did."]);
});

describe("a row of a form", () => {
  const status = (at: string, gap_id: string): Field => ({
    ...{ id: `status${at}`, type: "select", question: "Do you hold it?", required: false, gap_id },
    options: ["held", "never"].map((value) => ({ value, label: value })),
  });
  const fields = [status("", "g1"), status("_2", "g2")];
  const question = aSeed({ fields, gap_ids: ["g1", "g2"], row_facts: { g2: "f1" } });
  const row = aQuestionRow({}, { question });
  const form: QuestionRow = {
    ...row,
    view: { ...row.view, ask: { ask_id: "a", kind: "experience", choices: [], fields } },
  };

  it("is filled with its own earlier statement and names it; a choice that the form does not have is left out", () => {
    const filled = (value: string) => {
      const ask = asked(form, [], [fact({ session_id: "before", values: { status: value } })]);
      return ask?.kind === "experience" && ask.fields?.map(({ value, said }) => [value, said?.session_id]);
    };
    expect(filled("held")).toEqual([
      [undefined, undefined],
      ["held", "before"],
    ]);
    expect(filled("lent")).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
