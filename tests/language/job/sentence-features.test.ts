import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { headedBlocks } from "../../../language/job/sections.js";
import { placedSentences } from "../../../language/job/sentence-features.js";

describe("a sentence of a posting", () => {
  const POSTING = "Baker\n\nWe bake; we sell. Come and see 12 ovens!\n\nRequirements\n- A van; a licence\n";
  const sentences = placedSentences(headedBlocks(POSTING, weights).slice(1));

  it("stands where it does, and only a list is cut at semicolons", () => {
    expect(sentences.map(({ text, heading, kind }) => [text, heading, kind])).toEqual([
      ["We bake; we sell.", "", "text"],
      ["Come and see 12 ovens!", "", "text"],
      ["A van", "Requirements", "bullet"],
      ["a licence", "Requirements", "bullet"],
    ]);
    for (const { text, start } of sentences) expect(POSTING.slice(start).startsWith(text)).toBe(true);
  });

  it("has features of its words, its end, its place and its neighbours", () => {
    const features = sentences.map((one) => [...one.features.keys()]);
    expect(features[1]).toEqual(
      expect.arrayContaining([
        "word #",
        "pair come and",
        "first two come and",
        "end !",
        "before first we",
        "after first a",
        "waived none",
      ]),
    );
    expect(features[2]).toEqual(
      expect.arrayContaining(["heading requirements", "kind bullet", "end none", "length 0"]),
    );
    expect(features[0]?.some((name) => name.startsWith("before"))).toBe(false);
    expect(features[3]?.some((name) => name.startsWith("after"))).toBe(false);
  });
});
