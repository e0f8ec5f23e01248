import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { contactIn, maskContact } from "../../../language/names/contact.js";
import { sourceText } from "../../../language/text/spans.js";

describe("contact details", () => {
  it("do not take dates and figures for telephone numbers", () => {
    const kept =
      "2015-03 - 2021-05, 01.03.2019 - 12.05.2021, 12/05/2019 - 01/06/2020, 100 000 000 requests, 02/2022 - now, 01/20 - 06/22";
    expect(maskContact(kept, reader)).toBe(kept);
    for (const number of ["+44 7700 900123", "07700 900123", "(020) 7946 0958", "555-123-4567"])
      expect(maskContact(`call ${number}`, reader)).toMatch(/^call ·+$/);
  });

  it("cover the name, wherever it stands, and the address, with spans as they were", () => {
    const text =
      "Ann Field, Baker\n27 Quarry Lane, Stannerley\n😀 ann@field.example\n\nBaker, Corner Bakery, 2019 - 2023\n\nAnn Field – 1/2\n";
    const masked = maskContact(text, reader);
    expect(masked).not.toMatch(/Ann|Field|Quarry|Stannerley|example/);
    expect(masked).toContain("Baker, Corner Bakery, 2019 - 2023");
    expect([...masked]).toHaveLength([...text].length);
    for (const evidence of [
      "Ann Field\n\nMoved 25000 parcels a week",
      "City and Guilds Level 3 in plumbing",
      "Machine Learning, Python",
      "Technical Skills\nPyTorch",
    ])
      expect(maskContact(evidence, reader).replace(/^·+/, "Ann Field")).toBe(evidence);
    expect(maskContact("Senior Care Assistant\nBaker Street Hospital\n", reader)).toBe(
      "Senior Care Assistant\nBaker Street Hospital\n",
    );
  });

  it("are covered at the same length, and dates are not", () => {
    const text = "a@b.org | +44 7700 900123 | 2019 - 2023 | 05/2018 - 01/2022";
    const masked = maskContact(text, reader);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toMatch(/a@b|7700/);
    expect(masked).toContain("2019 - 2023 | 05/2018 - 01/2022");
  });
});

describe("name and place", () => {
  const found = (text: string) => {
    const { name, place } = contactIn(sourceText(text), reader);
    return [name?.text ?? null, place?.text ?? null];
  };
  it.each([
    ["Ann Field, MPH\n", ["Ann Field", null]],
    ["Curriculum Vitae\n\nAnn van Field\nLeeds, UK\n", ["Ann van Field", "Leeds, UK"]],
    ["Curriculum Vitae\nPersonal Details\nContact\nAnn Field\n", ["Ann Field", null]],
    ["Name: Ann Field\nAddress: Quarry Lane\n", ["Ann Field", "Quarry Lane"]],
    ["Ann Field\nTynemarsh | ann@field.example\n", ["Ann Field", "Tynemarsh"]],
    ["Ann Field\nTynemarsh\n", ["Ann Field", null]],
    ["Night Porter\nHarbour Hotel\nLeeds, UK\n", [null, "Leeds, UK"]],
    ["Machine Learning\n", [null, null]],
    ["I baked bread there.\nIt was good.\nWe sold it.\nAnn Field\n", [null, null]],
  ])("are read from the first lines: %j", (text, names) => expect(found(text)).toEqual(names));

  it.each([
    "★ Ann Field ★\nLeeds\n",
    "1. NAME: Ann Field\n2. PHONE: 01632 960912\n",
    "Applicant: Ann Field      Ref: 412\n",
    "Hi, I'm Ann Field.\nBaker / ann@mill.example\n",
  ])("are read between signs, behind numbers and labels, and in a greeting: %j", (text) =>
    expect(contactIn(sourceText(text), reader).name?.text).toBe("Ann Field"),
  );

  it("are known by the address of a profile, below the column that stands beside them", () => {
    const text =
      "Contact\nwww.network.example/in/ann-\nfield-baker (Network)\n\nTop Skills\nBread\nOvens\nRotas\n\nCertifications\nFood Safety\n\nAnn Field\nHead of Bakery at Mill Street\n\nSummary\nI bake.\n";
    expect(contactIn(sourceText(text), reader).name?.text).toBe("Ann Field");
  });

  it("are covered once where one stands in the other", () => {
    const text = "Ann Field\nAddress: Ann Field House, Leeds\nBaker\n";
    expect(maskContact(text, reader)).toBe(`${"·".repeat(9)}\nAddress: ${"·".repeat(22)}\nBaker\n`);
  });

  it("have their places in the text, and each address stands once", () => {
    const source = sourceText("# Ann Field 🙂\n");
    expect(contactIn(source, reader).name).toEqual({ text: "Ann Field", start: 2, end: 11 });
    const text = "🙂\n# Ann Field\nhttps://github.com/annfield\n";
    const contact = contactIn(sourceText(text), reader);
    expect(contact.name).toEqual({ text: "Ann Field", start: 4, end: 13 });
    expect(contact.links.map((one) => one.text)).toEqual(["https://github.com/annfield"]);
    expect(contactIn(sourceText("020 555-123-4567"), reader).phones).toHaveLength(1);
  });
});
