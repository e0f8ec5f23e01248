import { describe, expect, it } from "vitest";
import { newWordsIn } from "../../../rules/claims/new-words.js";
import { sourcesOf } from "../../support/claims.js";

describe("a sentence", () => {
  it("has as new words neither short forms nor a yes", () => {
    const told = sourcesOf({ replies: ["i wasnt there at first, then i kept the list of the suits"] }).statements;
    expect(newWordsIn("Yes, I wasn't there at first, but it's a list of suits that I've kept.", told)).toEqual([]);
    expect(newWordsIn("I can't keep daily lists.", sourcesOf({ replies: ["i keep lists"] }).statements)).toEqual([
      "can't",
      "daily",
    ]);
  });
});
