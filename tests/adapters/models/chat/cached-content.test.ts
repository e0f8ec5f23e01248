import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGeminiModel } from "../../../../adapters/models/chat/gemini.js";
import { createFetch } from "../../../../adapters/models/http.js";
import { withRetries } from "../../../../adapters/models/wrappers/retries.js";
import { DraftOutput, JudgeOutput } from "../../../../domain/outputs.js";
import { aScope, DRAFT, JOB, RESUME, STORY } from "../../../../lab/support/builders.js";
import { startFakeModel } from "../../../../lab/support/processes.js";
import { draftAnswerPrompt } from "../../../../prompts/draft-answer.js";
import { judgeAnswerPrompt } from "../../../../prompts/judge-answer.js";

let gemini: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  gemini = await startFakeModel("gemini");
});
afterAll(() => gemini.stop());
beforeEach(() => gemini.reset());

const names = { fast: "small", quality: "large" };
const profile = { temperature: 0, maxOutputTokens: 4096, timeoutMs: 5_000, idleTimeoutMs: 5_000, extra: {} };
const create = () =>
  withRetries(
    createGeminiModel({
      baseUrl: gemini.baseUrl,
      apiKey: "k",
      models: { reader: names, writer: names, judge: names },
      experimentalWriter: null,
      profiles: { reader: profile, writer: profile, judge: profile },
      fetch: createFetch(4),
    }),
    async () => {},
  );

const LONG = `${RESUME}\n${"I kept the books of the bakery. ".repeat(150)}`;
const inputs = (resume: string) => ({
  resume_statements: resume,
  job: JOB,
  gap: { title: "Sourdough", kind: "skill", priority: "HIGH", job_quote: "Sourdough", resume_quote: null },
  replies: [{ field_id: "story", question: "Tell", type: "textarea", said: [{ n: 1, text: STORY }] }],
  evidence: [],
  near: [],
});
const draftCall = (resume = LONG, scope = aScope()) => ({
  prompt: draftAnswerPrompt.fill({ ...inputs(resume), language: "en", as_of: "2026-11-20" }),
  schema: DraftOutput,
  role: "writer" as const,
  scope,
});
const judgeCall = () => ({
  prompt: judgeAnswerPrompt.fill({
    ...inputs(LONG),
    unanswered: [],
    said_already: [],
    gone_through: "no",
    others: [],
    draft: DRAFT,
    sentences: [],
    as_of: "2026-11-20",
  }),
  schema: JudgeOutput,
  role: "judge" as const,
  scope: aScope(),
});
const kept = async () => (await gemini.ledger()).filter(({ prompt }) => prompt === "cachedContents");
const last = async () => JSON.stringify((await gemini.requests()).at(-1));

describe("documents that Gemini is told to keep", () => {
  it("are kept beside the second call that begins with them, and not sent with the third", async () => {
    const model = create();
    await model.complete(draftCall());
    expect(await kept()).toEqual([]);
    const second = await model.complete(judgeCall());
    const [stored] = await kept();
    expect(second.stored?.tokens).toBe(stored?.input);
    const third = await model.complete({ ...draftCall(), onToken: () => {} });
    expect(await last()).not.toContain("kept the books");
    expect(await last()).toContain("fed the starter");
    expect(third.usage.cached_tokens).toBeGreaterThanOrEqual(stored?.input ?? Number.NaN);
    expect(third.stored).toBeUndefined();
    expect(await kept()).toHaveLength(1);
  });

  it("are billed once, to the call that had them kept", async () => {
    const model = create();
    const used = [];
    for (const call of [draftCall(), judgeCall(), draftCall()]) {
      const { usage, stored } = await model.complete(call as never);
      used.push({ ...usage, input_tokens: usage.input_tokens + (stored?.tokens ?? 0) });
    }
    const sum = (list: { [field: string]: unknown }[], field: string) =>
      list.reduce((all, one) => all + Number(one[field]), 0);
    const billed = await gemini.ledger();
    expect(sum(used, "input_tokens")).toBe(sum(billed, "input"));
    expect(sum(used, "cached_tokens")).toBe(sum(billed, "cached"));
  });

  it("are billed to a call that fails as well", async () => {
    const model = create();
    await model.complete(draftCall());
    await gemini.script([{ prompt: "judgeAnswer", behaviour: "refusal" }]);
    const error = await model.complete(judgeCall()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "provider_refused",
      details: { stored: { tokens: (await kept())[0]?.input } },
    });
  });

  it("are sent again when the provider has lost them", async () => {
    const model = create();
    await model.complete(draftCall());
    await model.complete(judgeCall());
    await gemini.forget();
    const { value } = await model.complete(draftCall());
    expect(value.bullets).toEqual([{ text: STORY, rests_on: [1] }]);
    expect(await last()).toContain("kept the books");
  });

  it("are kept for one owner and not used for another", async () => {
    const model = create();
    await model.complete(draftCall());
    await model.complete(judgeCall());
    await model.complete(draftCall(LONG, aScope({ owner: "somebody else" })));
    expect(await last()).toContain("kept the books");
  });

  it("are not kept when they are short, nor without the flag", async () => {
    const model = create();
    for (let call = 0; call < 3; call += 1) await model.complete(draftCall(RESUME));
    const off = aScope({ flags: { ...aScope().flags, use_prompt_cache_optimizer: false } });
    for (let call = 0; call < 3; call += 1) await model.complete(draftCall(LONG, off));
    expect(await kept()).toEqual([]);
  });

  it("leave the call as it is when they cannot be kept, and are not offered again", async () => {
    // Long enough by our estimate, too short by the provider's count.
    const borderline = (word: string) => `${RESUME}\n${word.repeat(1150)}`;
    const model = create();
    for (const word of ["éé ", "öö "])
      for (let call = 0; call < 3; call += 1) {
        const { value } = await model.complete(draftCall(borderline(word)));
        expect(value.bullets).toEqual([{ text: STORY, rests_on: [1] }]);
      }
    expect(await kept()).toEqual([]);
    expect((await gemini.calls())["/v1beta/cachedContents"]).toBe(1);
  });
});
