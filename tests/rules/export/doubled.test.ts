import { describe, expect, it } from "vitest";
import { doubledIn } from "../../../rules/export/doubled.js";

describe("the résumé with the answers", () => {
  it("has lines that a new one of the same post says more fully", () => {
    const line = (text: string, added?: string) => ({
      ...{ line_id: text, kind: "item" as const, text },
      ...(added && { added }),
    });
    const post = (text: string) => ({ line_id: text, kind: "post" as const, text });
    const [old, fresh] = [
      "Prepared files for FOS",
      "Prepared nine case files for the Ombudsman (FOS), two of them in 2024",
    ];
    const lines = [
      post("Adviser"),
      line(old),
      line(fresh, "s.g1"),
      line("Prepared 12 files for FOS"),
      line("Prepared files for Lorne"),
      line("Prepared files, kept the log, rang the customers"),
      line("Files"),
      post("Clerk"),
      line(old),
    ];
    // The same words in another post are another fact, and so are another figure, another name and a further act.
    expect(doubledIn(lines)).toEqual([{ line_id: old, what: old, why: expect.stringContaining(fresh) }]);
    // So is a new line of another answer; two of one answer were written side by side.
    const others = [lines[0], line(old, "s.g2"), line(fresh, "s.g1")].flatMap((one) => one ?? []);
    expect(doubledIn(others)).toEqual([
      { line_id: old, what: old, why: expect.stringMatching(/^a new line, left out/) },
    ]);
    const shorter = [lines[0], line(fresh), line(old, "s.g1")].flatMap((one) => one ?? []);
    expect(doubledIn(shorter)).toEqual([]);
  });
});
