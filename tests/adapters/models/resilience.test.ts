import { describe, expect, it } from "vitest";
import { withRetries } from "../../../adapters/models/wrappers/retries.js";
import { withDeadline } from "../../../adapters/retrieval/retriever.js";
import { ProviderError } from "../../../domain/errors.js";
import { DraftOutput } from "../../../domain/outputs.js";
import { aScope, DRAFT } from "../../../lab/support/builders.js";
import { draftAnswerPrompt } from "../../../prompts/draft-answer.js";
import { fakeModel } from "../../fakes/model.js";

const busy = (seconds?: number) =>
  new ProviderError({
    code: "provider_unavailable",
    message: "busy",
    retryable: true,
    details: seconds ? { retry_after_seconds: seconds } : {},
  });
const call = () => ({
  prompt: draftAnswerPrompt.fill({
    resume_statements: "",
    gap: "",
    replies: [],
    evidence: [],
    language: "en",
    as_of: "",
  }),
  schema: DraftOutput,
  role: "writer" as const,
  scope: aScope(),
});

describe("tries", () => {
  it("wait as long as the provider asks, and longer each time when it does not say", async () => {
    const waited: number[] = [];
    const sleep = async (ms: number) => void waited.push(ms);
    await withRetries(fakeModel({ draftAnswer: [busy(2), busy(), DRAFT] }), sleep).complete(call());
    expect(waited[0]).toBe(2000);
    expect(waited[1]).toBeGreaterThanOrEqual(225);
    expect(waited[1]).toBeLessThanOrEqual(375);
  });

  it("do not go on for a call that was cancelled", async () => {
    const model = fakeModel({ draftAnswer: [busy(), DRAFT] });
    await expect(
      withRetries(model, async () => {}).complete({ ...call(), signal: AbortSignal.abort() }),
    ).rejects.toThrow("busy");
    expect(model.requests).toHaveLength(1);
  });
});

describe("a search of a run that was cancelled", () => {
  it("ends with the run, and is not called unavailable", async () => {
    const search = withDeadline({ search: () => Promise.reject(new Error("closed")) }, 1000);
    const scope = { owner: "o", session_id: "s", question_id: "q", limit: 1, signal: AbortSignal.abort() };
    await expect(search("x", scope)).rejects.toThrow();
  });
});
