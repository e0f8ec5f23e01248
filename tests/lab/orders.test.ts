import { expect, it } from "vitest";
import { ordersOf } from "../../lab/eval/orders.js";
import { aGap } from "../../lab/support/builders.js";
import { aQuestion } from "../support/sessions.js";

/** A session of closed questions, each about one gap: what its requirement weighs, where the job has it, and how much its answer showed. */
function recorded(asked: { priority: "CRITICAL" | "LOW"; at: number; weight: number; now: number }[]) {
  const ids = asked.map((_, at) => `g${at}`);
  return {
    questions: ids.map((gap_id) => aQuestion({ gap_id, gap_ids: [gap_id], status: "closed" })),
    gaps: asked.map(({ priority, at }, index) => ({
      ...aGap({ gap_id: `g${index}`, requirement_id: `r${index}`, priority }),
      job_quote: { start: at, end: at + 1, text: "x" },
    })),
    match: {
      score: 0,
      now: 0,
      parts: asked.map(({ weight, now }, at) => ({
        ...{ requirement_id: `r${at}`, requirement: "x", weight, points: 0, points_now: 0 },
        ...{ coverage: 0, coverage_now: now },
      })),
    },
  };
}

const LOW = { priority: "LOW", weight: 1, now: 0 } as const;
const CRITICAL = { priority: "CRITICAL", weight: 3, now: 1 } as const;

it("a replay says after which share of the questions the match was reached, by order", () => {
  const session = recorded([
    { ...LOW, at: 0 },
    { ...LOW, at: 1 },
    { ...LOW, at: 2 },
    { ...CRITICAL, at: 3 },
  ]);
  const rows = ordersOf([session, recorded([{ ...LOW, at: 0 }])]).split("\n");
  const row = (name: string) => rows.find((line) => line.startsWith(name))?.match(/\d\.\d\d|\d of \d/g);
  // A session in which no answer brought anything says nothing of orders.
  expect(rows[0]).toContain("4 questions of 1 sessions");
  expect(row("as it was asked")).toEqual(["1.00", "0 of 1"]);
  expect(row("by priority")).toEqual(["0.25", "1 of 1"]);
  expect(row("by what they could bring")).toEqual(["0.25", "1 of 1"]);
  expect(row("by what they brought")).toEqual(["0.25", "1 of 1"]);
  expect(Number(row("by chance")?.[0])).toBeCloseTo(0.63, 1);
});
