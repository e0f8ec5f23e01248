import { describe, expect, it } from "vitest";
import { withJoinedLetters } from "../../../language/text/spaced-letters.js";

describe("letters that are set apart for show", () => {
  it("become words, which wider gaps divide", () => {
    expect(withJoinedLetters("A N N  F I E L D")).toBe("ANN FIELD");
    expect(withJoinedLetters("W O R K   H I S T O R Y")).toBe("WORK HISTORY");
    expect(withJoinedLetters("Z O E\u0308  F I E L D")).toBe("ZOE\u0308 FIELD");
  });

  it("become words though a font draws two of them together, and a row of short words does not", () => {
    expect(withJoinedLetters("E D U C AT I O N")).toBe("EDUCATION");
    expect(withJoinedLetters("A B CD EF GH")).toBe("A B CD EF GH");
  });

  it("keep the signs within a name", () => {
    expect(withJoinedLetters("A N N - M A R I E  O ’ N E I L L")).toBe("ANN-MARIE O’NEILL");
    expect(withJoinedLetters("A N N  O  ’  N E I L L")).toBe("ANN O’NEILL");
    expect(withJoinedLetters("J . R .  F I E L D")).toBe("J. R. FIELD");
  });

  it("keep the marks around them", () => {
    expect(withJoinedLetters("# A N N  F I E L D")).toBe("# ANN FIELD");
    expect(withJoinedLetters("  **A N N  F I E L D** ")).toBe("  **ANN FIELD** ");
  });

  it("are joined in their own line or part of a line only", () => {
    expect(withJoinedLetters("A N N  F I E L D | Baker of A B C\tW O R K\nMill  Street Ltd\r\nS K I L L S")).toBe(
      "ANN FIELD | Baker of A B C\tWORK\nMill  Street Ltd\r\nSKILLS",
    );
  });

  it.each(["A B C", "2 0 1 9 5", "A N N Field", "A 1 B 2 C", "I am a baker"])(
    "are not a short list, a row of digits or a sentence: %j",
    (text) => expect(withJoinedLetters(text)).toBe(text),
  );
});
