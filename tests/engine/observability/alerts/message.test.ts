import { describe, expect, it } from "vitest";
import type { AlertNotice } from "../../../../domain/alert.js";
import { messageOf } from "../../../../engine/observability/alerts/message.js";

const notice = (over: Partial<AlertNotice> = {}): AlertNotice => ({
  at: "2026-11-20T09:00:00.000Z",
  id: "p95_slow",
  kind: "fired",
  severity: "warning",
  title: "Runs are slow",
  value: 3.456,
  about: "overhead",
  threshold: 3,
  unit: "s",
  runbook: "Look at the queue.",
  ...over,
});

describe("the message about alerts", () => {
  it("says what was measured, its limit and what to do", () => {
    expect(messageOf([notice()])).toEqual({
      subject: "[warning] Runs are slow",
      text: "[warning] Runs are slow\n3.46 s (overhead), threshold 3.00 s; p95_slow, 2026-11-20T09:00:00.000Z\nWhat to do: Look at the queue.",
    });
  });

  it("has nothing to do about what is resolved, and no place or value that is not known", () => {
    const { subject, text } = messageOf([notice({ kind: "resolved", value: null, about: null })]);
    expect(subject).toBe("[resolved] Runs are slow");
    expect(text).toContain("no measurement, threshold 3.00 s");
    expect(text).not.toContain("What to do");
  });

  it("names the first of several and how many more there are", () => {
    const { subject, text } = messageOf([notice(), notice({ id: "errors", title: "Runs fail" })]);
    expect(subject).toBe("[warning] Runs are slow and 1 more");
    expect(text).toContain("\n\n[warning] Runs fail\n");
    expect(messageOf([]).subject).toBe("");
  });

  it.each([
    ["share", 0.0512, "5.1 %"],
    ["usd", 0.5, "$0.50"],
    ["points", 5.94, "5.9 of 10"],
    ["down", 1, "no answer"],
    ["down", 0, "answers"],
  ] as const)("shows a value in %s: %s", (unit, value, shown) => {
    const { text } = messageOf([notice({ unit, value, about: null })]);
    expect(text.split("\n")[1]?.startsWith(shown)).toBe(true);
    expect(text.includes("threshold")).toBe(unit !== "down");
  });
});
