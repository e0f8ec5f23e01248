import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { sentenceTokens, thingsIn, tokenFeatures } from "../../../language/job/things.js";
import { NO_PLACES } from "../../../language/names/places.js";
import { titlesOf } from "../../support/postings.js";

describe("the things of a sentence of a posting", () => {
  it("end with the brackets that they stand in", () => {
    const titles = titlesOf(
      "Cook\n\nYour duties\n- our afternoon tea, which sells out most weekends (60 to 90 covers)\n- label stock (fridge, freezer) and rotate it daily\n",
    );
    expect(titles.join()).toContain("(");
    for (const title of titles) expect(title.split("(").length).toBe(title.split(")").length);
  });

  it("go on to the end of their brackets", () => {
    // A model that knows nothing but "tea".
    const model = {
      classes: ["outside", "begins", "inside"],
      places: NO_PLACES,
      weights: new Map([["word tea", [0, 9, 0]]]),
    };
    const tagged = new Map([...model.weights, ["bias", [3, 0, 0]]]);
    const found = thingsIn("our tea (60 to 90 covers) daily", () => ({ ...model, weights: tagged }));
    expect(found.map(({ text }) => text)).toEqual(["tea (60 to 90 covers)"]);
  });

  it("are passages of it, with their places, and at least one", () => {
    const sentence = "You will answer letters and run the archive.";
    const things = thingsIn(sentence, weights);
    expect(things.map(({ text }) => text)).toEqual(["answer letters", "run the archive"]);
    for (const { text, start, end } of things) expect(sentence.slice(start, end)).toBe(text);
    expect(thingsIn("Hens.", weights).length).toBeGreaterThan(0);
    expect(thingsIn("", weights)).toEqual([]);
  });
});

describe("a word of a sentence", () => {
  it("keeps its hyphens and slashes, and signs stand alone", () => {
    expect(sentenceTokens("CNC-lathe, R&D (B/C)").map(({ text }) => text)).toEqual([
      "CNC-lathe",
      ",",
      "R&D",
      "(",
      "B/C",
      ")",
    ]);
  });

  it("is seen with its neighbours, figures alike, and with the tags before it", () => {
    const tokens = sentenceTokens("Lift 25 crates");
    const features = tokenFeatures(tokens, 1, "begins", "start");
    for (const name of ["word #", "last lift", "next crates", "second <", "after >", "tag begins", "later"])
      expect([...features.keys()]).toContain(name);
    expect(tokenFeatures(tokens, 0, "start", "start").has("first")).toBe(true);
    expect(tokenFeatures(tokens, 0, "start", "start").has("tag capital start true")).toBe(true);
  });
});
