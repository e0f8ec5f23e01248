import { describe, expect, it } from "vitest";
import { createLetterReader, createTableReader } from "../../../language/job/tables.js";
import type { Block } from "../../../language/text/lines.js";
import { postingOf } from "../../support/postings.js";

describe("a job that tells in columns or by letters what is essential", () => {
  const asked = (text: string) => postingOf(text).requirements.map(({ title, must_have }) => [title, must_have]);
  it("is read by its columns", () => {
    const rows =
      "Attribute | Essential | Desirable\nExperience | Keeping bees. Selling honey | Building hives\nOther | | Car driver\n";
    expect(asked(`Beekeeper\n\nPERSON SPECIFICATION\n\n${rows}`)).toEqual([
      ["Keeping bees", true],
      ["Selling honey", true],
      ["Building hives", false],
      ["Car driver", false],
    ]);
  });

  it("is read by a letter in a column of its own, with whatever stands behind it", () => {
    const table =
      "Criteria\tE/D\tAssessed by\nKeeping bees\tE\tInterview\nBuilding hives\tD\tTest\n\nE = Essential   D = Desirable\n";
    expect(asked(`Beekeeper\n\nPERSON SPECIFICATION\n\n${table}`)).toEqual([
      ["Keeping bees", true],
      ["Building hives", false],
    ]);
  });

  it.each([
    ["Essential (E) or desirable (D)\n  E  Keeping bees\n  D  Building hives\n"],
    ["Criteria            Essential / Desirable\nKeeping bees          E\nBuilding hives        D\n"],
  ])("is read by its letters: %j", (items) => {
    expect(asked(`Beekeeper\n\nPerson specification\n${items}`)).toEqual(
      expect.arrayContaining([
        ["Keeping bees", true],
        ["Building hives", false],
      ]),
    );
  });
});

describe("a row of a table", () => {
  const block = (text: string, kind: Block["kind"] = "text"): Block => ({
    ...{ kind, text, start: 100, end: 100 + text.length, indented: false },
  });

  it("has its cells where the header has its columns, with their places in the text", () => {
    const read = createTableReader();
    expect(read(block("Bees | Hives"))).toBeNull();
    expect(read(block("| Essential | Desirable |"))).toEqual([]);
    expect(read(block("Bees | Hives"))).toMatchObject([
      { marked: "must", text: "Bees", start: 100, end: 104 },
      { marked: "desirable", text: "Hives", start: 107 },
    ]);
    expect(read(block("- | Hives"))).toMatchObject([{ marked: "desirable", text: "Hives" }]);
    expect(read(block("How to apply", "heading"))).toBeNull();
    expect(read(block("Bees | Hives"))).toBeNull();
  });

  it("is marked by a letter only where the text explains the letters", () => {
    const item = block("E  Keeping bees");
    expect(createLetterReader("Essential (E) or desirable (D)")(item)).toMatchObject({
      marked: "must",
      text: "Keeping bees",
      start: 103,
    });
    expect(createLetterReader("Essential (E) or desirable (D)")(block("Keeping bees"))).toBeNull();
    expect(createLetterReader("Vitamins")(item)).toBeNull();
    // The name of a thing, and a licence, are no marks.
    const read = createLetterReader("Essential criteria (E), desirable criteria (D)");
    expect(read(block("E. coli testing"))).toBeNull();
    expect(createLetterReader("Valid E/D licence")(block("Shifts in Unit - E"))).toBeNull();
    expect(read(block("Essential criteria (E)"))).toBeNull();
  });

  it("is marked in brackets behind it, also where nothing explains them", () => {
    const text = "Pipetting (E)\nPCR (D)\nHigh standards of cleanliness (E)";
    const read = createLetterReader(text);
    expect(read(block("Pipetting (E)"))).toMatchObject({ marked: "must", text: "Pipetting" });
    expect(read(block("PCR (Desirable)"))).toMatchObject({ marked: "desirable", text: "PCR" });
    expect(createLetterReader("Vitamin (E)")(block("Vitamin (E)"))).toBeNull();
  });
});
