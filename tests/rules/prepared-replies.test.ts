import { describe, expect, it } from "vitest";
import { PreparedReplies } from "../../domain/prepared-replies.js";
import type { Ask, Field } from "../../domain/question.js";
import { aGap, aResource } from "../../lab/support/builders.js";
import { improvementAsk } from "../../rules/improvement.js";
import { preparedReply, repliesForQuestion, replyForGap } from "../../rules/prepared-replies.js";
import { formOf } from "../../rules/questions.js";
import { saysIn } from "../../rules/says.js";
import { judgedVersion } from "../support/judged-versions.js";

const GAP = "Sourdough baking";
const prepared = (entry: object, more: object = {}) =>
  PreparedReplies.parse({ replies: [{ gap: "sourdough", choice: "yes", ...entry }], ...more });
const asking = (refinements_left = 2) => ({ refinements_left, gap_id: "g1", gap_ids: ["g1"], gap_titles: {} });
const reply = (entry: object, ask: object, refinements_left = 2) =>
  preparedReply(prepared(entry), asking(refinements_left), GAP, { ask_id: "a", ...ask } as Ask);

const fields: Field[] = [
  { id: "where", type: "text", question: "Where?", required: false },
  { id: "story", type: "textarea", question: "Tell", required: true },
];

describe("the reply that is prepared for a gap", () => {
  it("is the first whose words the title has, in any case, and else the one for all others", () => {
    const two = PreparedReplies.parse({
      replies: [
        { gap: "SOURDOUGH", choice: "yes" },
        { gap: "baking", choice: "no" },
      ],
      otherwise: { choice: "willing_to_learn" },
    });
    expect(replyForGap(two, GAP)?.choice).toBe("yes");
    const asked = { ask_id: "a", kind: "experience", choices: ["yes", "no"] } as Ask;
    const choiceFor = (title: string) => preparedReply(two, asking(), title, asked);
    expect(choiceFor("Welding")).toMatchObject({ choice: "willing_to_learn" });
    expect(preparedReply(prepared({}), asking(), "Welding", asked)).toBeNull();
  });

  it("of a question about several gaps is told for the first that has a yes, without those that have a no", () => {
    const question = {
      ...{ refinements_left: 2, gap_id: "g1", gap_ids: ["g1", "g2", "g3"] },
      gap_titles: { g1: "Till work", g2: "Sourdough", g3: "Rye" },
    };
    const three = PreparedReplies.parse({
      replies: [
        { gap: "till", choice: "no" },
        { gap: "sourdough", choice: "yes", details: "I baked." },
      ],
    });
    const first = { ask_id: "a", kind: "experience", choices: ["yes", "no"], near: [] } as Ask;
    expect(preparedReply(three, question, "", first)).toMatchObject({ choice: "yes", no_to: ["g1"] });
    const form = { ask_id: "a", kind: "details", fields } as Ask;
    expect(preparedReply(three, question, "", form)).toMatchObject({ values: { story: "I baked." } });
    expect(repliesForQuestion(three, question, "")).toMatchObject(
      new Map([
        ["g1", {}],
        ["g2", {}],
      ]),
    );
  });

  it("fills in the rows of a form, each by the reply for its gap", () => {
    const licence = aGap({ gap_id: "g1", title: "Driving licence", kind: "licence" });
    const others = ["First aid", "Food hygiene", "Forklift"].map((title, at) =>
      aGap({ gap_id: `g${at + 2}`, title, kind: "certificate" }),
    );
    const rows = formOf([licence, ...others], { family: "general", posts: [], says: saysIn("en") });
    const question = {
      ...{ refinements_left: 2, gap_id: "g1", gap_ids: ["g1", "g2", "g3", "g4"] },
      gap_titles: { g1: licence.title, g2: "First aid", g3: "Food hygiene", g4: "Forklift" },
    };
    const ask = { ask_id: "a", kind: "experience", choices: ["yes", "no"], fields: rows, near: [] } as Ask;
    const four = PreparedReplies.parse({
      replies: [
        { gap: "driving", choice: "yes", details: { status: "booked", valid: "in March" } },
        { gap: "first aid", choice: "no" },
        { gap: "hygiene", choice: "yes", details: "Level 2" },
      ],
    });
    expect(preparedReply(four, question, "", ask)).toEqual({
      ...{ ask_id: "a", kind: "details" },
      values: { status: "booked", valid: "in March", status_2: "never", status_3: "held", detail_3: "Level 2" },
    });
    expect(preparedReply(PreparedReplies.parse({}), question, "", ask)).toBeNull();
  });

  it("fills text into the story, and values as they are; a yes without either is an error", () => {
    expect(reply({ details: "I baked." }, { kind: "details", fields })).toMatchObject({
      values: { story: "I baked." },
    });
    expect(reply({ details: { where: "York" } }, { kind: "details", fields })).toMatchObject({
      values: { where: "York" },
    });
    expect(() => reply({}, { kind: "details", fields })).toThrow();
  });

  it("confirms the sentences that it names, and leaves the rest open", () => {
    const claims = [
      { claim_id: "1", place: "bullets.0", text: "Baked rye bread" },
      { claim_id: "3", place: "bullets.1", text: "Led the shift" },
    ].map((claim) => ({ ...claim, rests_on: [] }));
    const words = (confirm: unknown) => reply({ confirm }, { kind: "confirm", claims });
    expect(words({ RYE: true })).toMatchObject({ claims: { 1: true } });
    expect(words({ rye: true })).not.toHaveProperty("claims.3");
    expect(words("all")).toMatchObject({ claims: { 1: true, 3: true } });
    expect(words({ "led the": "Helped on the shift" })).toMatchObject({ claims: { 3: "Helped on the shift" } });
  });

  it("says its preferences first, and then takes what it names of the plan", () => {
    const ask = { kind: "plan", resources: [aResource()], preferences: {} };
    const entry = { preferences: { max_days: 2 } };
    expect(reply(entry, ask)).toMatchObject({ resource_ids: [], preferences: { max_days: 2 } });
    expect(reply(entry, { ...ask, preferences: { max_days: 2 } })).toMatchObject({ resource_ids: ["res1"] });
    expect(reply({ plan: [] }, ask)).toMatchObject({ resource_ids: [] });
  });
});

describe("the prepared improvements", () => {
  const improve = (improvements: unknown[], refinements = 0) =>
    reply(
      { improvements },
      improvementAsk(judgedVersion(1, 5), 7, { refinements, says: saysIn("en") }),
      2 - refinements,
    );

  it("are given one after the other, and without a further one the answer closes below the bar", () => {
    expect(improve(["First", "Second"])).toMatchObject({ kind: "improvement", values: { fact_1: "First" } });
    expect(improve(["First", "Second"], 1)).toMatchObject({ values: { fact_1: "Second" } });
    expect(improve(["First"], 1)).toBe("below_bar");
  });

  it("may accept or edit the answer, and a fact where none can be added is an error", () => {
    expect(improve(["accept"])).toMatchObject({ kind: "accept" });
    expect(improve([{ edit: "- Baked" }])).toMatchObject({ kind: "edit", text: "- Baked" });
    expect(() => improve(["1", "2", "3"], 2)).toThrow();
  });
});
