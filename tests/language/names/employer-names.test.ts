import { describe, expect, it } from "vitest";
import { atEmployersOf, mayNameEmployer, namesEmployer, namingWords } from "../../../language/names/employer-names.js";

describe("the name of an employer", () => {
  it("has capitals and a meaning: of The Creel Bar, Creel and Bar", () => {
    expect(namingWords("The Creel Bar, by the quay").map(({ text }) => text)).toEqual(["Creel", "Bar"]);
  });

  it("stands for the employer where the text says that it was there", () => {
    const isThere = atEmployersOf("One till at the Tin Loaf");
    expect([isThere("Tin Loaf Ltd"), isThere("Loaf Ltd")]).toEqual([true, false]);
    expect(atEmployersOf("Paid through the Tin Loaf")("Tin Loaf Ltd")).toBe(false);
  });

  it("is named by its first word, and maybe by another one", () => {
    expect([
      namesEmployer("for Tidewater", "Tidewater Players"),
      namesEmployer("for the Players", "Tidewater Players"),
    ]).toEqual([true, false]);
    expect([
      mayNameEmployer("for the Players", "Tidewater Players"),
      mayNameEmployer("for them", "Tidewater Players"),
    ]).toEqual([true, false]);
  });
});
