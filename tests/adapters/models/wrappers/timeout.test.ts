import { describe, expect, it } from "vitest";
import type { Model } from "../../../../adapters/models/model.js";
import { withTimeout } from "../../../../adapters/models/wrappers/timeout.js";
import { ProviderError } from "../../../../domain/errors.js";
import { DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall, aUsage } from "../../../support/a-call.js";

const LONG_MS = 60_000;
const limited = (model: Model, timeoutMs: number, idleTimeoutMs: number) => {
  const limits = { timeoutMs, idleTimeoutMs };
  return withTimeout(model, { reader: limits, writer: limits, judge: limits, embedder: limits });
};
/** A model that says a piece, or nothing, and then waits for the end of its signal. */
const silent = (piece: string): Model => ({
  ...fakeModel({}),
  complete: ({ signal, onToken }) => {
    if (piece !== "") onToken?.(piece);
    return new Promise((_, reject) => {
      const details = { usage: aUsage({ output_tokens: 3 }) };
      const stop = () => reject(new ProviderError({ code: "provider_unavailable", message: "closed", details }));
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", stop);
    });
  },
});

describe("a call with limits of time", () => {
  it("that does not end is late, with the usage that its adapter knows", async () => {
    await expect(limited(silent(""), 10, LONG_MS).complete(aCall())).rejects.toMatchObject({
      code: "provider_timeout",
      retryable: true,
      message: "The model did not answer within 0.01 s.",
      details: { usage: { output_tokens: 3 } },
    });
  });

  it("that stops in its stream is silent, and heard until then", async () => {
    const heard: string[] = [];
    const call = { ...aCall(), onToken: (piece: string) => void heard.push(piece) };
    await expect(limited(silent("a"), LONG_MS, 10).complete(call)).rejects.toThrow("fell silent for 0.01 s");
    expect(heard).toEqual(["a"]);
  });

  it("that is cancelled or fails by itself has its own error", async () => {
    const cancelled = limited(silent(""), LONG_MS, LONG_MS).complete({ ...aCall(), signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: "provider_unavailable" });
    const failing = limited(fakeModel({ draftAnswer: [unavailable(), DRAFT] }), LONG_MS, LONG_MS);
    await expect(failing.complete(aCall())).rejects.toMatchObject({ code: "provider_unavailable" });
    expect((await failing.complete(aCall())).value).toEqual(DRAFT);
  });
});
