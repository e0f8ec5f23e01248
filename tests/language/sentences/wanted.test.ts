import { describe, expect, it } from "vitest";
import { lexicon } from "../../../lab/support/reader.js";
import { alternativesIn, askedForIn, choicesIn } from "../../../language/sentences/wanted.js";

const asked = (text: string) => askedForIn(text, lexicon);
const weightOf = (text: string, stem: string) => asked(text).find(({ stems }) => stems.includes(stem))?.weight;

describe("what a phrase asks for", () => {
  it("are entries, names and words; without the first two a requirement is not covered", () => {
    expect(
      asked("Kubernetes with Zorbtool for quays").map(({ entry, stems, isStrong }) => [entry, stems, isStrong]),
    ).toEqual([
      ["Kubernetes", ["kubernet"], true],
      [null, ["zorbtool"], true],
      [null, ["quai"], false],
    ]);
  });

  it("weigh less behind their purpose, or if they are of any work", () => {
    expect(weightOf("Bread for customers", "custom")).toBe(1);
    expect(weightOf("Rye bread for customers", "custom")).toBe(0.5);
    expect(weightOf("Rye bread for customers", "rye")).toBe(1);
    expect(weightOf("Bread reports for the team", "team")).toBe(0.3);
    expect(weightOf("The team", "team")).toBe(1);
    expect(weightOf("Bakers' bread", "baker")).toBe(0.3);
  });

  it("do not have an acronym that repeats the words before it, nor addresses", () => {
    expect(asked("rapid zorb analysis (RZA) of loads").some(({ stems }) => stems.includes("rza"))).toBe(false);
    expect(asked("analysis of loads (RZA)").some(({ stems }) => stems.includes("rza"))).toBe(true);
    expect(asked("write to jobs@zorb.example")).toEqual(asked("write to "));
  });
});

describe("one of several things", () => {
  it("is enough where the phrase says or", () => {
    expect(alternativesIn("Sage, Xero or other bookkeeping software", lexicon, false)).toEqual([
      "Sage",
      "Xero",
      "other bookkeeping software",
    ]);
    expect(alternativesIn("Sage and Xero", lexicon, false)).toEqual(["Sage and Xero"]);
  });

  it("is a name in brackets, where names are wanted", () => {
    expect(alternativesIn("Data integrity (ALCOA)", lexicon, true)).toEqual(["Data integrity (ALCOA)", "ALCOA"]);
    expect(alternativesIn("Data integrity (ALCOA)", lexicon, false)).toEqual(["Data integrity (ALCOA)"]);
    expect(choicesIn("Automation (HubSpot, Marketo)", lexicon)).toEqual([
      "Automation (HubSpot, Marketo)",
      "HubSpot",
      "Marketo",
    ]);
  });
});
