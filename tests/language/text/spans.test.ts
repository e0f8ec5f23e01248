import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, sourceText } from "../../../language/text/spans.js";

describe("spans", () => {
  it("count code points of the unchanged text, whatever stands before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", minLength: 1 }), (before, passage) => {
        const text = `${before}\n${passage.trim() || "x"}\nend`;
        const quote = sourceText(text).locate(passage.trim() || "x");
        expect([...text].slice(quote?.start, quote?.end).join("")).toBe(quote?.text);
      }),
    );
  });

  it("find a passage whose white space was folded, and quote the source", () => {
    const source = sourceText("🙂 Care for\n   the patient");
    expect(source.locate("Care for the patient")).toEqual({ text: "Care for\n   the patient", start: 2, end: 25 });
    expect(source.locate("care for the patients")).toBeNull();
    const marks = "a 12-lead (ECG) / [x] {y} ^$ .*+? | \\ end";
    expect(sourceText(`${marks.replace(" ", "\n")} more`).locate(marks)?.start).toBe(0);
    expect(source.locate(marks)).toBeNull();
    expect(codePointLength("🙂a")).toBe(2);
  });
});

describe("a quote", () => {
  it("has no white space at its ends", () => {
    expect(sourceText("  I left \n").quote(0, 10)).toEqual({ text: "I left", start: 2, end: 8 });
  });

  const source = sourceText("She said: “I’ve led it – twice…” Then Rust.");
  it.each([`I've led it - twice...`, "she said", "Then Rust", "then Rust…"])(
    "is found again over typographic forms: %s",
    (passage) => expect(source.locate(passage)).not.toBeNull(),
  );
  it("keeps the case of names", () => expect(source.locate("Then rust")).toBeNull());
});
