import { describe, expect, it } from "vitest";
import { createNameTable } from "../../../language/lexicon/names.js";
import { words } from "../../../language/words/words.js";

describe("a table of names", () => {
  const table = createNameTable();
  const add = (name: string, concept: string, isCaseSensitive = false) =>
    table.add(words(name), concept, isCaseSensitive);
  add("forklift", "forklift");
  add("forklift truck driving", "truck driving");
  add("Go", "Go", true);
  add("Go Kart", "karting", true);
  add("go", "travel");
  add("truck", "lorry");
  const found = (text: string) => table.find(words(text)).map(({ concept, first, last }) => [concept, first, last]);

  it("finds the longest name, in any form, and goes on behind it", () => {
    expect(found("forklifts and forklift truck driving")).toEqual([
      ["forklift", 0, 0],
      ["truck driving", 2, 4],
    ]);
    expect(found("forklift truck")).toEqual([
      ["forklift", 0, 0],
      ["lorry", 1, 1],
    ]);
  });

  it("finds a name with exact capitals only so", () => {
    expect(found("Go and go")).toEqual([
      ["Go", 0, 0],
      ["travel", 2, 2],
    ]);
    expect(found("Go Kart")).toEqual([["karting", 0, 1]]);
  });

  it("leaves a known name its meaning, and says which it is", () => {
    expect(table.addNew(words("Forklifts"), "fork lifting")).toBe("forklift");
    expect(table.addNew(words("Go Kart"), "racing")).toBe("karting");
    expect(table.addNew(words("reach truck"), "reach truck")).toBe("reach truck");
    expect(found("reach trucks")).toEqual([["reach truck", 0, 1]]);
  });
});
