import { describe, expect, it } from "vitest";
import type { ChosenPlan, ItemProgress, PlanChange, PlanRecord, PreferenceChange } from "../../domain/learning.js";
import { aResource } from "../../lab/support/builders.js";
import {
  changePlan,
  learningPlanOf,
  learntLines,
  noteOn,
  planOf,
  preferencesIn,
  withRecord,
} from "../../rules/learning.js";

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

describe("what is recorded about a plan", () => {
  const AT = "2026-11-22T06:00:00Z";
  const reply = { kind: "plan" as const, ask_id: "a", resource_ids: ["r1", "r2"] };
  const plan: ChosenPlan = {
    ...planOf({ ranked, web: [], preferences: {} }, reply, AT),
    ...{ gap_title: "Sourdough", job_title: "Baker", chosen_at: AT },
  };
  const changedBy = (change: PlanChange, record: PlanRecord | null = null) => {
    const after = changePlan(plan, record, change, "2026-12-01T06:00:00Z");
    return "record" in after ? withRecord(plan, after.record) : after.errors.map(({ path }) => path);
  };
  const recordOf = (change: PlanChange) => {
    const after = changePlan(plan, null, change, AT);
    return "record" in after ? after.record : null;
  };
  const progress = (...items: Partial<ItemProgress>[]): PlanChange => ({
    progress: items.map((item, at) => ({ resource_id: `r${at + 1}`, ...item })) as NonNullable<PlanChange["progress"]>,
  });

  it("makes of a percentage a status, and of a status a percentage", () => {
    expect(changedBy(progress({ percent: 40 }))).toMatchObject({
      status: "in_progress",
      progress: [
        { status: "in_progress", percent: 40 },
        { status: "not_started", percent: 0 },
      ],
    });
    expect(changedBy(progress({ percent: 100 }))).toMatchObject({ progress: [{ status: "completed" }, {}] });
    expect(changedBy(progress({ status: "completed" }))).toMatchObject({ progress: [{ percent: 100 }, {}] });
  });

  it("is refused where they do not go together, or name no resource of the plan", () => {
    expect(changedBy(progress({ status: "completed", percent: 50 }))).toEqual(["progress.0.percent"]);
    expect(changedBy(progress({ status: "in_progress", percent: 100 }))).toEqual(["progress.0.percent"]);
    expect(changedBy(progress({ status: "not_started", percent: 1 }))).toEqual(["progress.0.percent"]);
    expect(changedBy({ progress: [{ resource_id: "other", percent: 1 }] })).toEqual(["progress.0.resource_id"]);
  });

  it("completes the plan once nothing is left to do and something was done", () => {
    expect(changedBy(progress({ status: "completed" }, { status: "skipped" }))).toMatchObject({ status: "completed" });
    expect(changedBy(progress({ status: "skipped" }, { status: "skipped" }))).not.toMatchObject({
      status: "completed",
    });
    expect(changedBy({})).toMatchObject({ status: "suggested" });
  });

  it("gives the plan up, which another choice takes up again", () => {
    const record = recordOf({ status: "abandoned" });
    expect(withRecord(plan, record).status).toBe("abandoned");
    expect(withRecord({ ...plan, chosen_at: "2026-12-24T06:00:00Z" }, record).status).toBe("suggested");
    expect(changedBy({ status: "in_progress" }, record)).toMatchObject({ status: "suggested" });
  });

  it("keeps what was done on a resource that a later choice leaves out", () => {
    const record = recordOf(progress({ status: "completed", evidence: "Baked 20 loaves" }));
    const later = planOf({ ranked, web: [], preferences: {} }, { ...reply, resource_ids: ["r3"] }, AT);
    expect(withRecord(later, record).resources.map(({ resource_id }) => resource_id)).toEqual(["r3", "r1"]);
  });

  it("gives the résumé exactly what was done, and the question to answer again once something is finished", () => {
    const linesOf = (change: PlanChange) => learntLines(withRecord(plan, recordOf(change))).map(({ text }) => text);
    expect(linesOf({})).toEqual([]);
    expect(linesOf(progress({ percent: 50 }))).toEqual([
      "Sourdough for beginners (A school), in progress: 1.5 of 3 days",
    ]);
    const done = progress({ status: "completed" }, { percent: 50 });
    expect(linesOf(done)[0]).toBe("Sourdough for beginners (A school), completed 2026-11");
    expect(linesOf({ ...done, status: "abandoned" })).toHaveLength(1);
    const shown = (change: PlanChange, isOpen?: boolean) =>
      learningPlanOf({ plan_id: "s.g1", session_id: "s", plan, record: recordOf(change) }, isOpen);
    expect(shown(done).offer).toMatchObject({ kind: "reopen", question_id: "s.g1" });
    expect([shown(done, false).offer, shown(progress({ percent: 50 })).offer, shown({}).resume_line]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
