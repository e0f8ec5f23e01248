import { strFromU8, unzipSync } from "fflate";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { describe, expect, it } from "vitest";
import { toPdf } from "../../../../adapters/documents/export/pdf.js";
import { toWord } from "../../../../adapters/documents/export/word.js";
import { pdfText } from "../../../../adapters/documents/pdf/pdf.js";
import type { ExportChoice, ExportMaterial } from "../../../../domain/export.js";
import type { Answer } from "../../../../domain/session.js";
import { anAnswer, answered, BULLET, material } from "../../../support/export-material.js";
import { profile } from "../../../support/exported.js";

const made = (over: Partial<Answer> = {}, choice: Partial<ExportChoice> = {}): ExportMaterial =>
  material([answered([], { answer: anAnswer([BULLET], over) })], { choice });
const linesOf = async (given: ExportMaterial) => (await pdfText(await toPdf(given))).text.split("\n");

describe("the export as a PDF", () => {
  it("has the résumé and the answers on pages apart, or one of them", async () => {
    const [all, resume, answers] = await Promise.all([
      pdfText(await toPdf(made())),
      linesOf(made({}, { part: "resume" })),
      linesOf(made({}, { part: "answers" })),
    ]);
    expect(all.pages).toBe(2);
    expect(resume[0]).toBe("Jo Marsh");
    expect(resume).toContain("• Shape loaves");
    expect(resume).not.toContain("Head Baker");
    expect(answers[0]).toBe("Head Baker");
    expect(answers).not.toContain("Jo Marsh");
  });

  it("is the same each time, has its title, and is tagged for screen readers: headings, and lists with their items", async () => {
    const [first, again] = [await toPdf(made()), await toPdf(made())];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    const pdf = await getDocumentProxy(first);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: "Head Baker" });
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const tag of ["H1", "H2", "H3", "LI"]) expect(tags).toContain(`"role":"${tag}"`);
    // The items of both posts, and the bullet below a heading of its own.
    expect(tags.match(/"role":"LI?"/g)).toEqual(
      ['"L"', '"LI"', '"LI"', '"L"', '"LI"', '"L"', '"LI"'].map((role) => `"role":${role}`),
    );
  });

  it("is of the paper of the candidate's country, and so is the Word file", async () => {
    const inTexas = {
      ...profile,
      contact: { name: null, emails: [], phones: [], links: [], place: { start: 0, end: 10, text: "Austin, TX" } },
    };
    const sizes = async (given: ExportMaterial) => {
      const { view } = await (await getDocumentProxy(await toPdf(given))).getPage(1);
      const xml = strFromU8(unzipSync(await toWord(given))["word/document.xml"] ?? new Uint8Array());
      return [view.slice(2), /w:w="(\d+)" w:h="(\d+)"/.exec(xml)?.slice(1)];
    };
    expect(await sizes(made())).toEqual([
      [595.28, 841.89],
      ["11906", "16838"],
    ]);
    expect(await sizes({ ...made(), profile: async () => inTexas })).toEqual([
      [612, 792],
      ["12240", "15840"],
    ]);
  });

  it("has addresses as links", async () => {
    const title = "Bread at https://bakery.example/loaves, or jo@bakery.example";
    const pdf = await getDocumentProxy(await toPdf(made({ title }, { part: "answers" })));
    const links = (await (await pdf.getPage(1)).getAnnotations()).flatMap(({ url }) => url ?? []);
    expect(new Set(links)).toEqual(new Set(["https://bakery.example/loaves", "mailto:jo@bakery.example"]));
  });

  it("has the letters of other alphabets, and refuses by name those that it cannot show", async () => {
    const letters = "Łódź, Çeşme, Ξάνθη, Київ, 40 € → ✓";
    expect(await linesOf(made({ title: letters }, { part: "answers" }))).toContain(letters);
    for (const [title, sign] of [
      ["Bread 面包", "面 (U+9762), 包 (U+5305)"],
      ["Bread \u05dc\u05d7", "\u05dc (U+5dc), \u05d7 (U+5d7)"],
    ])
      await expect(toPdf(made({ title: title ?? "" }, { part: "answers" }))).rejects.toMatchObject({
        code: "input_invalid",
        message: expect.stringContaining(`cannot show ${sign}.`),
      });
  });

  it("drops characters that nobody sees", async () => {
    const title = "\ufeffSour\u200bdough\u200e";
    expect(await linesOf(made({ title }, { part: "answers" }))).toContain("Sourdough");
  });

  it("refuses a letter that the font of its own paragraph lacks, although the upright one has it", async () => {
    const spoken = "I taught the letter ⴰ.";
    await expect(toPdf(made({ title: spoken }, { part: "answers" }))).resolves.toBeInstanceOf(Uint8Array);
    await expect(toPdf(made({ spoken }, { part: "answers" }))).rejects.toMatchObject({ code: "input_invalid" });
  });

  it("breaks a long list between items, with every line of it once", async () => {
    const bullets = Array.from({ length: 120 }, (_, at) => `Shaped loaf number ${at + 1} of the night`);
    const read = await pdfText(
      await toPdf(material([answered(bullets)], { choice: { part: "resume", lines_per_post: 200 } })),
    );
    expect(read.pages).toBeGreaterThan(1);
    for (const bullet of bullets)
      expect(read.text.split("\n").filter((line) => line === `• ${bullet}`)).toHaveLength(1);
  });

  it("ends on each page what it has marked there, also where a paragraph goes on", async () => {
    const bullets = Array.from(
      { length: 60 },
      (_, at) => `Shaped loaf ${at + 1}${" of the night".repeat(at % 9 === 0 ? 80 : 1)}`,
    );
    const pdf = await getDocumentProxy(await toPdf(material([answered(bullets)], { choice: { lines_per_post: 200 } })));
    const { OPS } = await getResolvedPDFJS();
    expect(pdf.numPages).toBeGreaterThan(3);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
      const count = (...names: number[]) => fnArray.filter((one) => names.includes(one)).length;
      expect(count(OPS.beginMarkedContent, OPS.beginMarkedContentProps)).toBe(count(OPS.endMarkedContent));
    }
  });
});
