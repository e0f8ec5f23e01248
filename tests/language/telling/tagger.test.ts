import { expect, it } from "vitest";
import { taggedWords } from "../../../language/telling/tagger.js";

it("tags a sentence, with its short forms written out", () => {
  expect(taggedWords("i dont weld").map(({ text, part }) => [text, part])).toEqual([
    ["I", "PRON"],
    ["do", "AUX"],
    ["not", "PART"],
    ["weld", "VERB"],
  ]);
  expect(taggedWords("im a nurse")[1]?.text).toBe("am");
  expect(taggedWords("She ran it")[1]).toMatchObject({ lemma: "run", part: "VERB" });
});
