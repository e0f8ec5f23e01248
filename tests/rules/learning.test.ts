import { describe, expect, it } from "vitest";
import type { PreferenceChange } from "../../domain/learning.js";
import { aResource } from "../../lab/support/builders.js";
import { noteOn, planOf, preferencesIn } from "../../rules/learning.js";

const plain = aResource();
const parts = { relevance: 25, difficulty_fit: 20, rating: 0, diversity: 15, certificate: 0, cost: 10 };
const ranked = [1, 2, 3].map((at) => ({ ...plain, resource_id: `r${at}`, score: 70, parts }));
const ok = { state: "ok" as const, resources: [plain] };
const byModel = { preferences: { country: "GB" }, chosen_by: "model" as const };

const learnt = (kind: "skill" | "certificate", trainable = false) => ({
  ...{ kind, trainable },
  job_quote: { text: "We pay for the\nLevel 3 course.", start: 0, end: 1 },
});

describe("the note on what can be learnt", () => {
  it("begins with what the job offers itself, before what the catalogue lacks", () => {
    const said = noteOn([], { state: "empty", resources: [] }, { ...byModel, gap: learnt("certificate", true) });
    expect(said).toMatch(
      /^The job says that it can be learnt there: "We pay for the Level 3 course\." The catalogue has nothing/,
    );
  });

  it("says nothing where there is enough", () => {
    expect(noteOn(ranked, ok, { ...byModel, gap: learnt("skill") })).toBeNull();
  });

  it("says that a paper is asked for to which nothing leads", () => {
    expect(noteOn(ranked, ok, { ...byModel, gap: learnt("certificate") })).toBe(
      "None of these ends with the paper itself.",
    );
    const [first, ...others] = ranked;
    const leading = first ? [{ ...first, leads: true as const }, ...others] : [];
    expect(noteOn(leading, ok, { ...byModel, gap: learnt("certificate") })).toBeNull();
  });

  it("says that words alone decided where the model could not be asked", () => {
    const said = noteOn(ranked, ok, { ...byModel, chosen_by: "words_without_model", gap: learnt("skill") });
    expect(said).toMatch(/^The model could not be asked/);
    const empty = noteOn([], { state: "empty", resources: [] }, { ...byModel, chosen_by: "words_without_model" });
    expect(empty).toMatch(/has nothing on this .* The model could not be asked/);
  });

  it("names other preferences only where they would show more", () => {
    const none = "The catalogue has nothing on this within 10 days for GB.";
    const sharing = { ...plain, days: 40, shares_words: true as const };
    expect(noteOn([], { state: "ok", resources: [sharing] }, { ...byModel, gap: learnt("skill") })).toBe(none);
    const longer = { state: "ok" as const, resources: [{ ...plain, days: 40 }] };
    expect(noteOn([], longer, { ...byModel, gap: learnt("skill") })).toMatch(`${none} By their words 1 more may fit`);
  });
});

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
