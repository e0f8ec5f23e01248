import { describe, expect, it } from "vitest";
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
