import { describe, expect, it } from "vitest";
import type { ChanceOf, Gap } from "../../../domain/gap.js";
import { aGap } from "../../../lab/support/builders.js";
import { minutesFor, selectMatters, weighed } from "../../../rules/gaps/order.js";

describe("the order of gaps", () => {
  const item = (over: Partial<Gap>, expected = 1, minutes = 2) => {
    const gap = aGap(over);
    return { gap, gaps: [gap], expected, worth: gap.threshold * expected, minutes };
  };
  it("is by priority, then by expected uncertainty per minute", () => {
    const items = [
      item({ gap_id: "log", priority: "LOGISTICAL" }),
      item({ gap_id: "slow" }, 1, 4),
      item({ gap_id: "quick" }, 1, 1),
      item({ gap_id: "crit", priority: "CRITICAL" }),
      item({ gap_id: "known" }, 0.1, 1),
    ];
    const { asked } = selectMatters(items, { maxQuestions: null, minutes: null });
    expect(asked.map(([gap]) => gap?.gap_id)).toEqual(["crit", "quick", "slow", "known", "log"]);
  });

  it("has first what is likelier to end well, where that is known; what fits into the minutes stays the same", () => {
    const gaps = [aGap({ gap_id: "degree", kind: "degree" }), aGap({ gap_id: "skill" })];
    const weigh = (chanceOf: ChanceOf) => gaps.map((gap) => weighed([gap], 2, { isKnown: () => false, chanceOf }));
    const order = (chanceOf: ChanceOf) =>
      selectMatters(weigh(chanceOf), { maxQuestions: null, minutes: null }).asked.map(([gap]) => gap?.gap_id);
    const byKind: ChanceOf = ({ kind }) => (kind === "degree" ? 0.1 : 0.6);
    expect(order(() => null)).toEqual(["degree", "skill"]);
    expect(order(byKind)).toEqual(["skill", "degree"]);
    expect(weigh(byKind).map(({ worth }) => worth)).toEqual(weigh(() => null).map(({ worth }) => worth));
  });

  it("asks about another sentence of the job before a second thing of the same one", () => {
    const quote = (start: number) => ({ text: "q", start, end: start + 1 });
    const items = [
      item({ gap_id: "interviews", job_quote: quote(10) }),
      item({ gap_id: "meetings", job_quote: quote(10) }),
      item({ gap_id: "training", job_quote: quote(50) }),
      item({ gap_id: "must", priority: "CRITICAL", job_quote: quote(90) }),
    ];
    const { asked } = selectMatters(items, { maxQuestions: 3, minutes: null });
    expect(asked.map(([gap]) => gap?.gap_id)).toEqual(["must", "interviews", "training"]);
  });

  it("says what was left out, by number or by minutes", () => {
    const items = [
      item({ gap_id: "a", threshold: 7 }, 1, 4),
      item({ gap_id: "b", threshold: 6 }, 1, 2),
      item({ gap_id: "c", threshold: 6 }, 1, 2),
    ];
    expect(selectMatters(items, { maxQuestions: 1, minutes: null })).toMatchObject({
      asked: [[{ gap_id: "b" }]],
      omitted: [[{ gap_id: "c" }], [{ gap_id: "a" }]],
    });
    // 4 minutes: b and c are worth 12, a alone 7.
    expect(selectMatters(items, { maxQuestions: null, minutes: 4 }).asked.map(([gap]) => gap?.gap_id)).toEqual([
      "b",
      "c",
    ]);
    expect(minutesFor([{ type: "textarea" }, { type: "text" }, { type: "select" }])).toBe(2.5);
  });
});
