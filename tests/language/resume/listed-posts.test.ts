import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { withoutListed } from "../../../language/resume/listed-posts.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";

const post = (title: string, employer: string, time: string, ...lines: string[]) => ({
  ...{ title, employer, place: null, header: `${title}, ${employer}, ${time}`, lines },
});
const detailed = post("Team Secretary (Real Estate)", "Maddox Verity LLP, Holborn", "2012 - 2014", "Typed for six.");
const listed = post("Team Secretary", "Maddox Verity LLP", "2012 - 2014");

describe("posts that are only listed in a summary", () => {
  it("are left out for those with their lines, above or below", () => {
    expect(withoutListed([listed, detailed])).toEqual([detailed]);
    expect(withoutListed([detailed, listed])).toEqual([detailed]);
  });

  it.each([
    ["in another year", post("Team Secretary", "Maddox Verity LLP", "2016 - 2018")],
    ["at another employer", post("Team Secretary", "Maddox", "2012 - 2014", "Lines")],
    ["with another title", post("Team Leader", "Maddox Verity LLP", "2012 - 2014")],
    ["that begins with the same letters", post("Team Secret", "Maddox Verity LLP", "2012 - 2014")],
  ])("stay %s", (_, other) => expect(withoutListed([other, detailed])).toEqual([other, detailed]));

  it("stay where nothing more is said of them", () => {
    expect(withoutListed([listed, listed])).toEqual([listed, listed]);
  });

  it("are not read twice", () => {
    const resume = `Ann Field

CAREER SUMMARY
Oct 2019 - present	Halcyon Bridge Capital	EA to the CEO
Jan 2015 - Sep 2019	Maddox Verity LLP	Team Secretary

CAREER DETAIL

EA to the CEO
Halcyon Bridge Capital, Mayfair
October 2019 - present
- Organised the office move in 2021

Team Secretary
Maddox Verity LLP, Holborn
January 2015 - September 2019
- Arranged a conference for 120
`;
    const { roles } = readResumeByRules({ resume }, reader);
    expect(roles.map(({ title, lines }) => [title, lines.length])).toEqual([
      ["EA to the CEO", 1],
      ["Team Secretary", 1],
    ]);
  });
});
