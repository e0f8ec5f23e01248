import { describe, expect, it } from "vitest";
import { lexicon } from "../../../lab/support/reader.js";
import { phraseWeight, sameSubject, termsOf } from "../../../language/words/terms.js";

describe("the subject of a phrase", () => {
  const terms = (text: string) => termsOf(text, lexicon);

  it("are its entries, its names and its words", () => {
    expect(terms("Kubernetes with Zorb Hall for quays")).toEqual({
      concepts: ["Kubernetes"],
      names: [["zorb", "hall"]],
      stems: ["quai"],
    });
    expect(phraseWeight(terms("Kubernetes with Zorb Hall for quays"))).toBe(7);
    expect(phraseWeight(terms("and with the"))).toBe(0);
  });

  it("has no names in capitals at the beginning, behind the article, or for a form", () => {
    expect(terms("Zorbing in the Lounge").names).toEqual([]);
    expect(terms("Ask for Lounge").names).toEqual([["loung"]]);
    expect(terms("Ask for Certificate").names).toEqual([]);
    expect(terms("Licence of category Z").names).toEqual([["z"]]);
  });

  it("is a word for the form only where nothing else is said", () => {
    expect(terms("Zorb certificate").stems).toEqual(["zorb"]);
    expect(terms("certificate").stems).toEqual(["certif"]);
  });
});

describe("two phrases", () => {
  it.each([
    ["k8s clusters", "Kubernetes", true],
    ["selling rye bread", "sold rye bread", true],
    ["selling rye bread", "cutting rye grass", false],
    ["rye bread", "bread", false],
  ])("%j and %j are about the same: %s", (one, other, is) => expect(sameSubject(one, other, lexicon)).toBe(is));
});
