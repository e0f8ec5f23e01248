import { describe, expect, it } from "vitest";
import { citing, known, missingWith, RESUME } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("a sentence about the work in one post", () => {
  it("may be at another employer that the reply itself names, by a part of its name", () => {
    const resume = `${RESUME}\nWaiter, Salt & Cedar Restaurant Group, 2014 - 2015\n- Waited\n`;
    const told = sourcesOf({
      resume,
      where: "Halden Bakery",
      replies: ["At Salt & Cedar I counted the party inquiries."],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("inquiries")).flatMap(({ missing }) => missing);
    expect(whyOf("Counted the party inquiries at Salt & Cedar Restaurant Group")).toEqual([]);
    expect(whyOf("Counted the party inquiries at Corner Bread")).toEqual(["it was not at Corner Bread Ltd"]);
    // With that employer come the dates of its post, and those of no other.
    const datesOf = missingWith(told, /inquiries|2014 - 2015|2016 - 2018/);
    expect(datesOf("Counted the party inquiries from 2014 to 2015")).toEqual([]);
    expect(datesOf("Counted the party inquiries from 2016 to 2018")).toEqual([
      '"2016" is not there',
      '"2018" is not there',
    ]);
  });

  it("names the employer and the dates of its own post, for the candidate to confirm", () => {
    expect(known("At Halden Bakery, 2019 to 2023, trained 3 apprentices", "apprentices")).toEqual(["open"]);
    expect(known("Trained 3 apprentices in four years", "apprentices")).toEqual(["open"]);
  });
});
