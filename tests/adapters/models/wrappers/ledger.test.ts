import { describe, expect, it } from "vitest";
import { priced, withLedger } from "../../../../adapters/models/wrappers/ledger.js";
import { ProviderError } from "../../../../domain/errors.js";
import type { CallLedger, Reservation } from "../../../../domain/receipt.js";
import type { Usage } from "../../../../domain/usage.js";
import { DRAFT, unavailable } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall, aUsage } from "../../../support/a-call.js";

const price = { input: 2, cached: 1, output: 10 };
const limit = { maxOutputTokens: 1_000 };
const profiles = { reader: limit, writer: limit, judge: limit, embedder: limit };

function aLedger() {
  const reserved: Reservation[] = [];
  const settled: { end: string; usage: Usage; isJournaled: boolean }[] = [];
  const ledger: CallLedger = {
    async reserve(one) {
      reserved.push(one);
      return { ...one, call_id: "c1" };
    },
    affords: async () => null,
    async settle(_booking, end, usage, _ms, answer) {
      settled.push({ end, usage, isJournaled: answer !== undefined });
    },
  };
  return { reserved, settled, ledger };
}
const booked = (answer: unknown, prices: Record<string, typeof price> = { fake: price }) => {
  const kept = aLedger();
  return { ...kept, model: withLedger(fakeModel({ draftAnswer: [answer] }), kept.ledger, prices, profiles) };
};

describe("a call in the ledger", () => {
  it("is booked at its highest cost, and settled with its answer if it has a key", async () => {
    const { model, reserved, settled } = booked(DRAFT);
    const journalKey = { owner: "a", session_id: "s1", key: "k" };
    expect(await model.complete({ ...aCall(), journalKey })).toMatchObject({ journaled: true });
    expect(reserved[0]).toMatchObject({ model: "fake", priority: "", role: "writer" });
    expect(reserved[0]?.reserved_usd).toBeGreaterThan(0.01);
    expect(settled).toMatchObject([{ end: "done", isJournaled: true }]);
    const plain = booked(DRAFT, {});
    expect(await plain.model.complete(aCall())).toMatchObject({ journaled: false });
    expect(plain.reserved[0]?.reserved_usd).toBeNull();
  });

  it("that failed costs what was reported, an estimate if it was at work, or nothing", async () => {
    const late = (usage?: Usage) =>
      new ProviderError({ code: "provider_timeout", message: "late", ...(usage && { details: { usage } }) });
    const failed = async (error: Error) => {
      const { model, settled } = booked(error);
      await expect(model.complete(aCall())).rejects.toBe(error);
      return settled[0];
    };
    expect(await failed(late(aUsage({ output_tokens: 100 })))).toMatchObject({
      end: "failed",
      usage: { cost_usd: 0.001 },
    });
    const estimate = await failed(late());
    expect([estimate?.usage.estimated, (estimate?.usage.input_tokens ?? 0) > 10]).toEqual([true, true]);
    expect((await failed(unavailable()))?.usage).toMatchObject({ calls: 1, input_tokens: 0, cost_usd: 0 });
  });

  it("is not made for a run that was stopped", async () => {
    const { model, reserved } = booked(DRAFT);
    await expect(model.complete({ ...aCall(), signal: AbortSignal.abort(new Error("stopped")) })).rejects.toThrow(
      "stopped",
    );
    expect(reserved).toEqual([]);
  });
});

it("content that the provider keeps is paid as input and by the hour", () => {
  const stored = { tokens: 1_000_000, hours: 0.5 };
  expect(priced(aUsage(), { ...price, storage: 4 }, stored)).toMatchObject({ input_tokens: 1_000_000, cost_usd: 4 });
  expect(priced(aUsage(), price, stored).cost_usd).toBe(2);
  expect([priced(aUsage(), null).cost_usd, priced(aUsage({ output_tokens: 1 }), null).cost_usd]).toEqual([0, null]);
});
