import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  DraftOutput,
  FindGapsOutput,
  JudgeOutput,
  ReadJobOutput,
  ReadResumeOutput,
  WriteQuestionsOutput,
  WriteQuestionsRequest,
} from "../../domain/outputs.js";
import { createCompatibleModel } from "../../models/compatible.js";
import type { Model, ModelCall } from "../../models/model.js";
import { createOfflineModel } from "../../models/offline/offline.js";
import { withTimeout, withTries } from "../../models/resilience.js";
import { draftAnswerPrompt } from "../../prompts/draft-answer.js";
import { findGapsPrompt } from "../../prompts/find-gaps.js";
import { judgeAnswerPrompt } from "../../prompts/judge-answer.js";
import { readJobPrompt } from "../../prompts/read-job.js";
import { readResumePrompt } from "../../prompts/read-resume.js";
import { refineAnswerPrompt } from "../../prompts/refine-answer.js";
import { repairAnswerPrompt } from "../../prompts/repair-answer.js";
import { writeQuestionsPrompt } from "../../prompts/write-questions.js";
import { askedGap } from "../../rules/questions/template.js";
import { aGap, DRAFT, JOB, RESUME, STORY } from "../support/builders.js";
import { startFakeModel } from "../support/processes.js";

let fake: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  fake = await startFakeModel();
});
afterAll(() => fake.stop());
beforeEach(() => fake.reset());

const scope = { owner: "local", session_id: "ses", mode: "fast" as const };
const roles = { fast: "small", quality: "large" };
const bare = () =>
  createCompatibleModel({
    baseUrl: fake.baseUrl,
    apiKey: "secret",
    models: { reader: roles, writer: roles, judge: roles },
  });
const noPause = async () => {};
const guarded = (timeoutMs = 5_000) => withTries(withTimeout(bare(), timeoutMs), noPause);
const providers: [string, () => Model][] = [
  ["offline", () => createOfflineModel()],
  ["compatible", () => guarded()],
];

const documents = { resume: RESUME, job: JOB };
const gap = {
  title: "Sourdough baking",
  kind: "skill",
  priority: "HIGH",
  job_quote: "Experience of sourdough baking",
  resume_quote: null,
};
const replies = [{ field_id: "story", question: "Tell", type: "textarea", answer: STORY }];
const answer = { ...documents, gap, replies, evidence: [], language: "en", as_of: "2026-11-20" };
const CALLS: [string, Omit<ModelCall<unknown>, "role" | "scope">][] = [
  ["readResume", { prompt: readResumePrompt.fill({ resume: RESUME }), schema: ReadResumeOutput }],
  ["readJob", { prompt: readJobPrompt.fill({ job: JOB }), schema: ReadJobOutput }],
  [
    "findGaps",
    { prompt: findGapsPrompt.fill({ ...documents, requirements: [], as_of: "2026-11-20" }), schema: FindGapsOutput },
  ],
  [
    "writeQuestions",
    {
      prompt: writeQuestionsPrompt.fill({
        ...documents,
        gaps: [{ ...askedGap(aGap()) }],
        family: "hospitality",
        language: "en",
      }),
      schema: WriteQuestionsOutput,
      shownSchema: WriteQuestionsRequest,
    },
  ],
  ["draftAnswer", { prompt: draftAnswerPrompt.fill(answer), schema: DraftOutput }],
  [
    "judgeAnswer",
    { prompt: judgeAnswerPrompt.fill({ ...documents, gap, replies, evidence: [], draft: DRAFT }), schema: JudgeOutput },
  ],
  [
    "repairAnswer",
    {
      prompt: repairAnswerPrompt.fill({
        ...documents,
        gap,
        replies,
        evidence: [],
        draft: DRAFT,
        unsupported: [],
        issues: [],
        language: "en",
      }),
      schema: DraftOutput,
    },
  ],
  [
    "refineAnswer",
    { prompt: refineAnswerPrompt.fill({ ...answer, draft: DRAFT, new_facts: [] }), schema: DraftOutput },
  ],
];

