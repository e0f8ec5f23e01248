import { describe, expect, it } from "vitest";
import { blocks, sentences, typedPieces } from "../../../language/text/lines.js";

describe("blocks and sentences", () => {
  it("take the last line of a list for one of it, whatever its capitals", () => {
    const kinds = blocks("SKILLS\nTyping 72 wpm\nCM/ECF\n\nLANGUAGES\nEnglish\n").map(({ kind }) => kind);
    expect(kinds).toEqual(["heading", "text", "text", "heading", "text"]);
    const papers = blocks("TICKETS\nIRSE installer licence\nSMTH\nFirst aid\n").map(({ kind }) => kind);
    expect(papers).toEqual(["heading", "text", "text", "text"]);
  });

  it("keep each entry of a list apart, also one that fills its line, and join what is wrapped by hand", () => {
    const list = [
      "Certificate III Mechanical Technology, the technical college of Wagga, 2010",
      "Certificate IV Training and Assessment, enrolled, part time, evenings only",
      "Factory courses: headers levels 1 to 3, sprayers levels 1 and 2, all passed",
      "Truck licence",
      "Forklift licence, first aid, and the refrigerant handling licence for cabs,",
      "Renewed in March",
      "Year 10",
      "Own tools",
      "Own van",
    ];
    const wrapped = [
      "I look after the tractors and the headers of forty farms, most of them near",
      "Temora and Barmedman, and I drive out to them with the van when one of them",
      "stands still in the paddock.",
    ];
    const found = blocks(`TICKETS\n${list.join("\n")}\n\n${wrapped.join("\n")}\n`).map(({ text }) => text);
    // A line that ends with a comma goes on.
    expect(found).toEqual([
      "TICKETS",
      ...list.slice(0, 4),
      list.slice(4, 6).join("\n"),
      ...list.slice(6),
      wrapped.join("\n"),
    ]);
  });

  it("join wrapped lines, keep headings apart, and split at semicolons", () => {
    const text =
      "About us\nOur department sees about 110,000 patients a year and is a designated centre with a\nseparate area.\n\nEssential\n- First aid; Advanced life support\n- Nights";
    expect(blocks(text).map(({ kind, text: one }) => `${kind}: ${one.replace(/\n/g, "/")}`)).toEqual([
      "heading: About us",
      "text: Our department sees about 110,000 patients a year and is a designated centre with a/separate area.",
      "heading: Essential",
      "bullet: First aid; Advanced life support",
      "bullet: Nights",
    ]);
    const bullet = blocks(text)[3];
    expect(bullet && sentences(bullet).map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      "First aid",
      "Advanced life support",
    ]);
  });
});

describe("a document that lost its line ends", () => {
  it("is read in pieces, none of them so long that reading one takes for ever, and none of it lost", () => {
    for (const text of [
      "word ".repeat(40_000),
      "a".repeat(150_000),
      "😀".repeat(50_000),
      `a${"😀".repeat(50_000)}`,
      "2019-2020 ".repeat(15_000),
    ]) {
      const found = blocks(text).flatMap((block) => sentences(block));
      expect(Math.max(...found.map((piece) => piece.text.length))).toBeLessThanOrEqual(600);
      expect(
        found
          .map((piece) => piece.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      expect(found.some((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece.text))).toBe(false);
    }
  });
});

describe("headings", () => {
  const kinds = (text: string) => blocks(text).map(({ kind, text: one }) => `${kind}: ${one}`);
  it.each([
    ["We bake.\n## Skills\nBread\n", ["text: We bake.", "heading: Skills", "text: Bread"]],
    ["Skills\n======\nBread\n", ["heading: Skills", "text: Bread"]],
    ["We bake.\nThe tools of ours:\nOvens\n", ["text: We bake.", "heading: The tools of ours:", "text: Ovens"]],
    ["Baker since 2019\nBread\n", ["text: Baker since 2019", "text: Bread"]],
    ["We bake.\n\nOur values\n\n- Bread\n", ["text: We bake.", "heading: Our values", "bullet: Bread"]],
    ["We bake.\n\nOur values\n\nBread.\n", ["text: We bake.", "text: Our values", "text: Bread."]],
  ])("are marked, underlined or stand apart: %j", (text, found) => expect(kinds(text)).toEqual(found));
});

describe("a wrapped paragraph", () => {
  const kinds = (text: string) => blocks(text).map(({ kind, text: one }) => `${kind}: ${one}`);
  it("does not take in a row of a table, one that begins with a date, or the next entry of a list", () => {
    const wrapped = [
      "I looked after the tractors and headers of forty farms near here",
      "and I drove out to them with the van when one of them stood in a",
      "paddock, which was far away from the yard in which we had tools",
    ];
    const kept = kinds(`${wrapped.join("\n")}\n2012 - 2014  A levels\n`);
    expect(kept).toEqual([`text: ${wrapped.join("\n")}`, "text: 2012 - 2014  A levels"]);
    expect(kinds(`${wrapped.join("\n")}\nUnderneath it all\n`)).toHaveLength(1);
    expect(kinds(`${wrapped.join("\n")}\n| Bread | Rolls |\n`)).toHaveLength(2);
    const entry = wrapped.join("\n").replace("in which we had tools", "and left it in 2015");
    expect(kinds(`${entry}\nUniversity of Leeds\n`)).toHaveLength(2);
    expect(kinds(`${entry.replace("2015", "July")}\nUniversity of Leeds\n`)).toHaveLength(1);
  });

  it("of a bullet goes on in an indented line, until its sentence ends", () => {
    expect(kinds("- Baked bread\n  and sold it\n")).toEqual(["bullet: Baked bread\n  and sold it"]);
    expect(kinds("- Baked bread.\n  And sold it\n")).toHaveLength(2);
  });
});

describe("sentences", () => {
  const cut = (text: string) => sentences({ text, start: 0 }).map((piece) => piece.text);
  it("end at full stops, not at those of titles and abbreviations", () => {
    expect(cut("I rang Dr. Field. She came at 9. Then I left.")).toEqual([
      "I rang Dr. Field.",
      "She came at 9.",
      "Then I left.",
    ]);
    expect(cut("Sie arbeiten ca. 20 Stunden. Sie planen.")).toEqual(["Sie arbeiten ca. 20 Stunden.", "Sie planen."]);
  });

  it("that were typed end at their lines, unless the line was wrapped", () => {
    const typed = (text: string) => typedPieces(text).map((piece) => piece.text);
    expect(typed("ran the shift\nwrote the rota")).toEqual(["ran the shift", "wrote the rota"]);
    expect(typed("I have never\nmanaged a team")).toEqual(["I have never\nmanaged a team"]);
    expect(typed("i rang her. she came")).toEqual(["i rang her.", "she came"]);
    expect(typed("i rang mrs. field")).toEqual(["i rang mrs. field"]);
  });
});
