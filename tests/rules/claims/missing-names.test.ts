import { describe, expect, it } from "vitest";
import { citing, missingWith, RESUME } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("a name of a sentence", () => {
  it("may be in one word that was typed in two, beside a half hour in figures", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I came in at half 5 and looked it up in parcel track, its on the fgas register."],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("half 5")).flatMap(({ missing }) => missing);
    expect(whyOf("Came in at 5.30 and looked it up in ParcelTrack")).toEqual([]);
    expect(whyOf("Looked it up in the F-Gas register")).toEqual([]);
    expect(whyOf("Looked it up in the F-Oil register")).not.toEqual([]);
    expect(whyOf("Came in at 6.30 and looked it up in ParcelDesk")).toEqual([
      '"6.30" is not there',
      '"ParcelDesk" is not there',
    ]);
  });

  it("may be one of several that were told by their initials", () => {
    const trial = missingWith(sourcesOf({ replies: ["I ran six slides with one of the BMSs."] }), /slides/);
    expect(trial("Ran six slides with a BMS")).toEqual([]);
    expect(trial("Ran six slides with a BMX")).toEqual(['"BMX" is not there']);
  });

  it("may be written out where its initials were told", () => {
    const page = missingWith(sourcesOf({ replies: ["I wrote a page for the GM."] }), /page/);
    expect(page("Wrote a page for the General Manager")).toEqual([]);
    expect(page("Wrote a page for the Group Director")).toEqual(['"Group" is not there', '"Director" is not there']);
    expect(page("Wrote a page for the General Assembly")).not.toEqual([]);
  });
});
