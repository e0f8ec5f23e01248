import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGeminiModel } from "../../../../adapters/models/chat/gemini.js";
import { createFetch } from "../../../../adapters/models/http.js";
import { withRetries } from "../../../../adapters/models/wrappers/retries.js";
import { FindGapsOutput, WriteQuestionsRequest } from "../../../../domain/outputs.js";
import { aScope, JOB, RESUME } from "../../../../lab/support/builders.js";
import { startFakeModel } from "../../../../lab/support/processes.js";
import { findGapsPrompt } from "../../../../prompts/find-gaps.js";
import { writeQuestionsPrompt } from "../../../../prompts/write-questions.js";

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
      experimentalWriters: {},
      profiles: { reader: profile, writer: profile, judge: profile },
      fetch: createFetch(4),
    }),
    async () => {},
  );

const LONG = `${RESUME}\n${"I kept the books of the bakery. ".repeat(150)}`;
const MARK = "Sourdough, fed daily";
const writeCall = (resume = LONG, scope = aScope()) => ({
  prompt: writeQuestionsPrompt.fill({
    ...{ resume_statements: resume, job: JOB, others: [], earlier: [], language: "en" },
    gaps: [{ gap_id: "g1", title: MARK, kind: "skill", job_quote: "Sourdough", resume_quote: null }],
  }),
  schema: WriteQuestionsRequest,
  role: "writer" as const,
  scope,
});
const findCall = () => ({
  prompt: findGapsPrompt.fill({ resume_statements: LONG, job: JOB, requirements: [], as_of: "2026-11-20" }),
  schema: FindGapsOutput,
  role: "reader" as const,
  scope: aScope(),
});
const WRITTEN = [{ gap_id: "g1", question: `Tell me about ${MARK}. Have you done this?` }];
const kept = async () => (await gemini.ledger()).filter(({ prompt }) => prompt === "cachedContents");
const last = async () => JSON.stringify((await gemini.requests()).at(-1));

describe("documents that Gemini is told to keep", () => {
  it("are kept beside the third call that begins with them, and not sent with the fourth", async () => {
    const model = create();
    await model.complete(writeCall());
    await model.complete(writeCall());
    expect(await kept()).toEqual([]);
    const second = await model.complete(findCall());
    const [stored] = await kept();
    expect(second.stored?.tokens).toBe(stored?.input);
    const third = await model.complete({ ...writeCall(), onToken: () => {} });
    expect(await last()).not.toContain("kept the books");
    expect(await last()).toContain(MARK);
    expect(third.usage.cached_tokens).toBeGreaterThanOrEqual(stored?.input ?? Number.NaN);
    expect(third.stored).toBeUndefined();
    expect(await kept()).toHaveLength(1);
  });

  it("are billed once, to the call that had them kept", async () => {
    const model = create();
    const used = [];
    for (const call of [writeCall(), writeCall(), findCall(), writeCall()]) {
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
    await model.complete(writeCall());
    await model.complete(writeCall());
    await gemini.script([{ prompt: "findGaps", behaviour: "refusal" }]);
    const error = await model.complete(findCall()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "provider_refused",
      details: { stored: { tokens: (await kept())[0]?.input } },
    });
  });

  it("are sent again when the provider has lost them", async () => {
    const model = create();
    await model.complete(writeCall());
    await model.complete(writeCall());
    await model.complete(findCall());
    await gemini.forget();
    const { value } = await model.complete(writeCall());
    expect(value.questions).toMatchObject(WRITTEN);
    expect(await last()).toContain("kept the books");
  });

  it("are kept for one owner and not used for another", async () => {
    const model = create();
    await model.complete(writeCall());
    await model.complete(writeCall());
    await model.complete(findCall());
    await model.complete(writeCall(LONG, aScope({ owner: "somebody else" })));
    expect(await last()).toContain("kept the books");
  });

  it("are not kept when they are short, nor without the flag", async () => {
    const model = create();
    for (let call = 0; call < 4; call += 1) await model.complete(writeCall(RESUME));
    const off = aScope({ flags: { ...aScope().flags, use_prompt_cache_optimizer: false } });
    for (let call = 0; call < 4; call += 1) await model.complete(writeCall(LONG, off));
    expect(await kept()).toEqual([]);
  });

  it("leave the call as it is when they cannot be kept, and are not offered again", async () => {
    // Long enough by our estimate, too short by the provider's count.
    const borderline = (word: string) => `${RESUME}\n${word.repeat(1150)}`;
    const model = create();
    for (const word of ["éé ", "öö "])
      for (let call = 0; call < 4; call += 1) {
        const { value } = await model.complete(writeCall(borderline(word)));
        expect(value.questions).toMatchObject(WRITTEN);
      }
    expect(await kept()).toEqual([]);
    expect((await gemini.calls())["/v1beta/cachedContents"]).toBe(1);
  });
});
