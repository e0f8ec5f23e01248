import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../../adapters/documents/read.js";
import { aDocx, p } from "../../../../lab/support/files.js";

const textOf = async (bytes: Uint8Array) => (await readBytes(bytes, "resume")).text;
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

describe("a Word file", () => {
  it("gives headers, lists, tables, text boxes once, and footers", async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const box = `<w:txbxContent>${p("In a box")}</w:txbxContent>`;
    const file = aDocx({
      header: p("Ana &amp; Co"),
      body: [
        p("Skills", '<w:pStyle w:val="Heading1"/>'),
        p("Welding", "<w:numPr/>"),
        `<w:tbl>${row(p("2019 – 2022"), p("Welder, Yard"))}${row(p("2022"), p("Foreman") + p("Led nobody"))}</w:tbl>`,
        `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>",
      ].join(""),
      footer: p("Page 1"),
    });
    expect(await textOf(file)).toBe(
      "Ana & Co\n\nSkills\n- Welding\n2019 – 2022\tWelder, Yard\n\n2022\tForeman\nLed nobody\n\nIn a box\n\nOne\ntwo\tthree\n\nPage 1",
    );
  });

  it("is refused when it is another kind of file, damaged, or empty", async () => {
    await expect(textOf(zipSync({ "sheet.xml": utf8("x") }))).rejects.toMatchObject({ code: "unsupported_media" });
    const whole = aDocx({ body: p("Ana") });
    const half = whole.slice(0, whole.length / 2);
    await expect(textOf(half)).rejects.toMatchObject({
      code: expect.stringMatching(/document_unreadable|unsupported_media/),
    });
    await expect(textOf(aDocx({ body: "" }))).rejects.toMatchObject({ code: "document_unreadable" });
  });

  it("has headers first, whatever their files are called, once if they are the same, and notes last", async () => {
    const part = (tag: string, text: string) => `<w:${tag}>${p(text)}</w:${tag}>`;
    const file = aDocx({
      body: p("Ana Bell"),
      header: p("CV"),
      footer: p("Page 1"),
      others: {
        "word/header2.xml": part("hdr", "CV"),
        "word/footnotes.xml": part("footnotes", "In 2019"),
        "word/comments2.xml": part("comments", "No part of the text"),
      },
    });
    expect(await textOf(file)).toBe("CV\n\nAna Bell\n\nPage 1\n\nIn 2019");
  });

  it("has no header that only repeats how the first page begins", async () => {
    const body = p("ANA BELL") + p("Electrician, Gold Card") + p("ana@bell.example");
    const headed = (header: string) => textOf(aDocx({ header: p(header), body }));
    const alone = "ANA BELL\nElectrician, Gold Card\nana@bell.example";
    expect(await headed("Ana Bell, Electrician")).toBe(alone);
    expect(await headed("Ana Bell, 01632 960147")).toBe(`Ana Bell, 01632 960147\n\n${alone}`);
  });

  it("may have a number in the name of its body, as some programs write it", async () => {
    const body = `<w:document><w:body>${p("Ana")}</w:body></w:document>`;
    expect(await textOf(zipSync({ "word/document2.xml": utf8(body) }))).toBe("Ana");
  });

  it("is refused when it holds more files or more text than a document has", async () => {
    const nothing = new Uint8Array();
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, nothing]));
    await expect(textOf(zipSync(many, { level: 0 }))).rejects.toMatchObject({ code: "too_large" });
    const long = aDocx({ body: p("Ana bakes bread. ".repeat(30_000)) });
    await expect(textOf(long)).rejects.toMatchObject({ code: "too_large", message: expect.stringContaining("200000") });
  });
});
