import { describe, expect, it } from "vitest";
import { otherFigures } from "../../../rules/contradictions/figures.js";
import { ruleInput } from "../../support/contradictions.js";

const RESUME = `Jo Marlow

EXPERIENCE

Technician, Cutbank Survey, Boise, 04/2021 - present
- Logged 46 borings beside the staff geologist
- Cut missed appointments from 14 % to 9 % in 2023
- Ran about 65 water samples a day for metals

Technician, Peakwater Ltd, Boise, 2015 - 2020
- Trained 5 new drillers on the rig
`;
const found = (...replies: string[]) =>
  otherFigures(ruleInput(RESUME, ...replies)).map(({ quotes }) => quotes.map(({ quote }) => quote));

describe("two figures of one thing", () => {
  it("are asked about, whatever stands between them", () => {
    const more = "At Cutbank Survey I logged 64 borings in total.";
    expect(found(more)).toEqual([[more, "Logged 46 borings beside the staff geologist"]]);
    const other = "We replaced 48 switches in total over the summer.";
    const switches = "It was 84 switches in total that we replaced over the summer.";
    expect(found(other, switches)).toEqual([[switches, other]]);
  });

  it("may be one of two: what is equal shows that both are of the same", () => {
    const cut = "Missed appointments went from 14 percent to 4 percent over 2023.";
    expect(found(cut)).toEqual([[cut, "Cut missed appointments from 14 % to 9 % in 2023"]]);
  });

  it.each([
    ["as in the résumé", "I logged 46 borings in total."],
    ["rounded", "I logged about 50 borings in all."],
    ["at least so many", "I logged more than 40 borings there."],
    ["of another thing", "I logged 64 permits in total."],
    ["of another time", "In 2023 I logged 64 borings."],
    ["of a part", "I logged 12 of the borings alone."],
    ["of another part of the week", "I logged 12 borings on Saturdays."],
    ["of another employer", "At Cutbank Survey I trained 9 new drillers on the rig."],
    ["somebody else's", "My colleague logged 64 borings in total."],
    ["not done", "I would have logged 64 borings in total."],
  ])("agree if the other is %s: %s", (_, reply) => expect(found(reply)).toEqual([]));
});
