import { describe, expect, it } from "vitest";
import { labelOf } from "../../../language/sentences/clauses.js";

describe("a question", () => {
  it("labels an answer by the last of two questions", () => {
    expect(labelOf("Were any of them senior to you? Which roles?")).toBe("Which roles");
    expect(labelOf("How often?")).toBe("How often");
    expect(labelOf("Tell about it. Who was there")).toBe("Who was there");
  });
});
