import type { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import type { AIMessage, UsageMetadata } from "@langchain/core/messages";
import type { ChatGeneration, LLMResult } from "@langchain/core/outputs";
import { RunnableLambda } from "@langchain/core/runnables";
// This import passes callbacks on to the calls of a node, as everywhere in the program.
import "@langchain/langgraph";
import { beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { createGeminiModel } from "../../../adapters/models/chat/gemini.js";
import { createOpenAIModel } from "../../../adapters/models/chat/openai.js";
import { createFetch } from "../../../adapters/models/http.js";
import type { Model, ModelCall } from "../../../adapters/models/model.js";
import { createOfflineModel } from "../../../adapters/models/offline/offline.js";
import { withRetries } from "../../../adapters/models/wrappers/retries.js";
import { withTimeout } from "../../../adapters/models/wrappers/timeout.js";
import {
  ChooseResourcesOutput,
  DraftOutput,
  FindGapsOutput,
  JudgeOutput,
  ReadJobOutput,
  ReadResumeOutput,
  WriteQuestionsOutput,
  WriteQuestionsRequest,
} from "../../../domain/outputs.js";
import { aGap, aScope, DRAFT, JOB, RESUME, STORY, versionOf } from "../../../lab/support/builders.js";
import { reader } from "../../../lab/support/reader.js";
import { chooseResourcesPrompt } from "../../../prompts/choose-resources.js";
import { draftAnswerPrompt } from "../../../prompts/draft-answer.js";
import { findGapsPrompt } from "../../../prompts/find-gaps.js";
import { judgeAnswerPrompt } from "../../../prompts/judge-answer.js";
import { readJobPrompt } from "../../../prompts/read-job.js";
import { readResumePrompt } from "../../../prompts/read-resume.js";
import { refineAnswerPrompt } from "../../../prompts/refine-answer.js";
import { repairAnswerPrompt } from "../../../prompts/repair-answer.js";
import { SYSTEM } from "../../../prompts/shared.js";
import { writeQuestionsPrompt } from "../../../prompts/write-questions.js";
import { askedGap } from "../../../rules/questions/template.js";
import { type FakeModel, withFakeModels } from "../../support/fake-models.js";

let openai: FakeModel;
let gemini: FakeModel;
withFakeModels((fakes) => {
  ({ openai, gemini } = fakes);
});
beforeEach(() => Promise.all([openai.reset(), gemini.reset()]));

const KEY = "secret-key";
const scope = aScope();
const roles = { fast: "small", quality: "large" };
const profile = { temperature: 0, maxOutputTokens: 4096, timeoutMs: 5_000, idleTimeoutMs: 5_000, extra: {} };
const settings = (baseUrl: string) => ({
  baseUrl,
  apiKey: KEY,
  models: { reader: roles, writer: roles, judge: roles },
  experimentalWriters: { on: "new" },
  profiles: { reader: profile, writer: profile, judge: profile, embedder: profile },
  fetch: createFetch(4),
});
const noPause = async () => {};
const timed = (model: Model, over: Partial<typeof profile> = {}) => {
  const one = { ...profile, ...over };
  return withRetries(withTimeout(model, { reader: one, writer: one, judge: one, embedder: one }), noPause);
};
/** Providers that are called over HTTP, each with its fake. */
const WIRED: [string, () => FakeModel, () => Model][] = [
  ["compatible", () => openai, () => createOpenAIModel("compatible", settings(openai.baseUrl))],
  ["openai", () => openai, () => createOpenAIModel("openai", settings(openai.baseUrl))],
  ["gemini", () => gemini, () => createGeminiModel(settings(gemini.baseUrl))],
];
const providers: [string, () => Model][] = [
  ["offline", () => createOfflineModel(reader)],
  ...WIRED.map(([name, , create]): [string, () => Model] => [name, () => timed(create())]),
];

const documents = { resume_statements: `[1] ${RESUME}`, job: JOB };
const gap = {
  title: "Sourdough baking",
  kind: "skill",
  priority: "HIGH",
  job_quote: "Experience of sourdough baking",
  resume_quote: null,
};
const replies = [{ field_id: "story", question: "Tell", type: "textarea", said: [{ n: 7, text: STORY }] }];
const about = { resume_statements: `[1] ${RESUME}`, gap, replies, evidence: [] };
const answer = { ...about, language: "en", as_of: "2026-11-20" };
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
        earlier: [],
        ...documents,
        gaps: [{ ...askedGap(aGap()) }],
        others: ["Weighing and mixing"],
        language: "en",
      }),
      schema: WriteQuestionsOutput,
      shownSchema: WriteQuestionsRequest,
    },
  ],
  ["draftAnswer", { prompt: draftAnswerPrompt.fill(answer), schema: DraftOutput }],
  [
    "judgeAnswer",
    {
      prompt: judgeAnswerPrompt.fill({
        ...about,
        unanswered: [],
        said_already: [],
        others: [],
        draft: versionOf(DRAFT),
        sentences: [{ sentence: 1, text: "Shaped loaves", rests_on: [7] }],
        as_of: "2026-11-20",
      }),
      schema: JudgeOutput,
    },
  ],
  [
    "chooseResources",
    {
      prompt: chooseResourcesPrompt.fill({
        requirement: { title: "Sourdough baking" },
        question: "Have you baked sourdough?",
        country: "GB",
        resources: [{ n: 1, title: "Sourdough for beginners" }],
      }),
      schema: ChooseResourcesOutput,
    },
  ],
  [
    "repairAnswer",
    {
      prompt: repairAnswerPrompt.fill({
        ...about,
        draft: DRAFT,
        refused: [],
        issues: [],
        language: "en",
        as_of: "2026-11-20",
      }),
      schema: DraftOutput,
    },
  ],
  [
    "refineAnswer",
    {
      prompt: refineAnswerPrompt.fill({ ...answer, draft: DRAFT, refused: [], issues: [], new_facts: [] }),
      schema: DraftOutput,
    },
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

describe.each(WIRED)("the %s provider at the wire", (name, fakeOf, create) => {
  let fake: FakeModel;
  beforeEach(() => {
    fake = fakeOf();
  });
  const guarded = (over: Partial<typeof profile> = {}) => timed(create(), over);
  const draft = (model: Model, over: Partial<ModelCall<z.infer<typeof DraftOutput>>> = {}) =>
    model.complete({ prompt: draftAnswerPrompt.fill(answer), schema: DraftOutput, role: "writer", scope, ...over });

  it("sends what more calls share before what fewer do, and the key in a header", async () => {
    await draft(guarded());
    const [request] = await fake.requests();
    const [system, documents, task, own, ...more] = segmentsOf(request);
    expect(system).toBe(SYSTEM);
    expect(documents).toContain(RESUME.trim());
    expect(task).toBe(
      `${draftAnswerPrompt.task}\nAnswer with one JSON object of this type only:\ntype draftAnswer = { title: string; bullets: { text: string; rests_on: integer[] /* The numbers of the statements that say it */ }[] /* At most three lines, the best first; empty where nothing told is worth one */; not_done: integer[] | null /* Statements that are not told as done by the candidate, or are taken back */ }`,
    );
    expect(own).toContain(STORY);
    expect(more).toEqual([]);
    expect(JSON.stringify(await fake.headers())).toContain(KEY);
    expect(JSON.stringify(request)).not.toContain(KEY);
  });

  it("asks the model of the role and the mode, and another writer with the flag", async () => {
    const flags = { ...scope.flags, experimental_llm_model: true };
    await draft(guarded(), { scope: aScope({ mode: "quality" }) });
    await draft(guarded(), { scope: aScope({ flags }) });
    expect((await fake.ledger()).map(({ model }) => model)).toEqual(["large", "new"]);
  });

  it.each(["429", "500", "503", "reset", "truncated", "broken_json", "wrong_schema", "empty", "cut_by_length"])(
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

  it.each(["refusal", "filtered"])("takes a %s answer as final and names it, also in a stream", async (behaviour) => {
    await fake.script([{ prompt: "draftAnswer", behaviour, times: 2 }]);
    await expect(draft(guarded())).rejects.toMatchObject({ code: "provider_refused" });
    await expect(draft(guarded(), { onToken: () => {} })).rejects.toMatchObject({ code: "provider_refused" });
    expect(await fake.calls()).toEqual({ draftAnswer: 2 });
  });

  // Gemini says the same of a limit per minute and of a quota that is used up.
  if (name !== "gemini")
    it("does not try again when the quota of the key is used up", async () => {
      await fake.script([{ prompt: "draftAnswer", behaviour: "quota", times: 3 }]);
      const error = await draft(withRetries(guarded())).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: "provider_refused", message: expect.stringContaining("quota") });
      expect(await fake.calls()).toEqual({ draftAnswer: 1 });
    });

  it("gives up on a stream that falls silent, starts it anew and never shows text twice", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "silent" }]);
    let shown = "";
    const reply = await draft(guarded({ idleTimeoutMs: 200 }), {
      onToken: (piece) => {
        shown += piece;
      },
      onRestart: () => {
        shown = "";
      },
    });
    expect(JSON.parse(shown)).toEqual(reply.value);
    expect(await fake.calls()).toEqual({ draftAnswer: 2 });
    await expect.poll(() => fake.open()).toBe(0);
  });

  it("closes its connection when it is told to stop in the middle of a stream", async () => {
    await fake.script([{ prompt: "draftAnswer", piece_ms: 50 }]);
    const stop = new AbortController();
    const asked = draft(guarded(), { signal: stop.signal, onToken: () => stop.abort() });
    await expect(asked).rejects.toThrow();
    await expect.poll(() => fake.open(), { timeout: 1_000 }).toBe(0);
    expect(await fake.calls()).toEqual({ draftAnswer: 1 });
  });

  it.each([
    ["html", "provider_unavailable"],
    ["garbage", "provider_unavailable"],
    ["huge", "provider_refused"],
    ["bomb", "provider_refused"],
  ])("makes an honest problem of %s", async (behaviour, code) => {
    await fake.script([{ prompt: "draftAnswer", behaviour, times: 9 }]);
    const error = await draft(guarded()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    if (code === "provider_refused") expect(String(error)).toMatch(/longer than [18] MB/);
    expect(String(error)).not.toContain(KEY);
  });

  it("follows no redirect, and so takes its key to no other host", async () => {
    const other = name === "gemini" ? openai : gemini;
    await fake.script([{ prompt: "draftAnswer", behaviour: "redirect", location: `${other.baseUrl}/__calls` }]);
    await expect(draft(guarded())).rejects.toMatchObject({ code: "provider_refused", message: /redirect/ });
    expect(await other.headers()).toEqual([]);
  });

  it.each([false, true])(
    "reports to the token what the provider bills, cached tokens too (streamed: %s)",
    async (streamed) => {
      const long = { prompt: draftAnswerPrompt.fill({ ...answer, resume_statements: RESUME.repeat(40) }) };
      const over = { ...long, ...(streamed && { onToken: () => {} }) };
      const used = [await draft(guarded(), over), await draft(guarded(), over)].map(({ usage }) => usage);
      const billed = await fake.ledger();
      expect(
        used.map(({ input_tokens, cached_tokens, output_tokens }) => [input_tokens, cached_tokens, output_tokens]),
      ).toEqual(billed.map(({ input, cached, output }) => [input, cached, output]));
      expect(billed[1]?.cached).toBeGreaterThanOrEqual(1024);
      expect(used.every(({ estimated }) => !estimated)).toBe(true);
    },
  );

  it("is seen by LangChain's callbacks, each call with its name, its pieces and its usage to the token", async () => {
    const seen: { name: string | undefined; pieces: number; usage: UsageMetadata | undefined }[] = [];
    const callbacks = [
      {
        handleChatModelStart: (
          ...[, , , , , , , name]: Parameters<NonNullable<BaseCallbackHandler["handleChatModelStart"]>>
        ) => void seen.push({ name, pieces: 0, usage: undefined }),
        handleLLMNewToken: () => {
          const last = seen.at(-1);
          if (last) last.pieces += 1;
        },
        handleLLMEnd: ({ generations }: LLMResult) => {
          const [[generation] = []] = generations;
          const last = seen.at(-1);
          if (last)
            last.usage = ((generation as ChatGeneration | undefined)?.message as AIMessage | undefined)?.usage_metadata;
        },
      },
    ];
    await RunnableLambda.from(() => draft(guarded())).invoke({}, { callbacks });
    const [billed] = await fake.ledger();
    await expect
      .poll(() => seen)
      .toEqual([
        {
          name: "draftAnswer",
          pieces: expect.any(Number),
          usage: expect.objectContaining({ input_tokens: billed?.input, output_tokens: billed?.output }),
        },
      ]);
    expect(seen[0]?.pieces).toBeGreaterThan(3);
  });

  it("counts what a provider does not report, and says that it is an estimate", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "no_usage" }]);
    const { usage } = await draft(guarded());
    expect(usage.estimated).toBe(true);
    expect(usage.input_tokens).toBeGreaterThan(100);
    expect(usage.output_tokens).toBeGreaterThan(5);
  });

  it("gives up on a call that hangs and closes its connection", async () => {
    await fake.script([{ prompt: "draftAnswer", behaviour: "hang", times: 3 }]);
    await expect(draft(guarded({ timeoutMs: 200 }))).rejects.toMatchObject({ code: "provider_timeout" });
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
    expect(segmentsOf(second).at(-1)).toMatch(/could not be used: title/);
  });
});

/** The segments of a request, in either protocol. */
function segmentsOf(request: unknown): string[] {
  const { messages, systemInstruction, contents } = request as {
    messages?: { content: string }[];
    systemInstruction?: { parts: { text: string }[] };
    contents?: { parts: { text: string }[] }[];
  };
  if (messages) return messages.map(({ content }) => content);
  return [systemInstruction, ...(contents ?? [])].map((one) => one?.parts.map(({ text }) => text).join("") ?? "");
}
