import { describe, expect, it } from "vitest";
import { parseAnswer, type RawAnswer } from "../../../../adapters/models/chat/structured.js";
import { DRAFT } from "../../../../lab/support/builders.js";
import { aCall } from "../../../support/a-call.js";

const tokens = { input: 100, cached: 40, output: 20 };
const parsed = (over: Partial<RawAnswer>) =>
  parseAnswer({ text: JSON.stringify(DRAFT), finish: "done", refusal: "", tokens, ...over }, aCall(), "fake:m");

describe("the answer of a model", () => {
  it("is its value with the usage that the provider reports", async () => {
    expect(await parsed({})).toMatchObject({
      value: DRAFT,
      provider: "fake:m",
      reportsCached: true,
      usage: { calls: 1, input_tokens: 100, cached_tokens: 40, output_tokens: 20, estimated: false },
    });
    const silent = await parsed({ tokens: { ...tokens, cached: null } });
    expect([silent.reportsCached, silent.usage.cached_tokens]).toEqual([false, 0]);
    expect((await parsed({ tokens: { ...tokens, cached: 500 } })).usage.cached_tokens).toBe(100);
  });

  it("has an estimate where no usage is reported", async () => {
    const { usage, reportsCached } = await parsed({ tokens: null });
    expect([usage.estimated, reportsCached]).toEqual([true, false]);
    expect(usage.input_tokens).toBeGreaterThan(usage.output_tokens);
  });

  it.each<[string, Partial<RawAnswer>, string, boolean]>([
    ["was cut off", { finish: "length" }, "output_malformed", true],
    ["broke off", { finish: null }, "output_malformed", true],
    ["is no JSON", { text: "Here it is:" }, "output_malformed", true],
    ["is of another form", { text: '{"title":7}' }, "output_malformed", true],
    ["was filtered", { finish: "filtered" }, "provider_refused", false],
    ["was declined", { refusal: "I cannot." }, "provider_refused", false],
  ])("is refused with its usage if it %s", async (_, over, code, retryable) => {
    await expect(parsed(over)).rejects.toMatchObject({ code, retryable, details: { usage: { input_tokens: 100 } } });
  });

  it("says where it is of another form", async () => {
    await expect(parsed({ text: '{"title":7,"bullets":[],"spoken":[]}' })).rejects.toThrow("title: ");
  });
});
