import { describe, expect, it } from "vitest";
import { citing, missingWith, RESUME } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("a sentence with figures", () => {
  it("may name the year that was the next when it was said", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: ["I am on module 3 and finish next summer.", "I start next year."],
    });
    const year = Number(told.statements.find(({ saidIn }) => saidIn !== undefined)?.saidIn);
    const whyOf = missingWith(told, /summer/);
    expect(whyOf(`On module 3, finishing in summer ${year + 1}`)).toEqual([]);
    expect(whyOf(`On module 3, finishing in summer ${year + 2}`)).toEqual([`"${year + 2}" is not there`]);
    expect(missingWith(told, /next year/)(`Starting in ${year + 1}`)).not.toContain(`"${year + 1}" is not there`);
    expect(missingWith(told, /next year/)(`Starting in ${year}`)).toContain(`"${year}" is not there`);
  });

  it("may say a share in words as its percentage, and no other", () => {
    const whyOf = missingWith(sourcesOf({ replies: ["I cut the waste of the kitchen by a third."] }), /waste/);
    expect(whyOf("Cut the waste of the kitchen by 33 %")).toEqual([]);
    expect(whyOf("Cut the waste of the kitchen by 40 %")).toEqual(['"40 %" is not there']);
  });

  it("may write out the years that a reply shortens, and no other", () => {
    const told = sourcesOf({ resume: RESUME, replies: ["I trained the summer student, 2023, 24 and 25."] });
    const whyOf = missingWith(told, /summer student/);
    expect(whyOf("Trained the summer student in 2023, 2024 and 2025")).toEqual([]);
    expect(whyOf("Trained the summer student in 2022, 2023 and 2025")).toEqual(['"2022" is not there']);
    const winter = sourcesOf({ resume: RESUME, replies: ["I had the calves, winter 21 into 22, about 64 of them."] });
    const seen = missingWith(winter, /calves/);
    expect(seen("Had the calves from winter 2021 to 2022")).toEqual([]);
    expect(seen("Had the calves in 2023")).toEqual(['"2023" is not there']);
    expect(seen("Had the calves in 2064")).toEqual(['"2064" is not there']);
    const range = missingWith(sourcesOf({ replies: ["I ran the club in 22-23, from 15-12 to 8."] }), /club/);
    expect(range("Ran the club, 2022–2023")).toEqual([]);
    expect(range("Ran the club, 2022 to 2024")).toEqual(['"2024" is not there']);
    expect(range("Ran the club since 2015")).toEqual(['"2015" is not there']);
  });

  it("may name the year after one that was named, where the next year is told", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "Spring of 22 we lost 14 calves.",
        "The next year I did the night round and we lost 5.",
        "The round got an ok from the vet, by the next March we lost none.",
      ],
    });
    const whyOf = missingWith(told, /calves|round/);
    expect(whyOf("Lost 14 calves in spring 2022 and 5 in 2023")).toEqual([]);
    expect(whyOf("Lost no calves by March 2023, after the round was OK'd by the vet")).toEqual([]);
    expect(whyOf("Lost 5 calves in 2024")).toEqual(['"2024" is not there']);
  });

  it("may count people by the time of their work, and name the year that was last year when it was said", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "The shift managers emailed overtime, 9 managers.",
        "Last year I ran it for 3 nights.",
        "Two yrs ago I began.",
      ],
    });
    const whyOf = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).flatMap(({ missing }) => missing);
    expect(whyOf("Sorted out the overtime that 9 shift managers emailed", "managers")).toEqual([]);
    expect(whyOf("Ran it for 3 shifts", "3 nights")).toEqual(['"3" is not there']);
    expect(whyOf("Ran it for 3 nights in 2025", "3 nights")).toEqual([]);
    expect(whyOf("Ran it for 3 nights in 2024", "3 nights")).toEqual(['"2024" is not there']);
    expect(whyOf("Began in 2024", "Two yrs")).toEqual([]);
  });

  it("may write a half hour in figures", () => {
    const whyOf = missingWith(sourcesOf({ resume: RESUME, replies: ["I came in at half 5."] }), /half 5/);
    expect(whyOf("Came in at 5.30")).toEqual([]);
    expect(whyOf("Came in at 6.30")).toEqual(['"6.30" is not there']);
  });

  it("may write out a length in hours and minutes, and the thousands that were left out, which the candidate is asked about", () => {
    const told = sourcesOf({
      resume: RESUME,
      replies: [
        "Got the set-up down to about 50 mins, 2hr 10 before.",
        "It was £61k, by the end of the year it was down to 18 and stayed there.",
        "I rang 24 customers.",
        "We got it!! 8 grand.",
        "They allow 7 pounds 25 a head for the buffet.",
        "My colleague mended the pump and it has held since.",
      ],
    });
    const seen = (bullet: string, part: string) =>
      checked(bullet, told, citing(part)).map(({ known, missing }) => [known, ...missing]);
    expect(seen("Cut the set-up from 2 hr 10 min to about 50 min", "set-up")).toEqual([["open"]]);
    expect(seen("Cut the set-up from 3 hr 10 min to about 50 min", "set-up")).toEqual([
      ["refuted", '"3" is not there'],
    ]);
    expect(seen("Brought it down from £61k to £18k by the end of the year", "61k")).toEqual([["open"]]);
    expect(seen("Brought it down to £18,000", "61k")).toEqual([["open"]]);
    expect(seen("Brought it down to £19k", "61k")).toEqual([["refuted", '"£19k" is not there']]);
    expect(seen("Got £8,000 with the team", "grand")).toEqual([["open"]]);
    expect(seen("Got £9,000 with the team", "grand")).toEqual([["refuted", '"£9,000" is not there']]);
    expect(seen("Brought in £24k", "24 customers")).toEqual([["refuted", '"£24k" is not there']]);
    expect(seen("Planned the buffet at £7.25 a head", "buffet")).toEqual([["open"]]);
    expect(seen("Planned the buffet at £7.52 a head", "buffet")).toEqual([["refuted", '"£7.52" is not there']]);
    // The pump's state is nobody's act; its repair is one.
    expect(seen("It's stayed like that", "colleague")).toEqual([["open"]]);
    expect(seen("Fixed it so that it lasts", "colleague")).toEqual([
      ["refuted", "what it rests on is about somebody else"],
    ]);
  });
});
