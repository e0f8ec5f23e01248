import { expect, it } from "vitest";
import { languageLevel, languageLevelsIn, languagesIn } from "../../../language/names/spoken-languages.js";

it("languages are found in any case, each once and by one name", () => {
  expect(languagesIn("Deutsch and German, MANDARIN, some Twi")).toEqual(["german", "chinese", "twi"]);
  expect(languagesIn("Polished manners")).toEqual([]);
});

it.each([
  ["Polish A2", 2],
  ["Conversational Polish", 3],
  ["Good Polish, now fluent", 5],
  ["Polish, mother tongue", 7],
  ["Polish", null],
])("the level of %j is %j", (text, level) => expect(languageLevel(text)).toBe(level));

it("a language with its level is one passage, and one without a level is none", () => {
  expect(languageLevelsIn("Your Dutch is at least B1, and your Polish too")).toEqual(["Dutch is at least B1"]);
  expect(languageLevelsIn("C1 level in German")).toEqual(["C1 level in German"]);
  expect(languageLevelsIn("Dutch, and a B1 lathe")).toEqual([]);
});
