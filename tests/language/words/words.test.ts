import { describe, expect, it } from "vitest";
import { words } from "../../../language/words/words.js";

describe("words", () => {
  it("keep names whole and split at hyphens", () => {
    expect(words("C++, C#, .NET, Node.js and 12-lead nurse’s").map(({ text }) => text)).toEqual([
      "C++",
      "C#",
      ".NET",
      "Node.js",
      "and",
      "12",
      "lead",
      "nurse’s",
    ]);
  });
});
