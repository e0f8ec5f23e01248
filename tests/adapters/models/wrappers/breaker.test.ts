import { expect, it } from "vitest";
import { withBreaker } from "../../../../adapters/models/wrappers/breaker.js";
import { OutputError } from "../../../../domain/errors.js";
import { DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall } from "../../../support/a-call.js";

const malformed = () => new OutputError({ code: "output_malformed", message: "bad", retryable: true });
async function after(...answers: unknown[]) {
  const model = fakeModel({ draftAnswer: [...answers, DRAFT] });
  const guarded = withBreaker(model, 60_000);
  for (const _ of answers) await guarded.complete(aCall()).catch(() => {});
  return { guarded, model };
}

it("five outages in a row end the calls for a while, and say how long", async () => {
  const { guarded, model } = await after(...Array.from({ length: 5 }, unavailable));
  expect(guarded.circuit()).toBe("open");
  await expect(guarded.complete(aCall())).rejects.toMatchObject({
    code: "provider_unavailable",
    retryable: false,
    details: { retry_after_seconds: 60 },
  });
  expect(model.requests).toHaveLength(5);
});

it("an answer between them begins the count anew, and a bad answer is no outage", async () => {
  const outages = Array.from({ length: 4 }, unavailable);
  const { guarded } = await after(...outages, DRAFT, ...Array.from({ length: 4 }, unavailable));
  expect(guarded.circuit()).toBe("closed");
  const bad = await after(...Array.from({ length: 6 }, malformed));
  expect(bad.guarded.circuit()).toBe("closed");
  expect((await bad.guarded.complete(aCall())).value).toEqual(DRAFT);
});
