import { describe, expect, it } from "vitest";
import { z } from "zod";
import { messagesOf, schemaOf } from "../../../adapters/models/form.js";
import type { FilledPrompt } from "../../../prompts/prompt.js";

const prompt: FilledPrompt = {
  name: "draft",
  version: "1",
  slots: {},
  messages: [
    { segment: "system", content: "You write." },
    { segment: "session", content: "" },
    { segment: "task", content: "Write a draft." },
    { segment: "call", content: "The gap." },
  ],
};
const typeOf = (schema: z.ZodType) => messagesOf({ prompt, schema })[1]?.content.split("= ")[1];

describe("the messages of a call", () => {
  it("end the shared part with the type of the answer, and leave out what is empty", () => {
    expect(messagesOf({ prompt, schema: z.object({ title: z.string() }) })).toEqual([
      { role: "system", content: "You write." },
      {
        role: "user",
        content: "Write a draft.\nAnswer with one JSON object of this type only:\ntype draft = { title: string }",
      },
      { role: "user", content: "The gap." },
    ]);
  });

  it.each<[string, z.ZodType]>([
    ["string | null", z.string().nullable()],
    ['"yes" | "no"', z.enum(["yes", "no"])],
    ['"yes"', z.literal("yes")],
    ['("yes" | "no")[]', z.array(z.enum(["yes", "no"]))],
    ["{ a: string | null }[]", z.array(z.object({ a: z.string().nullable() }))],
    ["{ n: integer /* 1 to 9 */ }", z.object({ n: z.int().min(1).max(9) })],
    ["{ a: string[] /* words; at least 2 */ }", z.object({ a: z.array(z.string()).min(2).describe("words") })],
    ["{ n: integer }", z.object({ n: z.int() })],
    ["unknown", z.unknown()],
  ])("show the type %s", (type, schema) => expect(typeOf(schema)).toBe(type));
});

it("the schema of an answer is the one that is shown, under the prompt's name", () => {
  const [schema, shownSchema] = [z.object({ a: z.string() }), z.object({ b: z.string() })];
  expect(schemaOf({ prompt, schema })).toMatchObject({ title: "draft", properties: { a: { type: "string" } } });
  expect(Object.keys(schemaOf({ prompt, schema, shownSchema }).properties ?? {})).toEqual(["b"]);
});