describe.each(providers)("the %s provider", (_, create) => {
  it.each(CALLS)("answers %s in the form asked for", async (_name, call) => {
    const { value, usage } = await create().complete({ ...call, role: "writer", scope });
    expect(call.schema.safeParse(value).success).toBe(true);
    expect(usage.calls).toBe(1);
  });

  it("gives its answer piece by piece when asked to", async () => {
    const pieces: string[] = [];
    const { value } = await create().complete({
      prompt: draftAnswerPrompt.fill(answer),
      schema: DraftOutput,
      role: "writer",
      scope,
      onToken: (piece) => pieces.push(piece),
    });
    expect(JSON.parse(pieces.join(""))).toEqual(value);
  });

  it("stops when it is told to", async () => {
    const call = { prompt: draftAnswerPrompt.fill(answer), schema: DraftOutput, role: "writer" as const, scope };
    await expect(create().complete({ ...call, signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe("the compatible provider at the wire", () => {
  const draft = (model: Model, over: Partial<ModelCall<z.infer<typeof DraftOutput>>> = {}) =>
    model.complete({ prompt: draftAnswerPrompt.fill(answer), schema: DraftOutput, role: "writer", scope, ...over });

  it("sends three segments, the first the same for everybody", async () => {
    await draft(guarded());
    const [request] = await fake.requests();
    expect(request?.messages.map(({ role }) => role)).toEqual(["system", "user", "user"]);
    expect(request?.messages[0]?.content).toBe(draftAnswerPrompt.system);
    expect(request?.messages[1]?.content).toContain(RESUME.trim());
  });

  it.each(["429", "500", "reset", "truncated", "broken_json", "wrong_schema", "empty", "cut_by_length"])(
    "tries again after %s, and counts what it took",
    async (behaviour) => {
      await fake.script([{ prompt: "draftAnswer", behaviour }]);
      await draft(guarded());
      expect(await fake.calls()).toEqual({ draftAnswer: 2 });
    },
  );

  it.each([
    ["429", "provider_unavailable"],
    ["500", "provider_unavailable"],
    ["reset", "provider_unavailable"],
    ["truncated", "provider_unavailable"],
    ["broken_json", "output_malformed"],
    ["wrong_schema", "output_malformed"],
    ["empty", "output_malformed"],
    ["cut_by_length", "output_malformed"],
  ])("gives up after three calls of %s with %s", async (behaviour, code) => {
    await fake.script([{ prompt: "draftAnswer", behaviour, times: 9 }]);
    await expect(draft(guarded())).rejects.toMatchObject({ code });
    expect(await fake.calls()).toEqual({ draftAnswer: 3 });
  });

  it.each(["truncated", "cut_by_length", "broken_json"])("does not accept a stream that is %s", async (behaviour) => {
    await fake.script([{ prompt: "draftAnswer", behaviour, times: 9 }]);
    await expect(draft(guarded(), { onToken: () => {} })).rejects.toMatchObject({
      name: expect.stringMatching(/OutputError|ProviderError/),
    });
  });

  it("takes a refusal as final and names it", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "refusal" }]);
    await expect(draft(guarded())).rejects.toMatchObject({ code: "provider_refused" });
    expect(await fake.calls()).toEqual({ draftAnswer: 1 });
  });

  it("gives up on a call that hangs and closes its connection", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang", times: 3 }]);
    await expect(draft(guarded(200))).rejects.toMatchObject({ code: "provider_timeout" });
    expect(await fake.calls()).toEqual({ draftAnswer: 3 });
    await expect.poll(() => fake.open()).toBe(0);
  });

  it("refuses a figure out of range instead of bending it", async () => {
    const value = {
      criteria: { specificity: 999, evidence: 9, professional_language: 9, relevance: 9 },
      strengths: [],
      issues: [],
    };
    await fake.script([{ prompt: "judgeAnswer", value, times: 3 }]);
    const call = CALLS.find(([name]) => name === "judgeAnswer")?.[1];
    await expect(guarded().complete({ ...call, role: "judge", scope } as ModelCall<unknown>)).rejects.toMatchObject({
      code: "output_malformed",
    });
  });

  it("reports what a malformed answer had used as well", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "wrong_schema" }]);
    const { usage } = await draft(guarded());
    expect(usage.calls).toBe(2);
    expect(usage.cost_usd).toBeNull();
    expect(usage.estimated).toBe(false);
  });

  it("tells the model what was wrong when it asks again", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "wrong_schema" }]);
    await draft(guarded());
    const [, second] = await fake.requests();
    expect(second?.messages.at(-1)?.content).toMatch(/could not be used: title/);
  });
});
