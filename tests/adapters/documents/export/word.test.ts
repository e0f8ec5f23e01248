import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { toWord } from "../../../../adapters/documents/export/word.js";
import { docxText } from "../../../../adapters/documents/word/docx.js";
import type { ExportChoice, ExportMaterial } from "../../../../domain/export.js";
import type { Answer } from "../../../../domain/session.js";
import { aClaim, anAnswer, answered, BULLET, material, REPLY } from "../../../support/export-material.js";

const made = (over: Partial<Answer> = {}, choice: Partial<ExportChoice> = {}): ExportMaterial =>
  material([answered([], { answer: anAnswer([BULLET], over) })], { choice });
const linesOf = async (given: ExportMaterial) => (await docxText(await toWord(given))).text.split("\n");
const xmlOf = async (given: ExportMaterial) =>
  strFromU8(unzipSync(await toWord(given))["word/document.xml"] ?? new Uint8Array());

describe("the export as a Word file", () => {
  it("has the résumé and the answers on pages apart, or one of them", async () => {
    const [all, resume, answers] = await Promise.all([
      linesOf(made()),
      linesOf(made({}, { part: "resume" })),
      linesOf(made({}, { part: "answers" })),
    ]);
    expect(resume[0]).toBe("Jo Marsh");
    expect(resume).not.toContain("Head Baker");
    expect(answers[0]).toBe("Head Baker");
    expect(answers).not.toContain("Jo Marsh");
    expect(all).toEqual(expect.arrayContaining([...resume, ...answers]));
    const sections = (xml: string) => xml.split("<w:sectPr").length - 1;
    expect([sections(await xmlOf(made())), sections(await xmlOf(made({}, { part: "resume" })))]).toEqual([2, 1]);
  });

  it("has the sheet for the interview, and nothing else, if it is asked for", async () => {
    const claims = [aClaim("Led the shift")];
    const lines = await linesOf(made({ bullets: [{ text: "Led the shift", claims }] }, { part: "interview" }));
    const at = lines.indexOf("What they are likely to ask");
    expect([lines[0], lines[at + 1]]).toEqual([
      "Head Baker",
      expect.stringContaining('- “Led the shift” What exactly was yours in it ("Led")'),
    ]);
    expect(lines).toContain(`You have told: “${REPLY}”`);
    expect(lines).not.toContain("Jo Marsh");
    expect(lines).not.toContain("Sources");
  });

  it("has the lines of the résumé as items, and its name and sections as headings", async () => {
    expect(await linesOf(made({}, { part: "resume" }))).toContain("- Shape loaves");
    const xml = await xmlOf(made({}, { part: "resume" }));
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>).)*Jo Marsh/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Experience/);
  });

  it("names the source of each line, how it is known and how a figure was reckoned", async () => {
    const claims = [aClaim(BULLET, { known: "stated", derivation: "6 a day in 5 days" })];
    const lines = await linesOf(made({ bullets: [{ text: BULLET, claims }] }, { part: "answers" }));
    expect(lines.slice(lines.indexOf("Sources"))).toEqual([
      "Sources",
      `- ${BULLET}`,
      `stated by the candidate: “${BULLET}”`,
      `your reply: “${REPLY}”`,
      "reckoned: 6 a day in 5 days",
    ]);
  });

  it("says what an answer below the bar lacks, and has no empty parts", async () => {
    const question = answered([BULLET], {
      outcome: "below_bar",
      answer: anAnswer([BULLET], { missing: ["a result", "a date"] }),
    });
    const lines = await linesOf(material([question], { choice: { part: "answers" } }));
    expect(lines).toContain("Below the bar. What is missing: a result; a date.");
    expect(lines).not.toContain("To learn");
    expect(lines).not.toContain("Left out");
  });

  it("opens again whatever was typed: no control character or half of one gets into it", async () => {
    const lines = await linesOf(made({ title: "Sour\u0000dough \ud83d <b> & 😀" }, { part: "answers" }));
    expect(lines).toContain("Sourdough <b> & 😀");
  });
});
