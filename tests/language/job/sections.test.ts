import { describe, expect, it } from "vitest";
import { sectionedBlocks } from "../../../language/job/sections.js";
import { titlesOf } from "../../support/postings.js";

it("takes what the employer gives for no requirement", () => {
  const text =
    "Clerk\n\nRequirements\n- Tact\n\nWhat can you look forward to?\n- 30 days of vacation and flexible hours\n- Free parking\n";
  expect(titlesOf(text)).toEqual(["Tact"]);
});

describe("the sections of a posting", () => {
  const sections = (text: string) => sectionedBlocks(text).map(({ section, text: one }) => [section, one.trim()]);

  it("are named by the headings above them", () => {
    const text =
      "Requirements engineer\n\nYour tasks\n- Write specifications\n\nNice to have\n- German\n\nWhat we offer\n- A desk\n";
    expect(sections(text)).toEqual([
      ["duties", "Write specifications"],
      ["desirable", "German"],
      ["offer", "A desk"],
    ]);
  });

  it("are not ended by the first item of a list, though it looks like a heading", () => {
    expect(sections("Baker\n\nRequirements\n\nTact\nPatience with all of our guests\n").slice(1)).toEqual([
      ["must", "Tact"],
      ["must", "Patience with all of our guests"],
    ]);
  });

  it("keep a long sentence above a list, which asks for something itself", () => {
    const long = "You will need five years in retail and with shoes, and you should also bring";
    expect(sections(`Baker\n\nWe bake. ${long}\n- a van\n`).flat().join("\n")).toContain(long);
  });

  it("do not begin with the job title", () => {
    expect(sections("Requirements engineer\nWe are a firm of nine in Leeds, and we open at eight.\n")).toEqual([
      ["unknown", "We are a firm of nine in Leeds, and we open at eight."],
    ]);
  });

  it("may be named in the line of their text, until the next empty line", () => {
    const text = "Baker\n\nWe bake bread. Requirements: a licence, and a van\n\nWe open at six o'clock in the week.\n";
    expect(sections(text).slice(1)).toEqual([
      ["unknown", "We bake bread."],
      ["must", "a licence, and a van"],
      ["unknown", "We open at six o'clock in the week."],
    ]);
  });

  it("are told by the half sentence before a list, and end with the list", () => {
    const text =
      "Baker\n\nWe are a bakery. It would be lovely if you had\n- a van\n- some German\n\nThe shop is in Leeds and it has been there for long.\n";
    expect(sections(text).slice(-3)).toEqual([
      ["desirable", "a van"],
      ["desirable", "some German"],
      ["unknown", "The shop is in Leeds and it has been there for long."],
    ]);
    expect(sections("Baker\n\nWe bake at night. The successful candidate will\n- bake\n").at(-1)).toEqual([
      "duties",
      "bake",
    ]);
  });

  it("begin with a question above a list, and not with one in the text", () => {
    expect(sections("Baker\n\nWe bake.\nWhat do we look for?\n- Tact\n").at(-1)).toEqual(["must", "Tact"]);
    expect(sections("Baker\n\nWe bake at night.\nWhat do we look for?\nIt is cool then.\n").at(-1)?.[0]).toBe(
      "unknown",
    );
  });
});
