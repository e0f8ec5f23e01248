import { describe, expect, it } from "vitest";
import { clausesWithout, isReadIn } from "../../../language/job/rest.js";

describe("what is left of a sentence", () => {
  const SENTENCE = "You will bake the bread, keep the hives in the garden, and sell honey at markets";
  it("are the clauses that no title is about, neighbours in one passage", () => {
    expect(clausesWithout(SENTENCE, ["Bake bread"])).toEqual([
      "keep the hives in the garden, and sell honey at markets",
    ]);
    expect(clausesWithout(SENTENCE, ["Keep hives in the garden"])).toEqual([
      "You will bake the bread",
      "and sell honey at markets",
    ]);
  });

  it("is nothing where all was read, for a clause of two words, and for a sentence of one clause", () => {
    expect(clausesWithout(SENTENCE, ["Bake bread", "Keep hives in the garden", "Sell honey at markets"])).toEqual([]);
    expect(clausesWithout("Bake the bread, of course", ["Bake bread"])).toEqual([]);
    expect(clausesWithout("Keep the hives in the garden", [])).toEqual([]);
  });

  it("is a short clause too, if it says must", () => {
    expect(clausesWithout("Bake the bread, van essential", ["Bake bread"])).toEqual(["van essential"]);
  });
});

it("a passage is read if the titles have half of its content words", () => {
  expect(isReadIn("bread and honey", ["Bake bread"])).toBe(true);
  expect(isReadIn("bread, honey and hives", ["Bake bread"])).toBe(false);
});
