import { describe, expect, it } from "vitest";
import { sectionedBlocks } from "../../../language/job/sections.js";
import { placedSentences } from "../../../language/job/sentence-features.js";

describe("a sentence of a posting", () => {
  const POSTING = "Baker\n\nWe bake; we sell. Come and see 12 ovens!\n\nRequirements\n- A van; a licence\n";
  const sentences = placedSentences(sectionedBlocks(POSTING).slice(1));

  it("stands where it does, and only a list is cut at semicolons", () => {
    expect(sentences.map(({ text, section, kind }) => [text, section, kind])).toEqual([
      ["We bake; we sell.", "unknown", "text"],
      ["Come and see 12 ovens!", "unknown", "text"],
      ["A van", "must", "bullet"],
      ["a licence", "must", "bullet"],
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
        "after must",
      ]),
    );
    expect(features[2]).toEqual(
      expect.arrayContaining(["heading requirements", "place must bullet", "end none", "length 0"]),
    );
    expect(features[0]?.some((name) => name.startsWith("before"))).toBe(false);
    expect(features[3]?.some((name) => name.startsWith("after"))).toBe(false);
  });
});
