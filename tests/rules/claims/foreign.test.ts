import { expect, it } from "vitest";
import { createLanguageReader } from "../../../engine/program/language.js";
import { foreignIn } from "../../../rules/claims/foreign.js";

const { lexicon } = createLanguageReader();
const LINES = ["Covered as nurse in charge on about 20 night shifts", "The ward works with NerveCentre"];

it.each([
  ["You covered about 20 night shifts in charge. What was yours to decide?", []],
  ["How did you manage a team of 12?", ["12"]],
  ["You brought SystmOne to the ward: how?", ["SystmOne"]],
  ["What did NerveCentre change for you?", []],
])("of %s, %j is in none of the others", (text, expected) => {
  expect(foreignIn(text, LINES, lexicon)).toEqual(expected);
});
