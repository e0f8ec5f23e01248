import { describe, expect, it } from "vitest";
import { commandIn } from "../../../clients/chat/commands.js";
import { typedReply } from "../../../clients/chat/typed-reply.js";
import type { Ask, DocumentAsk, Field } from "../../../domain/question.js";

const field = (id: string, rest: Partial<Field> = {}): Field => ({
  ...{ id, type: "textarea", question: "What did you do?", required: false },
  ...rest,
});
const STATUS = field("status", {
  type: "select",
  required: true,
  options: [
    { value: "held", label: "I hold it" },
    { value: "never", label: "I do not have it" },
  ],
});
const claim = (claim_id: string) => ({ claim_id, place: "bullets.0", text: claim_id, rests_on: [] });
const SENTENCES = { claims: [claim("a"), claim("b")], proved: [claim("c")], spoken: [], unused: [], weak: [] };

const experience = (fields?: Field[]): Ask => ({
  ...{ kind: "experience", ask_id: "1", near: [], choices: ["yes", "no", "willing_to_learn", "not_asked", "shown"] },
  ...(fields && { fields }),
});
const details: Ask = {
  ...{ kind: "details", ask_id: "1" },
  fields: [
    field("story", { required: true }),
    field("tools"),
    field("times", { type: "number" }),
    field("with", { type: "multiselect", options: STATUS.options }),
  ],
};
const confirm: Ask = { kind: "confirm", ask_id: "1", ...SENTENCES, fields: [field("more")] };
const improvement: Ask = {
  ...{ kind: "improvement", ask_id: "1", ...SENTENCES, fields: [field("result")], score: 5, threshold: 7 },
  ...{ issues: [], unsupported: [], may: ["improve", "edit", "accept"] },
};
const document = {
  ...{ kind: "document", ask_id: "1", document: "letter", findings: [], may: [] },
  ...{ entries: [{ entry_id: "e1" }, { entry_id: "e2" }], fields: [field("reason")], length: { words: 1, most: 250 } },
} as unknown as DocumentAsk;

const given = (ask: Ask | DocumentAsk, text: string) => {
  const typed = typedReply(ask, text);
  if (!("reply" in typed)) return typed;
  const { ask_id: _, ...reply } = typed.reply;
  return reply;
};

describe("what was typed at an ask", () => {
  it.each([
    [experience(), "yes", { kind: "experience", choice: "yes" }],
    [experience(), "No.", { kind: "experience", choice: "no" }],
    [experience(), "willing to learn", { kind: "experience", choice: "willing_to_learn" }],
    [experience(), "no: I watched it once", { kind: "experience", choice: "no", nearest: "I watched it once" }],
    [experience(), "shown: Led a team", { kind: "experience", choice: "shown", resume_quote: "Led a team" }],
    // A "no" before a story is no choice, and neither is a story.
    [experience(), "No problem, I did this each day", { story: "No problem, I did this each day" }],
    [experience(), "yes: I did it.\nOften.", { story: "I did it.\nOften." }],
    [experience([STATUS]), "1: I hold it", { kind: "details", values: { status: "held" } }],
    [details, "I did it: twice.\nAnd again.", { kind: "details", values: { story: "I did it: twice.\nAnd again." } }],
    [
      details,
      "I did it.\n2: Excel\nand Word\n3: 12\n4: held, I do not have it",
      { kind: "details", values: { story: "I did it.", tools: "Excel\nand Word", times: 12, with: ["held", "never"] } },
    ],
    [details, "no", { kind: "experience", choice: "no" }],
    [confirm, "yes", { kind: "confirm", claims: { a: true, b: true } }],
    [confirm, "yes\n3: out", { kind: "confirm", claims: { a: true, b: true, c: null } }],
    [confirm, "1: yes\n2: It was fourteen.", { kind: "confirm", claims: { a: true, b: "It was fourteen." } }],
    [confirm, "1: no", { kind: "confirm", claims: { a: false } }],
    [confirm, "4: It took an hour.", { kind: "improvement", values: { more: "It took an hour." } }],
    [improvement, "accept", { kind: "accept", claims: {} }],
    [improvement, "accept\n1: yes", { kind: "accept", claims: { a: true } }],
    [improvement, "edit:\n- Led it", { kind: "edit", text: "- Led it" }],
    [improvement, "It took an hour.", { kind: "improvement", values: { result: "It took an hour." } }],
    [document, "take", { kind: "document", entries: {}, rest: "take" }],
    [document, "2: no\n1: My own words", { kind: "document", entries: { e2: false, e1: "My own words" } }],
    [document, "3: It is near.", { kind: "details", values: { reason: "It is near." } }],
  ])("is the reply that was meant (%#)", (ask, text, expected) => {
    expect(given(ask, text)).toEqual(expected);
  });

  it.each([
    [experience([STATUS]), "I have had it for years"],
    [confirm, "Mostly, I think"],
    [confirm, "yes\n4: It took an hour."],
    [improvement, "1: yes"],
    [document, "It is fine"],
    [{ ...details, fields: [field("a"), field("b")] } as Ask, "Because it is near"],
  ])("is refused with how to answer, and never guessed (%#)", (ask, text) => {
    expect(given(ask, text)).toEqual({ problem: expect.stringMatching(/\w{4}/) });
  });

  it("names resources by their numbers", () => {
    const plan = {
      kind: "plan",
      ask_id: "1",
      resources: [{ resource_id: "x" }, { resource_id: "y" }],
      web_resources: [],
    } as unknown as Ask;
    expect(given(plan, "2, 1")).toEqual({ kind: "plan", resource_ids: ["y", "x"] });
    expect(given(plan, "none")).toEqual({ kind: "plan", resource_ids: [] });
    expect(given(plan, "3")).toHaveProperty("problem");
    expect(given(plan, "x")).toHaveProperty("problem");
  });

  it("knows its commands, and takes no other text for one", () => {
    expect(commandIn("/page")).toEqual({ kind: "document", document: "page" });
    expect(commandIn("/Skip ")).toEqual({ kind: "skip" });
    expect(["page", "/pages", "skip"].map(commandIn)).toEqual([null, null, null]);
  });
});
