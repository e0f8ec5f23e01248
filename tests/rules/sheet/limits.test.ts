import { expect, it } from "vitest";
import { toldLimits } from "../../../rules/sheet/limits.js";
import { answer, bullet, source } from "../../support/exported.js";

const TOLD =
  "I code VAT on every invoice. I don't do the VAT return myself, the accountant does. I have never used Oracle but my sister has. I didn't wait for the rest. I never missed a run.";

it("what somebody does not do stands in their words, once, and no denial of one time", () => {
  const one = {
    ...answer("g1"),
    gap: "VAT",
    outcome: "accepted" as const,
    bullets: [bullet("Code VAT", [source("reply", "r1")])],
  };
  expect(toldLimits([one, one], new Map([["r1", TOLD]]))).toEqual([
    { what: one.gap, sentence: "I don't do the VAT return myself, the accountant does." },
    { what: one.gap, sentence: "I have never used Oracle." },
  ]);
  expect(toldLimits([{ ...one, outcome: "skipped" }], new Map([["r1", TOLD]]))).toEqual([]);
  expect(toldLimits([one], new Map())).toEqual([]);
});
