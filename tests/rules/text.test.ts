import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon } from "../../lab/support/reader.js";
import { figures } from "../../language/figures/numbers.js";
import { maskContact } from "../../language/names/contact.js";
import { languageOf } from "../../language/text/detect.js";
import { blocks, sentences } from "../../language/text/lines.js";
import { codePointLength, sourceText } from "../../language/text/spans.js";
import { dateRanges, monthsCovered } from "../../language/times/dates.js";
import { words } from "../../language/words/words.js";

describe("spans", () => {
  it("count code points of the unchanged text, whatever stands before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", minLength: 1 }), (before, passage) => {
        const text = `${before}\n${passage.trim() || "x"}\nend`;
        const quote = sourceText(text).locate(passage.trim() || "x");
        expect([...text].slice(quote?.start, quote?.end).join("")).toBe(quote?.text);
      }),
    );
  });

  it("find a passage whose white space was folded, and quote the source", () => {
    const source = sourceText("🙂 Care for\n   the patient");
    expect(source.locate("Care for the patient")).toEqual({ text: "Care for\n   the patient", start: 2, end: 25 });
    expect(source.locate("care for the patients")).toBeNull();
    const marks = "a 12-lead (ECG) / [x] {y} ^$ .*+? | \\ end";
    expect(sourceText(`${marks.replace(" ", "\n")} more`).locate(marks)?.start).toBe(0);
    expect(source.locate(marks)).toBeNull();
    expect(codePointLength("🙂a")).toBe(2);
  });
});

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

describe("figures", () => {
  it.each([
    ["about 110,000 patients", [110_000, null]],
    ["40 %", [40, "percent"]],
    ["forty percent", [40, "percent"]],
    ["€18.000", [18_000, "eur"]],
    ["3.5 years", [3.5, null]],
    ["5k users", [5000, null]],
    ["twenty-five people", [25, null]],
    ["twice", [2, null]],
  ])("read %s", (text, [value, unit]) => {
    expect(figures(text).map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  it("leave out digits inside names and the pronoun one", () => {
    expect(figures("NEWS2 and S3, one of them")).toEqual([]);
  });
});

describe("dates", () => {
  it.each([
    ["March 2021 - present", { year: 2021, month: 3 }, null, true],
    ["02/2022 – 01/2024", { year: 2022, month: 2 }, { year: 2024, month: 1 }, false],
    ["2016 - 2018", { year: 2016, month: null }, { year: 2018, month: null }, false],
    ["2021-03 to 2022-05", { year: 2021, month: 3 }, { year: 2022, month: 5 }, false],
    ["08/2019 – heute", { year: 2019, month: 8 }, null, true],
    ["Mai 2018 bis Dezember 2019", { year: 2018, month: 5 }, { year: 2019, month: 12 }, false],
  ])("read %s", (text, start, end, current) => {
    expect(dateRanges(text)).toMatchObject([{ start, end, current }]);
  });

  it("count overlapping roles once, and the last month whole", () => {
    const role = (from: number, to: number) => ({
      start: { year: from, month: 1 },
      end: { year: to, month: 1 },
      current: false,
    });
    expect(monthsCovered([role(2018, 2020), role(2019, 2021), role(2022, 2023)], { year: 2026, month: 11 })).toBe(
      37 + 13,
    );
    expect(
      monthsCovered([{ start: { year: 2025, month: 11 }, end: null, current: true }], { year: 2026, month: 11 }),
    ).toBe(12);
  });
});

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

describe("contact details", () => {
  it("do not take dates and figures for telephone numbers", () => {
    const kept =
      "2015-03 - 2021-05, 01.03.2019 - 12.05.2021, 12/05/2019 - 01/06/2020, 100 000 000 requests, 02/2022 - now";
    expect(maskContact(kept, lexicon)).toBe(kept);
    for (const number of ["+44 7700 900123", "07700 900123", "(020) 7946 0958", "555-123-4567"])
      expect(maskContact(`call ${number}`, lexicon)).toMatch(/^call ·+$/);
  });

  it("cover the name, wherever it stands, and the address, with spans as they were", () => {
    const text =
      "Ann Field, Baker\n27 Quarry Lane, Stannerley\n😀 ann@field.example\n\nBaker, Corner Bakery, 2019 - 2023\n\nAnn Field – 1/2\n";
    const masked = maskContact(text, lexicon);
    expect(masked).not.toMatch(/Ann|Field|Quarry|Stannerley|example/);
    expect(masked).toContain("Baker, Corner Bakery, 2019 - 2023");
    expect([...masked]).toHaveLength([...text].length);
    for (const evidence of [
      "Ann Field\n\nMoved 25000 parcels a week",
      "City and Guilds Level 3 in plumbing",
      "Machine Learning, Python",
      "Technical Skills\nPyTorch",
    ])
      expect(maskContact(evidence, lexicon).replace(/^·+/, "Ann Field")).toBe(evidence);
    expect(maskContact("Senior Care Assistant\nBaker Street Hospital\n", lexicon)).toBe(
      "Senior Care Assistant\nBaker Street Hospital\n",
    );
  });

  it("are covered at the same length, and dates are not", () => {
    const text = "a@b.org | +44 7700 900123 | 2019 - 2023 | 05/2018 - 01/2022";
    const masked = maskContact(text, lexicon);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toMatch(/a@b|7700/);
    expect(masked).toContain("2019 - 2023 | 05/2018 - 01/2022");
  });
});

describe("the language of a text", () => {
  it.each([
    ["You will care for the patients in our department", "en"],
    ["Unterricht in Mathematik und Physik, Leitung der Robotik-AG für die Schule", "de"],
    ["", "en"],
    ["Cleaned 14 rooms a day with a team of five. I do not have a driving licence. I have never used Excel", "en"],
  ])("of %s is %s", (text, code) => expect(languageOf(text)).toBe(code));
});
