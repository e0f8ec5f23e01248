import { describe, expect, it } from "vitest";
import { byColon, bySentences, whole } from "../../../language/resume/prose.js";
import { rowsOf } from "../../../language/resume/rows.js";

const LONG = "with one colleague for the forty residents of two floors, and with nobody at the weekend";
const row = (text: string) => rowsOf(text).slice(0, 1);

describe("the heading of a post with what was done behind it", () => {
  const cut = (text: string) =>
    row(text)
      .flatMap(byColon)
      .map((piece) => piece.text);

  it("is cut at its colon", () => {
    expect(cut("2019–22 Baker, Mill Street Ltd: Rye and wheat bread; sold rolls at the market.")).toEqual([
      "2019–22 Baker, Mill Street Ltd",
      "Rye and wheat bread; sold rolls at the market.",
    ]);
  });

  it.each([
    "2019–22: Baker at the shop of Mill Street",
    "Baker, Mill Street Ltd: rye and wheat bread in 2019–22",
    "2019–22 Baker: Mill Street Ltd",
    "2019–22 :: Baker at the shop of Mill Street",
    "- 2019–22 Baker, Mill Street Ltd: rye and wheat bread, rolls",
  ])("stays whole without a time, a name or a few words on the other side: %s", (text) =>
    expect(cut(text)).toHaveLength(1),
  );
});

describe("a paragraph", () => {
  it("is cut into its sentences, the first without its stop", () => {
    const pieces = row(`Carer, Oakhurst Home, Leeds. Nights since March 2023, ${LONG}.`).flatMap(bySentences);
    expect(pieces.map(({ text, times }) => [text, times.length])).toEqual([
      ["Carer, Oakhurst Home, Leeds", 0],
      [`Nights since March 2023, ${LONG}.`, 1],
    ]);
  });

  it("stays whole as a list item, as a short line, and where a stop is that of a month", () => {
    for (const text of [
      `- Made bread. Sold it, ${LONG}.`,
      "Made bread. Sold it.",
      `Baker, Mill Street Ltd, Sept. 2011 – Apr. 2013, ${LONG}`,
      `Lead Analyst, Kaveri Ventures Pvt. Ltd., Bengaluru, ${LONG}`,
    ])
      expect(row(text).flatMap(bySentences)).toHaveLength(1);
  });

  it("is put together where all of its sentences came together", () => {
    const rows = row(`We made bread. We sold it, ${LONG}.`);
    const pieces = rows.flatMap(bySentences);
    expect(whole(pieces, rows)).toEqual(rows);
    expect(whole(pieces.slice(1), rows).map(({ text }) => text)).toEqual([`We sold it, ${LONG}.`]);
  });
});
