import { describe, expect, it } from "vitest";
import { names, placeOf, sameTimes, timesIn, topicsOf } from "../../../language/sentences/conditions.js";

describe("a working condition", () => {
  it.each([
    ["Right to work in the UK", ["right_to_work"]],
    ["Immediate start", ["start"]],
    ["Own car", ["transport"]],
    ["Travel abroad", ["travel"]],
    ["Based in Leeds", ["place"]],
    ["Rotating shifts", ["times"]],
    ["Experience of night shifts", []],
    ["Baking bread", []],
  ])("is told by the wording: %s", (title, topics) => expect(topicsOf(title)).toEqual(topics));

  it("is told by the sentence where the title only names a time or a journey", () => {
    expect(topicsOf("Weekends", "You are willing to work weekends")).toEqual(["times"]);
    expect(topicsOf("Some travel", "You must be able to travel")).toEqual(["travel"]);
    expect(topicsOf("Weekends", "Our weekends are busy")).toEqual([]);
  });

  it("shares a time with another, and a night away is no night shift", () => {
    expect(sameTimes("Internal rotation to nights", "Night shifts")).toBe(true);
    expect(sameTimes("Weekends", "Night shifts")).toBe(false);
    expect(sameTimes("Nights away", "Night shifts")).toBe(false);
    expect(timesIn("Earlies, weekends and 4 patients per shift")).toEqual(["early", "weekend"]);
  });

  it("has the places that it names", () => {
    expect(placeOf("Based in Leeds or Bad Homburg")).toEqual(["leeds", "bad", "homburg"]);
    expect(placeOf("Live in Yorkshire within ten miles of Leeds")).toEqual(["leeds"]);
    expect([names("Leeds-Bradford line", "leeds"), names("Leedstown", "leeds")]).toEqual([true, false]);
  });
});
