import { describe, expect, it } from "vitest";
import { closeSigns, listSign, signAlone } from "../../../language/text/signs.js";

describe("the sign of a list item", () => {
  it.each([
    ["- Baked bread", "-"],
    ["• Baked bread", "•"],
    ["→ Baked bread", "→"],
    ["😀 Baked bread", "😀"],
    ["1. Baked bread", "1."],
    ["12) Baked bread", "12)"],
    ["(3) Baked bread", "(3)"],
    ["(iii) Baked bread", "(iii)"],
    ["(b) Baked bread", "(b)"],
    ["[X] Baked bread", "[X]"],
    ["4.1  Baked bread", "4.1"],
    ["a) Baked bread", "a)"],
    ["o Baked bread", "o"],
    ["o 40 loaves a day", "o"],
  ])("is a mark, a number or a small letter with a blank behind it: %j", (line, sign) => {
    expect(listSign(line)?.sign).toBe(sign);
  });

  it.each(["-> Baked bread", "=> Baked bread", ">> Baked bread", "-- Baked bread", "–> Baked bread"])(
    "may be an arrow of two signs: %j",
    (line) => expect(line.slice(listSign(line)?.lead)).toBe("Baked bread"),
  );

  it("needs no blank behind it where several lines begin so", () => {
    const close = closeSigns(["-took minutes", "  -Ordered paper", "*Clerk*", "*night* shifts", "+44 20", "~tea"]);
    expect([...close]).toEqual(["-"]);
    expect(listSign("  -took minutes", close)).toEqual({ sign: "-", blank: "  ", lead: 3 });
    expect(listSign("-took minutes")).toBeNull();
    expect(listSign("-40 degrees", close)).toBeNull();
    expect([...closeSigns(["*kneaded dough", "*sold bread"])]).toEqual(["*"]);
  });

  it("has the blanks before it, and a lead behind which the text begins", () => {
    expect(listSign("\t  –  Baked bread")).toEqual({ sign: "–", blank: "\t  ", lead: 6 });
    expect("✔️ Baked bread".slice(listSign("✔️ Baked bread")?.lead)).toBe("Baked bread");
    expect("-\u200bBaked bread".slice(listSign("-\u200bBaked bread")?.lead)).toBe("Baked bread");
  });

  it("may stand alone, above its text", () => {
    expect(["•", "  - ", "·", "\uf0b7"].map(signAlone)).toEqual(["•", "-", "·", "\uf0b7"]);
    expect(["", "--", "A", "• Bread", "1."].map(signAlone)).toEqual([null, null, null, null, null]);
  });

  it("sticks to the text if a font draws it", () => {
    expect(listSign("•Baked bread")).toEqual({ sign: "•", blank: "", lead: 1 });
    expect(listSign(" \uf0b7Baked bread")).toEqual({ sign: "\uf0b7", blank: " ", lead: 2 });
  });

  it.each([
    "",
    "- ",
    "-Baked bread",
    "1.5 tonnes of bread",
    "1.Baked bread",
    "2019. A year",
    "A) Baked bread",
    "o baked bread",
    "a baker",
    "# Work",
    "$ 5 a loaf",
    '" Baked bread',
    "Baked - bread",
    "-- Where I have worked --",
  ])("is not there in %j", (line) => expect(listSign(line)).toBeNull());
});
