import { expect, it } from "vitest";
import { withFallbackModels } from "../../../../adapters/models/wrappers/fallback.js";
import { BudgetError, OutputError } from "../../../../domain/errors.js";
import { DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall, aUsage } from "../../../support/a-call.js";

const malformed = () =>
  new OutputError({ code: "output_malformed", message: "bad", details: { usage: aUsage({ output_tokens: 5 }) } });
const first = (answer: unknown) => ({ ...fakeModel({ draftAnswer: [answer] }), name: "one" });

it("the next model answers, with the usage of the first", async () => {
  const both = withFallbackModels([first(malformed()), fakeModel({ draftAnswer: [DRAFT] })]);
  expect(await both.complete(aCall())).toMatchObject({ value: DRAFT, usage: { calls: 2, output_tokens: 5 } });
  expect([both.name, both.modelFor("writer", aCall().scope)]).toEqual(["one", "fake,fake"]);
});

it("the last error is thrown if nobody answers", async () => {
  const both = withFallbackModels([first(malformed()), fakeModel({ draftAnswer: [unavailable()] })]);
  await expect(both.complete(aCall())).rejects.toMatchObject({ code: "provider_unavailable" });
});

it("a spent budget is no failure of a model", async () => {
  const spent = new BudgetError({ code: "budget_exceeded", message: "spent" });
  const next = fakeModel({ draftAnswer: [DRAFT] });
  await expect(withFallbackModels([first(spent), next]).complete(aCall())).rejects.toBe(spent);
  expect(next.requests).toEqual([]);
});

it("one model alone stays itself", () => {
  const alone = fakeModel({});
  expect(withFallbackModels([alone])).toBe(alone);
});
