import { describe, expect, it } from "vitest";
import type { ClaimSource } from "../../../domain/answer.js";
import type { Contradiction } from "../../../domain/contradiction.js";
import { DEFAULT_THRESHOLDS } from "../../../domain/gap.js";
import { contradictionGap, contradictionQuestion } from "../../../rules/questions/contradiction.js";
import { saysIn } from "../../../rules/says.js";

const source = (kind: ClaimSource["kind"], quote: string): ClaimSource => ({
  ...{ kind, ref: kind, quote, start: 5, end: 5 + quote.length },
});
const LINE = source("resume", "Trained five\napprentices");
const REPLY = source("reply", "There were four of them");
const between = (...quotes: Contradiction["quotes"]) =>
  ({ contradiction_id: "c1", kind: "sum", what: "Two figures", quotes }) as Contradiction;

describe("the question that settles a contradiction", () => {
  it("names both statements with their sources, and lets one, both or neither be right", () => {
    const { text, fields } = contradictionQuestion(between(LINE, REPLY), saysIn("en"));
    expect(text).toContain('"Trained five apprentices" (résumé) and "There were four of them" (your reply)');
    expect(fields[0]?.options?.map(({ value, label }) => [value, label]).slice(0, 2)).toEqual([
      ["first", "Trained five apprentices"],
      ["second", "There were four of them"],
    ]);
    expect(fields[0]?.options?.slice(2).map(({ value }) => value)).toEqual(["both", "neither"]);
  });

  it("is of low priority, with the passage of the résumé if one is of it", () => {
    const gap = contradictionGap(between(REPLY, LINE), DEFAULT_THRESHOLDS, true);
    expect([gap.priority, gap.threshold]).toEqual(["LOW", DEFAULT_THRESHOLDS.LOW]);
    expect(gap.resume_quote).toEqual({ text: LINE.quote, start: LINE.start, end: LINE.end });
    expect(contradictionGap(between(REPLY, REPLY), DEFAULT_THRESHOLDS, true).resume_quote).toBeNull();
  });
});
