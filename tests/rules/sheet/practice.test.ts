import { expect, it } from "vitest";
import { saysIn } from "../../../rules/says.js";
import { practiceRemarks } from "../../../rules/sheet/practice.js";

const SAYS = saysIn("en").sheet;
const statements = [
  { number: 1, text: "I rang the vet." },
  { number: 2, text: "She came within the hour." },
];
const remarks = (left_out: number[], added: string[], n = 1) =>
  practiceRemarks([{ entry_id: "q", said: "I called six vets." }], [{ n, left_out, added }], statements, SAYS).map(
    ({ kind, text }) => [kind, text],
  );

it("names what was told and left out, and what nobody was told, in the candidate's own words", () => {
  expect(remarks([2], ["six vets"])).toEqual([
    ["practice_left", "You had told this, and left it out: “She came within the hour.”"],
    ["practice_added", expect.stringContaining("“six vets”")],
  ]);
});

it("drops a statement that is not there and words that were not said, and says when nothing is missing", () => {
  expect(remarks([9], ["ten vets"])).toEqual([["practice_whole", "You said what you had told."]]);
  // Nothing is praised that was not compared.
  expect(remarks([2], [], 7)).toEqual([]);
});
