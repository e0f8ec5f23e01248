import { describe, expect, it } from "vitest";
import type { QuestionRow } from "../../../adapters/stores/ports/sessions.js";
import { applyCorrections } from "../../../engine/sessions/corrections.js";
import { aGap } from "../../../lab/support/builders.js";
import { anAnswer } from "../../support/export-material.js";
import { aQuestionRow, aSessionView } from "../../support/session-rows.js";

const QUOTE = { text: "Baked bread", start: 60, end: 71 };
const LATER = { text: "Cake decorating", start: 120, end: 135 };
const part = (requirement: string, coverage: number) => ({ requirement, weight: 1, coverage, points: 0 });
const VIEW = aSessionView({
  match: { score: 50, parts: [part("Sourdough baking", 0), part("Food hygiene", 1)] },
  strengths: [{ title: "Food hygiene", job_quote: { text: "Food hygiene", start: 72, end: 84 }, resume_quote: QUOTE }],
  unread: [LATER],
});
const corrected = (...rows: QuestionRow[]) => applyCorrections(VIEW, rows);
const by = (choice: "not_asked" | "shown") =>
  aQuestionRow({
    outcome: "dismissed",
    correction: { choice, resume_quote: choice === "shown" ? QUOTE : null, at: null },
  });

describe("the corrections of a reading", () => {
  it("change nothing before there are any", () => {
    const { gaps, strengths, match, corrections } = corrected(aQuestionRow());
    expect([gaps.length, strengths.length, match.score, match.now, corrections]).toEqual([1, 1, 50, 50, []]);
  });

  it("take out what the job does not ask for, and turn what the résumé shows into a strength", () => {
    const not = corrected(by("not_asked"));
    expect([not.gaps, not.strengths.length, not.match.score]).toEqual([[], 1, 100]);
    const shown = corrected(by("shown"));
    expect(shown.gaps).toEqual([]);
    expect(shown.strengths.at(-1)).toMatchObject({ title: "Sourdough baking", resume_quote: QUOTE });
    expect([shown.match.score, shown.match.parts.length]).toEqual([100, 2]);
    expect(shown.corrections).toMatchObject([{ question_id: "ses.g1", choice: "shown", resume_quote: QUOTE }]);
  });

  it("do not count an answer of which nothing has a source, though it was accepted", () => {
    const answer = { ...anAnswer([]), spoken: "" };
    expect(corrected(aQuestionRow({ outcome: "accepted", answer })).match.now).toBe(
      corrected(aQuestionRow({ outcome: null })).match.now,
    );
    const said = anAnswer(["Shaped 30 loaves"]);
    expect(corrected(aQuestionRow({ outcome: "accepted", answer: said })).match.now).toBe(100);
  });

  it("count an accepted answer now, not at the start, and half where it shows a part or comes from another question", () => {
    const { match } = corrected(aQuestionRow({ outcome: "accepted" }));
    expect([match.score, match.now]).toEqual([50, 100]);
    expect(corrected(aQuestionRow({ outcome: "accepted", covers: "partial" })).match.now).toBe(75);
    expect(corrected(aQuestionRow({ outcome: "skipped" })).match.now).toBe(50);
    const other = aQuestionRow({ outcome: "accepted", also_shows: ["g1"] }, {}, { gap_id: "c1" });
    expect(corrected(aQuestionRow(), other).match.now).toBe(75);
    expect(corrected(aQuestionRow({ outcome: "skipped" }), other).match.now).toBe(50);
  });

  it("add what the job also asks for, by its priority, and no longer name its line as unread", () => {
    const gap = { gap_id: "a1", title: "Cake decorating", priority: "CRITICAL" as const, job_quote: LATER };
    const { gaps, unread, match, corrections } = corrected(aQuestionRow(), aQuestionRow({}, { added: true }, gap));
    expect(gaps.map(({ gap_id }) => gap_id)).toEqual(["a1", "g1"]);
    expect([unread, match.parts.length]).toEqual([[], 3]);
    expect(corrections).toMatchObject([{ question_id: "ses.a1", choice: "added" }]);
    const found = applyCorrections({ ...VIEW, gaps: [aGap(gap)] }, [aQuestionRow({}, { added: true }, gap)]);
    expect([found.gaps.length, found.corrections]).toEqual([1, []]);
  });
});
