import { describe, expect, it } from "vitest";
import { doubtInGerman, isGerman } from "../../../language/telling/german.js";

describe("a German sentence", () => {
  it("is plain with ich or wir and nothing that governs it, or with a participle alone", () => {
    expect(doubtInGerman("Ich habe gezählt", true)).toBeNull();
    expect(doubtInGerman("Die Kasse gezählt", true)).toBeNull();
    expect(doubtInGerman("Ich würde zählen", true)).toBe("würde");
    expect(doubtInGerman("Lea hat gezählt", true)).toBe("Lea hat gezählt");
  });

  it("is known by few words", () => {
    expect(isGerman("kurs im januar besucht, mit bescheinigung vom meister")).toBe(true);
    expect(isGerman("Counted the till on Fridays")).toBe(false);
    expect(isGerman("I drove the chair of the board, Mrs von der Heide, to every meeting of that long year")).toBe(
      false,
    );
  });
});
