import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { locatedRoles } from "../../../language/resume/validate-resume.js";
import { readResumeByRules } from "../../../language/resume.js";
import { sourceText } from "../../../language/text/spans.js";

/** The posts of a work history, each as title, beginning and end. */
function timesOf(history: string) {
  const text = `Ida Moor\n\nWORK EXPERIENCE\n\n${history}\n\nEDUCATION\nDiploma, Hill College, 2010\n`;
  const roles = locatedRoles(sourceText(text), readResumeByRules({ resume: text }, reader));
  const shown = (date: { year: number; month: number | null } | null) =>
    date && [date.year, ...(date.month ? [date.month] : [])].join("-");
  return roles.map(({ title, start, end, current }) => [title, shown(start), current ? "now" : shown(end)]);
}

describe("the times of posts at one employer", () => {
  it("are those of the whole time: a post ends where the one above it begins", () => {
    const history = [
      "Harcourt Lettings Ltd, Leeds    March 2015 – June 2021",
      "Office Manager (from Jan 2018)",
      "- Moved the firm to cloud filing",
      "- Led three clerks",
      "Lettings Administrator",
      "- Wrote tenancy agreements",
      "",
      "Receptionist, Hill Surgery, Leeds    2012 – 2015",
      "- Answered the phone",
    ].join("\n");
    expect(timesOf(history)).toEqual([
      ["Office Manager", "2018-1", "2021-6"],
      ["Lettings Administrator", "2015-3", "2018-1"],
      ["Receptionist", "2012", "2015"],
    ]);
  });

  it("are their own where they have some", () => {
    const history = [
      "Harcourt Lettings Ltd, Leeds    2015 – 2021",
      "Office Manager    2018 – 2021",
      "- Led three clerks",
      "Lettings Administrator    2015 – 2017",
      "- Wrote tenancy agreements",
    ].join("\n");
    expect(timesOf(history)).toEqual([
      ["Office Manager", "2018", "2021"],
      ["Lettings Administrator", "2015", "2017"],
    ]);
  });
});

describe("an end that is left out", () => {
  it.each([
    ["2019 –", "now"],
    ["2019 – ?", null],
    ["2019 – 2021", "2021"],
  ])("of %s", (time, end) => {
    expect(timesOf(`${time}  Office Manager, Harcourt Lettings Ltd\n- Led three clerks`)).toEqual([
      ["Office Manager", "2019", end],
    ]);
  });
});
