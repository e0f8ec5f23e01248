import { describe, expect, it } from "vitest";
import type { PreferenceChange } from "../../domain/learning.js";
import { planOf, preferencesIn } from "../../rules/learning.js";

const said = (...changes: PreferenceChange[]) =>
  changes.map((preferences) => ({
    reply: { kind: "plan" as const, ask_id: "a", resource_ids: [], preferences },
  }));

describe("what a candidate prefers to learn from", () => {
  it("is the last word on each, and what was taken back is not in force", () => {
    expect(preferencesIn(said({ max_days: 5, level: "beginner" }, { max_days: 2 }))).toEqual({
      max_days: 2,
      level: "beginner",
    });
    expect(preferencesIn(said({ max_days: 5, level: "beginner" }, { max_days: null }))).toEqual({ level: "beginner" });
  });

  it("is taken back in the plan too; a plan without a first day begins on the day of the choice", () => {
    const shown = { ranked: [], web: [], preferences: { start_date: "2030-01-01", max_days: 3 } };
    const reply = {
      kind: "plan" as const,
      ask_id: "a",
      resource_ids: [],
      preferences: { start_date: null, max_days: null },
    };
    expect(planOf(shown, reply, "2026-11-22T06:00:00Z").preferences).toEqual({ start_date: "2026-11-22" });
    expect(planOf(shown, { ...reply, preferences: {} }, "2026-11-22T06:00:00Z").preferences).toEqual(shown.preferences);
  });
});
