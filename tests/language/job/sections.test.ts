import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { headedBlocks, headingFeatures } from "../../../language/job/sections.js";
import { titlesOf } from "../../support/postings.js";

it("takes what the employer gives for no requirement", () => {
  const text =
    "Clerk\n\nRequirements\n- Tact\n\nWhat can you look forward to?\n- 30 days of vacation and flexible hours\n- Free parking\n";
  expect(titlesOf(text)).toEqual(["Tact"]);
});

describe("the blocks of a posting", () => {
  const headed = (text: string) => headedBlocks(text, weights).map(({ heading, text: one }) => [heading, one.trim()]);

  it("have the heading above them, whatever its words", () => {
    const text =
      "Requirements engineer\n\nYour tasks\n- Write specifications\n\nIcing on the cake\n- German\n\nWhat you get\n- A desk\n";
    expect(headed(text).slice(1)).toEqual([
      ["Your tasks", "Write specifications"],
      ["Icing on the cake", "German"],
      ["What you get", "A desk"],
    ]);
  });

  it("are the first items of a list, though they look like headings", () => {
    expect(headed("Baker\n\nRequirements\n\nTact\nPatience with all of our guests\n").slice(1)).toEqual([
      ["Requirements", "Tact"],
      ["Requirements", "Patience with all of our guests"],
    ]);
  });

  it("keep a long sentence above a list, which asks for something itself", () => {
    const long = "You will need five years in retail and with shoes, and you should also bring";
    expect(headed(`Baker\n\nWe bake. ${long}\n- a van\n`).flat().join("\n")).toContain(long);
  });

  it("have no heading below the job title", () => {
    expect(headed("Requirements engineer\nWe are a firm of nine in Leeds, and we open at eight.\n")).toEqual([
      ["", "We are a firm of nine in Leeds, and we open at eight."],
    ]);
  });

  it("may have their heading in their line, until the next empty line", () => {
    const text = "Baker\n\nWe bake bread. Requirements: a licence, and a van\n\nWe open at six o'clock in the week.\n";
    expect(headed(text).slice(1)).toEqual([
      ["", "We bake bread."],
      ["Requirements", "Requirements: a licence, and a van"],
      ["", "We open at six o'clock in the week."],
    ]);
    expect(headed("Baker\n\nWe bake. You should all know that by now: we open at six.\n").at(-1)?.[0]).toBe("");
  });

  it("are introduced by the half sentence before a list, which ends with the list", () => {
    const text =
      "Baker\n\nWe are a bakery. It would be lovely if you had\n- a van\n- some German\n\nThe shop is in Leeds and it has been there for long.\n";
    expect(headed(text).slice(-3)).toEqual([
      ["It would be lovely if you had", "a van"],
      ["It would be lovely if you had", "some German"],
      ["", "The shop is in Leeds and it has been there for long."],
    ]);
    expect(headed("Baker\n\nThe job\nWe bake at night. The successful candidate will\n- bake\n").at(-1)).toEqual([
      "The job The successful candidate will",
      "bake",
    ]);
  });

  it("begin anew with a question above a list, and not with one in the text", () => {
    expect(headed("Baker\n\nWe bake.\nWhat do we look for?\n- Tact\n").at(-1)).toEqual([
      "What do we look for?",
      "Tact",
    ]);
    expect(headed("Baker\n\nWe bake at night.\nIs it cold there?\nIt is cool then.\n").at(-1)?.[0]).toBe("");
  });

  it("are counted by their headings, and a paragraph below a list counts apart", () => {
    const text = "Baker\n\nYour tasks\n- Bake\n- Sell\n\nWe offer you a desk of your own.\n\nBenefits\n- Bread\n";
    const sections = headedBlocks(text, weights).map(({ section }) => section);
    expect(sections[1]).toBe(sections[2]);
    expect(new Set(sections.slice(1)).size).toBe(3);
  });
});

describe("a line that may be a heading", () => {
  it("is seen by its words, and by how they are written", () => {
    const names = [...headingFeatures("WHY US:").keys()];
    for (const name of ["word why", "pair why us", "first why", "last us", "words 2", "upper"])
      expect(names).toContain(name);
    expect([...headingFeatures("Why us").keys()]).not.toContain("upper");
  });
});
