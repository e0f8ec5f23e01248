import { describe, expect, it } from "vitest";
import {
  capitalised,
  inMixedCase,
  oneLine,
  stopped,
  uncapitalised,
  withApostrophes,
  withCapitalI,
  withoutMarks,
} from "../../../language/text/letters.js";

describe("the letters of a text", () => {
  it("become plain Latin ones", () => {
    expect(["Łódź", "Straße", "CAFÉ", "Ærø"].map(withoutMarks)).toEqual(["lodz", "strasse", "cafe", "aero"]);
  });

  it("of a name in capitals are small within a sentence, but for acronyms", () => {
    const names = [
      "DENISE ADEYEMI-COLE",
      "CITY OF YORK COUNCIL",
      "HGV DRIVER (NIGHTS)",
      "O’NEILL & SONS",
      "NHS",
      "McKay Ltd",
    ];
    expect(names.map(inMixedCase)).toEqual([
      ...["Denise Adeyemi-Cole", "City of York Council", "HGV Driver (Nights)", "O’Neill & Sons", "NHS", "McKay Ltd"],
    ]);
  });

  it("are capitals where the I was typed small, and stay elsewhere", () => {
    expect(withCapitalI("i moved it and i've noted it")).toBe("I moved it and I've noted it");
    expect(withCapitalI("part i: wi-fi, i.e. a/i")).toBe("part i: wi-fi, i.e. a/i");
    expect([capitalised("über"), uncapitalised("Über"), capitalised("")]).toEqual(["Über", "über", ""]);
  });

  it("get the apostrophes that were left out", () => {
    expect(withApostrophes("Whats needed, ive said, dont")).toBe("What's needed, I've said, don't");
    expect(withApostrophes("the whatsit, don't")).toBe("the whatsit, don't");
  });
});

it("a sentence ends with one stop, and is put on one line", () => {
  expect(["I left", "I left.", "'Let him finish.'", "Why?"].map(stopped)).toEqual([
    "I left.",
    "I left.",
    "'Let him finish.'",
    "Why?",
  ]);
  expect(oneLine(" I\n\tleft ")).toBe("I left");
});
