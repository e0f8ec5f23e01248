import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { maskContact } from "../../../language/names/contact.js";
import { IS_NAME, nameCandidates } from "../../../language/names/person.js";
import { rowsOf } from "../../../language/resume/rows.js";
import { sourceText } from "../../../language/text/spans.js";

const candidates = (text: string) => {
  const source = sourceText(text);
  const emails = (text.match(/\S+@\S+/g) ?? []).flatMap((email) => source.locate(email) ?? []);
  const addresses = emails.map((email) => email.text);
  return nameCandidates(source, rowsOf(text), addresses, emails, reader);
};
const names = (text: string) => candidates(text).map(({ quote }) => quote.text);

describe("the candidates for a name", () => {
  it.each([
    ["Ann Field\nNight Porter\nLeeds\n", "Ann Field"],
    ["Curriculum Vitae\nAnn Field\n", "Ann Field"],
    ["Ann Field (she/her) | Baker\n", "Ann Field"],
    ["Ann van der Field, MPH\n", "Ann van der Field"],
    ["Nombre y apellidos: Ann Field\n", "Ann Field"],
    ["ANN FIELD   Leeds\n", "ANN FIELD"],
    ["Ann O'Field-Stone – Baker\n", "Ann O'Field-Stone"],
    ["李小明\n", "李小明"],
    ["Dr. med. Ann Field\n", "Dr. med. Ann Field"],
    ["CURRICULUM VITAE: ANN FIELD\n", "ANN FIELD"],
    ["Curriculum vitae van Ann van der Field\n", "Ann van der Field"],
    ["Name as on passport: Ann Field\n", "Ann Field"],
    ["Name: ann field\n", "ann field"],
    ["Full name:\tAnn\n", "Ann"],
    ["ANN\nFIELD\nBaker\n", "ANN\nFIELD"],
    ["ANN   FIELD-STONE\nBaker\n", "ANN   FIELD-STONE"],
    ["Ann (Annie) Field\nBaker\n", "Ann (Annie) Field"],
    ["FIELD, Ann\nBaker\n", "FIELD, Ann"],
    ["CV - Ann Field - November 2025\n", "Ann Field"],
    ["Resume of: Ann Field\n", "Ann Field"],
    ["Ann Field — Seafarer CV\n", "Ann Field"],
    ["Hello, I am Ann Field and I bake bread\n", "Ann Field"],
    ["Name is Ann Field, from Leeds\n", "Ann Field"],
    ["From: Ann Field <a.field@post.example>\n", "Ann Field"],
  ])("end before pronouns, degrees and separators: %j", (text, name) => {
    expect(names(text)).toEqual([name]);
    expect(candidates(text)[0]?.score).toBeGreaterThanOrEqual(IS_NAME);
  });

  it("are without what somebody is addressed by, and without letters behind them; the whole may be one too", () => {
    expect(names("Ann Field RGN\nStaff nurse\n")).toEqual(["Ann Field", "Ann Field RGN"]);
    expect(names("Mrs Ann Field BSc MCIPP, Leeds\n")[0]).toBe("Ann Field");
    expect(names("Marie Anne ROUX\nmarie.roux@post.example\n")).toEqual(["Marie Anne ROUX"]);
    expect(names("Ann Field BSc (Hons)\nBaker\n")[0]).toBe("Ann Field");
    expect(names("ANN FIELD CA(SA)\nAccountant\n")[0]).toBe("ANN FIELD");
    expect(names("ANN MARY FIELD\nBaker\n")).toEqual(["ANN MARY FIELD"]);
  });

  it.each([
    "Mill Street Ltd\nHarbour Hotel\nNight Porter\n",
    "Machine Learning\nProject Management\n",
    "Ann\nann field\nAnn Field 2\n",
    "Night baker\n- Ann Field\n",
    "Curriculum Vitae\nPersonal Details\n",
    "WORK\nBaker, Mill Street Ltd, 2018 - 2021\nAnn Field\n",
    "mill street\nann@millstreet.example\n",
  ])("are no employers, titles, skills, items or lines of other sections: %j", (text) =>
    expect(names(text)).toEqual([]),
  );

  it("are small in a document without capitals", () => {
    const small =
      "ann field-stone\nillustrator\nleeds\n\ni draw birds\ndrew for oak press\ndrew bread\ndrew buses\ndrew oaks\n";
    expect(names(small)).toEqual(["ann field-stone"]);
    expect(names("ann field\nbaker\n")).toEqual([]);
  });

  it("are the parts of a form too, and less than the whole name", () => {
    expect(names("First name: Ann\nSurname: Field\nLeeds\n")).toEqual(["Ann", "Field"]);
    expect(names("Ann Field\nFirst name: Ann\nSurname: Field\n")[0]).toBe("Ann Field");
    expect(maskContact("Application\nFirst name: Ann\nSurname: Field\nBaker\n", reader)).not.toMatch(/Ann|Field/);
  });

  it("have no letters behind them where the address has none of them", () => {
    expect(names("ANN FIELD MRICS\nann.field@post.example\n")[0]).toBe("ANN FIELD");
  });

  it("are best with a label, or with the words of the e-mail address", () => {
    expect(names("Mary Stone\nAnn Field\n")).toEqual(["Mary Stone", "Ann Field"]);
    expect(names("Mary Stone\nName: Ann Field\n")).toEqual(["Ann Field", "Mary Stone"]);
    expect(names("Mary Stone\nAnn Field\nann.field@post.example\n")).toEqual(["Ann Field", "Mary Stone"]);
    expect(names("ann field\nann.field@post.example\n")).toEqual(["ann field"]);
    expect(names("I am ann field and bake\nann.field@post.example\n")).toEqual([]);
    expect(names("Mary Stone\nZoë Märsh\nzoemarsh@post.example\n")).toEqual(["Zoë Märsh", "Mary Stone"]);
  });

  it("count less the further below they stand, and not at all below the head", () => {
    const below = (lines: number) => `${"We bake bread for the whole town.\n".repeat(lines)}Mary Stone\n`;
    expect(candidates(below(1))[0]?.score).toBeGreaterThanOrEqual(IS_NAME);
    expect(candidates(below(5))[0]?.score).toBeLessThan(IS_NAME);
    expect(names(below(5))).toEqual(["Mary Stone"]);
    expect(names(below(20))).toEqual([]);
  });

  it("are found by their label also below a heading", () => {
    expect(names("WORK\nBaker, Mill Street Ltd, 2018 - 2021\nName: Ann Field\n")).toEqual(["Ann Field"]);
  });

  it("have their places in the text in code points", () => {
    expect(candidates("We bake 🙂.\nName: Ann Field\n").map(({ quote }) => quote)).toEqual([
      { text: "Ann Field", start: 17, end: 26 },
    ]);
  });
});
