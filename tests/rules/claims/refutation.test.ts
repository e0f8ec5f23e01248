import { describe, expect, it } from "vitest";
import { missingNamesIn, noBullet, refutationsOf } from "../../../rules/claims/refutation.js";
import { citing, RESUME } from "../../support/bakery.js";
import { checked, sourcesOf } from "../../support/claims.js";

describe("a sentence about the work at another employer", () => {
  it("is at another employer only where it has that one's name, not its words", () => {
    const told = sourcesOf({
      resume: `${RESUME}\nKitchen help, The Creel Bar, 2014 - 2015\n- Washed up\n`,
      replies: [],
    });
    const whyOf = (bullet: string) => checked(bullet, told, citing("apprentices")).flatMap(({ missing }) => missing);
    expect(whyOf("The day the shop was shut, trained 3 apprentices at the bar")).toEqual([]);
    expect(whyOf("Trained 3 apprentices at the Creel Bar")).toEqual(["it was not at The Creel Bar"]);
  });
});

describe("the reasons against a sentence", () => {
  const told = sourcesOf({
    replies: ["My colleague Ana ran the till. I never did the budget. I am going to sit the exam. I swept the yard."],
  });
  const statements = (part: string) => told.statements.filter(({ text }) => text.includes(part));
  const against = (clause: string, ...parts: string[]) =>
    refutationsOf(clause, { ...told, cited: parts.flatMap(statements), topic: "t" });

  it("are that all it rests on is about somebody else, denied or planned, or that it rests on nothing", () => {
    expect(against("Ran the till", "till")).toEqual(["what it rests on is about somebody else"]);
    expect(against("Did the budget", "budget")).toEqual(["what it rests on is denied"]);
    expect(against("Sat the exam", "exam")).toEqual(["what it rests on is only planned"]);
    expect(against("Ran the till")).toEqual(["it names no statement that it rests on"]);
  });

  it("are none of these where one statement may support it, or where it says the same of itself", () => {
    expect(against("Ran the till", "till", "yard")).toEqual([]);
    expect(against("A colleague ran the till", "till")).toEqual([]);
    expect(against("Never did the budget", "budget")).toEqual([]);
    expect(against("Have not done the budget", "budget")).toEqual([]);
    expect(against("Going to sit the exam", "exam")).toEqual([]);
  });

  it("name the names that are not there, apart from the figures", () => {
    const reasons = against("Swept 3 yards with Dyson", "yard");
    expect(reasons).toEqual(['"3" is not there', '"Dyson" is not there']);
    expect(missingNamesIn(reasons)).toEqual(["Dyson"]);
  });

  it("are none for a tool that another line of the same post has, which proves nothing either, and are for one of another post", () => {
    const resume = `Data engineer, Northgate, 2019 - 2024
- Moved the nightly batch to a stream
- Ran Kafka for 12 teams

Analyst, Millbrook, 2016 - 2018
- Wrote reports in Tableau
`;
    const sources = sourcesOf({ resume, replies: [] });
    const known = (bullet: string) => checked(bullet, sources, citing("nightly batch")).map((claim) => claim.known);
    expect(known("Moved the nightly batch to Kafka")).toEqual(["open"]);
    expect(known("Moved the nightly batch to Tableau")).toEqual(["refuted"]);
  });

  it("keep a repeated denial or somebody else's act out of the bullets", () => {
    expect(noBullet(statements("till"))).toBe("what it rests on is about somebody else");
    expect(noBullet(statements("yard"))).toBeNull();
    expect(noBullet([...statements("till"), ...statements("yard")])).toBeNull();
    const notDone = sourcesOf({ replies: ["I have not done this at work."] }).statements;
    expect(noBullet(notDone)).toBe("what it rests on is denied");
  });
});
