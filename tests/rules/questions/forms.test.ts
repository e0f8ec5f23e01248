import { describe, expect, it } from "vitest";
import { aGap } from "../../../lab/support/builders.js";
import { formFor, isInNoOnePost } from "../../../rules/questions/forms.js";
import { askedGap } from "../../../rules/questions/template.js";
import { saysIn } from "../../../rules/says.js";

describe("forms", () => {
  it("fit the gap's kind and the trade", () => {
    const fields = (over: Parameters<typeof aGap>[0], family: "health" | "software") =>
      formFor(askedGap(aGap(over)), { family, posts: [], says: saysIn("en") });
    expect(fields({ kind: "licence" }, "health").map(({ id }) => id)).toEqual(["status", "detail", "valid"]);
    expect(fields({ kind: "logistics" }, "health").map(({ type }) => type)).toEqual(["select", "text"]);
    expect(fields({ kind: "skill" }, "health").some(({ question }) => /librar/i.test(question))).toBe(false);
    expect(fields({ kind: "skill" }, "software").some(({ question }) => /librar/i.test(question))).toBe(true);
    expect(
      fields({ kind: "skill" }, "software")
        .filter(({ required }) => required)
        .map(({ id }) => id),
    ).toEqual(["story"]);
  });

  it.each([
    ["The right to work in the UK", ["Do you have the right to work there?", "Which permit, and until when?"]],
    ["Free to start straight away", ["Does this suit you?", "From when?"]],
    ["Based in Leeds", ["Does this suit you?", "Where do you live, or would you move?"]],
    ["Waking nights", ["Does this suit you?", "Anything they should know, such as the limits?"]],
  ])("take %j as a plain choice", (title, questions) => {
    const fields = formFor(askedGap(aGap({ kind: "logistics", title })), {
      family: "general",
      posts: [],
      says: saysIn("en"),
    });
    expect(fields.map(({ question }) => question)).toEqual(questions);
    expect(fields[0]).toMatchObject({ type: "select", required: true });
  });
});

it("work in no one post is what was said to be so, and no choice that is missing", () => {
  expect([{ where: "elsewhere" }, { where: "several" }, { where: "post_1" }, {}].map(isInNoOnePost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
