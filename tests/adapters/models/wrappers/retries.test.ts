import { describe, expect, it } from "vitest";
import { withRetries } from "../../../../adapters/models/wrappers/retries.js";
import { OutputError, ProviderError } from "../../../../domain/errors.js";
import { usageOf } from "../../../../domain/usage.js";
import { DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall, aUsage } from "../../../support/a-call.js";

const malformed = () =>
  new OutputError({ code: "output_malformed", message: "No JSON.", details: { usage: aUsage({ output_tokens: 5 }) } });
const refused = () => new ProviderError({ code: "provider_refused", message: "no" });
const trying = (answers: unknown[]) => {
  const waited: number[] = [];
  const model = fakeModel({ draftAnswer: answers });
  return { model, waited, tries: withRetries(model, async (ms) => void waited.push(ms)) };
};

describe("a call that fails", () => {
  it("is made three times at most, and has the usage of all", async () => {
    const { model, tries } = trying([malformed(), unavailable(), unavailable(), DRAFT]);
    await expect(tries.complete(aCall())).rejects.toMatchObject({ details: { usage: { calls: 1, output_tokens: 5 } } });
    expect(model.requests).toHaveLength(3);
  });

  it("is made again at once with the complaint about its form", async () => {
    const { model, tries, waited } = trying([malformed(), DRAFT]);
    const restarts: string[] = [];
    const { value, usage } = await tries.complete({ ...aCall(), onRestart: () => void restarts.push("again") });
    expect([value, usage.calls, restarts, waited]).toEqual([DRAFT, 2, ["again"], []]);
    expect(model.requests[1]?.prompt.messages.at(-1)?.content).toContain("could not be used: No JSON.");
    expect(model.requests[0]?.prompt.messages).toHaveLength(4);
  });

  it("waits before an outage is over, at most ten seconds", async () => {
    const later = new ProviderError({
      code: "provider_unavailable",
      message: "busy",
      retryable: true,
      details: { retry_after_seconds: 60 },
    });
    const { waited, tries } = trying([later, DRAFT]);
    await tries.complete(aCall());
    expect(waited).toEqual([10_000]);
  });

  it.each([
    ["a refusal", refused()],
    ["a bug", new TypeError("bug")],
  ])("is not made again after %s", async (_, error) => {
    const { model, tries } = trying([error, DRAFT]);
    await expect(tries.complete(aCall())).rejects.toBe(error);
    expect(model.requests).toHaveLength(1);
  });
});

describe("an answer that its caller wishes better", () => {
  const wish = (value: unknown) => (value === DRAFT ? null : "bullets.0.text has 26 words.");
  const long = { ...DRAFT, title: "Long" };

  it("is asked for once more with what is wished, and the second answer counts, whatever it is", async () => {
    const { model, tries } = trying([long, { ...long, title: "Longer" }, DRAFT]);
    const restarts: string[] = [];
    const reply = await tries.complete({ ...aCall(), wish, onRestart: () => void restarts.push("again") });
    expect(reply).toMatchObject({ value: { title: "Longer" }, usage: { calls: 2 } });
    expect([restarts, model.requests.length]).toEqual([["again"], 2]);
    expect(model.requests[1]?.prompt.messages.at(-1)?.content).toContain("bullets.0.text has 26 words.");
  });

  it("stands if no other comes, with the usage of both calls", async () => {
    for (const error of [malformed(), refused()]) {
      const { tries } = trying([long, error]);
      const reply = await tries.complete({ ...aCall(), wish });
      expect(reply).toMatchObject({ value: { title: "Long" } });
      expect(reply.usage.calls).toBe(1 + usageOf(error).calls);
    }
  });

  it("is not asked for again if nothing is wished", async () => {
    const { model, tries } = trying([DRAFT]);
    await tries.complete({ ...aCall(), wish: () => null });
    expect(model.requests).toHaveLength(1);
  });
});

it("an error without usage cost nothing", () => {
  expect([usageOf(refused()).calls, usageOf(malformed()).calls]).toEqual([0, 1]);
});
