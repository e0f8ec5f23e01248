import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { createOfflineModel } from "../../../adapters/models/offline/offline.js";
import {
  ChooseResourcesOutput,
  DraftOutput,
  FindGapsOutput,
  JudgeOutput,
  QuestionOutput,
  ReadJobOutput,
  ReadResumeOutput,
  WriteQuestionsOutput,
} from "../../../domain/outputs.js";
import { visibleText } from "../../../domain/visible-text.js";
import { versionOf } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import type { Slot } from "../../../prompts/prompt.js";

/* Whatever text is given, the offline provider answers every prompt within the schema that it is asked for. */

const model = createOfflineModel(reader);
async function answer<Output>(name: string, schema: ZodType<Output>, slots: Record<string, unknown>): Promise<Output> {
  const prompt = { name, version: "1", slots: slots as Record<string, Slot>, messages: [] };
  return (await model.complete({ prompt, schema, role: "writer", scope: {} } as never)).value as Output;
}

const WORDS = [
  "nurse",
  "must have",
  "experience of",
  "2019 - 2021",
  "I led",
  "licence",
  "-",
  "•",
  "EXPERIENCE",
  "Skills:",
  "years",
  "£4,000",
];
const MARKS = ["\u0301", "\u0336", "\u20dd", "\u0489", "\ufe0f"];
const CONTROLS = ["\u0000", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c", "\u009d"];
const LONE = ["\ud800", "\udfff", "\ud83d", "𝕽", "👩‍🔧", "\u{10ffff}", "\ufffe"];
const RIGHT_TO_LEFT = ["\u202e", "\u2067", "ممرضة", "אחות", "\u200f"];
const NO_WIDTH = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f"];
const ENDS = ["\n", "\r", "\r\n", "\n\n", "\t", " ", "  "];
const piece = fc.constantFrom(...WORDS, ...MARKS, ...CONTROLS, ...LONE, ...RIGHT_TO_LEFT, ...NO_WIDTH, ...ENDS);
/** Up to 200,000 characters, many of them without a blank or a line end. */
const aText = fc
  .array(fc.tuple(piece, fc.oneof({ arbitrary: fc.constant(1), weight: 8 }, fc.integer({ min: 2, max: 30_000 }))), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) =>
    parts
      .map(([text, times]) => text.repeat(times))
      .join(" ")
      .slice(0, 200_000),
  );

const gapsOf = (text: string) => [
  {
    gap_id: "gap_1",
    title: text.slice(0, 1_000) || "x",
    priority: "HIGH",
    status: "missing",
    kind: "skill",
    trainable: false,
    must_have: true,
    months: null,
    months_shown: null,
    level: null,
    difference: null,
    job_quote: text,
    also: [text],
    resume_quote: text,
  },
];
const repliesOf = (text: string) => {
  const said = reader.read(text, "typed").sentences.map(({ text: sentence, state }, index) => ({
    n: index + 1,
    text: sentence,
    ...(state !== "done" && { state }),
  }));
  return [{ field_id: "story", question: "Tell", type: "textarea", said }];
};
const EXAMPLES = [
  `n${"\u0301".repeat(20_000)}`,
  "x".repeat(200_000),
  "nurse ".repeat(33_000),
  "Nurse\rSt Vincent's\r2019 - 2021\r- gave injections\r",
  "\u0000".repeat(1_000),
  "must have ".repeat(3_000),
  `EXPERIENCE\n  • ${" ".repeat(190_000)}x`,
];
const examples = EXAMPLES.map((text) => [text] as [string]);
const runs = { numRuns: 60, examples };

describe("the offline provider, given any text", () => {
  it.each([
    ["readResume", ReadResumeOutput, "resume"],
    ["readJob", ReadJobOutput, "job"],
  ] as const)("answers %s as its schema says, cleaned or not", async (name, schema, slot) => {
    const test = async (text: string) => {
      for (const given of [text, visibleText(text).text])
        expect(schema.safeParse(await answer<unknown>(name, schema, { [slot]: given })).success).toBe(true);
    };
    await fc.assert(fc.asyncProperty(aText, test), runs);
  });

  it("loses nothing of a résumé that is one line", async () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index}`);
    const read = await answer("readResume", ReadResumeOutput, { resume: words.join(" ") });
    const found = JSON.stringify(read).match(/\bw\d+\b/g);
    expect(new Set(found)).toEqual(new Set(words));
  });

  it("answers findGaps and chooseResources as their schemas say", async () => {
    expect(await answer("findGaps", FindGapsOutput, {})).toEqual({ findings: [], matters: [] });
    expect(await answer("chooseResources", ChooseResourcesOutput, {})).toEqual({ useful: [] });
  });

  it("writes questions each of which is one", async () => {
    const test = async (text: string) => {
      const { questions } = await answer("writeQuestions", WriteQuestionsOutput, {
        gaps: gapsOf(text),
        language: "de",
      });
      for (const question of questions) QuestionOutput.parse(question);
    };
    await fc.assert(fc.asyncProperty(aText, test), runs);
  });

  it("drafts, refines, judges and repairs as their schemas say", async () => {
    const test = async (text: string) => {
      const replies = repliesOf(text.slice(0, 10_000));
      const gap = { title: text.slice(0, 1_000) || "x", kind: "skill" };
      for (const name of ["draftAnswer", "refineAnswer"]) await answer(name, DraftOutput, { gap, replies });
      const draft = await answer("draftAnswer", DraftOutput, { gap, replies });
      const asked = { gap, replies, evidence: replies[0]?.said ?? [], resume_statements: text };
      await answer("judgeAnswer", JudgeOutput, { ...asked, draft: versionOf(draft) });
      const refused = draft.bullets.map(({ text: sentence }) => ({ sentence }));
      await answer("repairAnswer", DraftOutput, { draft, refused });
    };
    await fc.assert(fc.asyncProperty(aText, test), runs);
  });
});
