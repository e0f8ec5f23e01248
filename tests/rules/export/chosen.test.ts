import { describe, expect, it } from "vitest";
import { withoutLines } from "../../../rules/export/chosen.js";

describe("the résumé with the answers", () => {
  it("is without the heading of new lines that are all left out, and keeps the references behind it", () => {
    const section = { line_id: "section.Further", kind: "heading" as const, text: "Further" };
    const fresh = { line_id: "c", kind: "item" as const, text: "c", added: "s.g1" };
    const references = { line_id: "own.9", kind: "text" as const, text: "References on request" };
    const lines = [section, fresh, references];
    expect(withoutLines(lines, new Set(["c"])).lines).toEqual([references]);
    expect(withoutLines(lines, new Set(["own.9"])).lines).toEqual([section, fresh]);
  });
});
