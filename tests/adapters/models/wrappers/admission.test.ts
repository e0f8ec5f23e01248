import { describe, expect, it } from "vitest";
import { createAdmission, withAdmission } from "../../../../adapters/models/wrappers/admission.js";
import { BudgetError } from "../../../../domain/errors.js";
import type { Cost } from "../../../../domain/receipt.js";
import { aScope, DRAFT } from "../../../../lab/support/builders.js";
import { fakeModel } from "../../../fakes/model.js";
import { aCall } from "../../../support/a-call.js";

/** A budget of so many dollars a day for all. */
const budget = (day: number) => {
  const asked: Cost[] = [];
  return {
    asked,
    affords: async (_owner: string, _session: string, cost: Cost) => {
      asked.push(cost);
      return cost.day > day ? new BudgetError({ code: "budget_exceeded", message: "spent" }) : null;
    },
  };
};
const thread = (thread_id: string, owner = "a") => aScope({ thread_id, owner });

describe("a run", () => {
  it("is admitted once, and reckoned with beside those that were admitted before", async () => {
    const ledger = budget(10);
    const { admit } = createAdmission(ledger);
    await admit(thread("t1"), 3);
    await admit(thread("t1"), 3);
    await admit(thread("t2", "b"), 4);
    expect(ledger.asked).toEqual([
      { session: 3, ownerDay: 3, day: 3 },
      { session: 4, ownerDay: 4, day: 7 },
    ]);
  });

  it("waits for another to end, and is refused if there is none to wait for", async () => {
    const { admit, release } = createAdmission(budget(10));
    await admit(thread("t1"), 8);
    let isAdmitted = false;
    const second = admit(thread("t2"), 8).then(() => {
      isAdmitted = true;
    });
    await admit(thread("t3"), 1);
    expect(isAdmitted).toBe(false);
    release({ owner: "a", thread_id: "t1" });
    await second;
    await expect(createAdmission(budget(10)).admit(thread("t4"), 11)).rejects.toThrow("spent");
  });

  it("stops waiting when it is cancelled", async () => {
    const { admit } = createAdmission(budget(10));
    await admit(thread("t1"), 8);
    const stop = new AbortController();
    const waiting = admit(thread("t2"), 8, stop.signal);
    stop.abort(new Error("cancelled"));
    await expect(waiting).rejects.toThrow("cancelled");
  });
});

it("a call is reckoned by its model's price, and without one as nothing", async () => {
  const limit = { maxOutputTokens: 1_000 };
  const profiles = { reader: limit, writer: limit, judge: limit, embedder: limit };
  const dollarsOf = async (prices: Record<string, { input: number; cached: number; output: number }>) => {
    const ledger = budget(1_000);
    const model = withAdmission(fakeModel({ draftAnswer: [DRAFT] }), createAdmission(ledger), prices, profiles);
    await model.complete(aCall());
    return ledger.asked[0]?.day;
  };
  // Five calls with the usual output are more than two with the most.
  expect(await dollarsOf({ fake: { input: 0, cached: 0, output: 1_000 } })).toBeCloseTo(7.5);
  expect(await dollarsOf({})).toBe(0);
});
