import { describe, expect, it } from "vitest";
import { overlaps, tooManyYears, wrongDates } from "../../../rules/contradictions/dates.js";
import { ruleInput } from "../../support/contradictions.js";

const RESUME = `JO MARLOW

EMPLOYMENT

March 2021 - present
Baker, full-time
Millgate Bakery, York
- Bake 240 loaves a night

August 2016 - February 2021
Assistant Baker, full-time
Coppergate Breads, Selby
- Shaped and scored sourdough

EDUCATION
BSc Chemistry, Hull, 2014`;

describe("years that are told of a post", () => {
  const found = (reply: string) => tooManyYears(ruleInput(RESUME, reply)).map(({ what }) => what);

  it("are more than its dates give beyond what rounding explains, and a year more if they are said to be rounded", () => {
    expect(found("I was at Coppergate Breads for six years.")).toEqual([
      "6 years are more than the dates give: 4 years and 7 months",
    ]);
    expect(found("I was at Coppergate Breads for five years.")).toEqual([]);
    expect(found("I was at Coppergate Breads for about six years.")).toEqual([]);
  });

  it("are those of somebody else, or of an occupation of all its posts", () => {
    expect(found("My colleague was at Coppergate Breads for nine years.")).toEqual([]);
    expect(found("I have ten years of experience as a baker.")).toEqual([]);
    expect(found("I have twelve years of experience as a baker.")).toHaveLength(1);
  });
});

describe("a year that is told", () => {
  const found = (reply: string) => wrongDates(ruleInput(RESUME, reply)).map(({ what }) => what);

  it("is outside the dates of the post that the sentence names", () => {
    expect(found("I started at Millgate Bakery in 2018.")).toEqual(["2018 is outside the dates of that post"]);
    expect(found("I started at Millgate Bakery in 2021.")).toEqual([]);
    expect(found("Ana started at Millgate Bakery in 2018.")).toEqual([]);
  });

  it("is another than the résumé has at the same school", () => {
    const resume = "Jo Marlow\n\nEDUCATION\nDiploma in critical care, University of Limerick, awarded 2017\n";
    const late = "I finished the Limerick diploma in the autumn of 2019.";
    expect(wrongDates(ruleInput(resume, late)).map(({ what }) => what)).toEqual(["The résumé has 2017 for it"]);
    expect(wrongDates(ruleInput(resume, "I finished the Limerick diploma in 2017."))).toEqual([]);
    expect(wrongDates(ruleInput(resume, "I finished the Cork diploma in 2019."))).toEqual([]);
  });

  it("is another than the résumé has for the degree", () => {
    expect(found("I finished my BSc in 2015.")).toEqual(["The résumé has 2014 for it"]);
    expect(found("I finished my BSc in 2014.")).toEqual([]);
  });
});

describe("full-time work at the same time", () => {
  const found = (resume: string, ...replies: string[]) =>
    overlaps(ruleInput(resume, ...replies)).map(({ quotes }) => quotes.map(({ kind }) => kind));

  it("is a reply's beside a post of the résumé, unless it was on the side or is about that post", () => {
    expect(found(RESUME, "I was a full-time courier in Hull for the whole of 2018.")).toEqual([["reply", "resume"]]);
    expect(found(RESUME, "I was a part-time courier in Hull for the whole of 2018.")).toEqual([]);
    expect(found(RESUME, "I was full-time at Coppergate Breads for the whole of 2018.")).toEqual([]);
  });

  it("is that of two posts of the résumé, but for a hand-over", () => {
    const earlier = (from: string) => RESUME.replace("March 2021", from);
    expect(found(earlier("September 2020"))).toEqual([["resume", "resume"]]);
    expect(found(earlier("January 2021"))).toEqual([]);
    expect(found(earlier("September 2020").replaceAll("full-time", "part-time"))).toEqual([]);
  });
});
